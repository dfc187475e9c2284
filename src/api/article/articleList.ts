import type { GraphQLResolveInfo } from 'graphql';
import type { Article } from '../../graph/article.js';
import type { ArticleFilter } from '../../graph/filters.js';
import { ARTICLE_ORDERS, type ArticleOrder, keysetOf } from '../../graph/orders.js';
import type { Page, PageRequest } from '../../graph/page.js';
import { optionalClaimFilter } from '../claim/claimFilter.js';
import type { Connection } from '../connection/connection.type.js';
import { pageRequest } from '../connection/pageRequest.js';
import { toConnection } from '../connection/toConnection.js';
import type { ApiContext } from '../context.js';
import { idsOfReferences } from '../entity/findEntity.js';
import type { ArticleFilterInput, ArticleListArgs } from './article.input.js';

/** A page of all articles, or of those of one entity. */
export async function articleList(
  entityId: string | null,
  args: ArticleListArgs,
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<Connection<Article>> {
  const request = pageRequest('articles', args.orderBy, args, info);
  const filter = await storeFilter(args.filter, context);
  return entityId === null
    ? connection(request, await context.view.articles(filter, request))
    : connection(request, await context.loaders.articlesOf(entityId, filter, request));
}

function connection(request: PageRequest<ArticleOrder>, page: Page<Article>): Connection<Article> {
  return toConnection('articles', request, page, (article) => keysetOf(ARTICLE_ORDERS[request.order], article));
}

async function storeFilter(filter: ArticleFilterInput | null | undefined, context: ApiContext): Promise<ArticleFilter> {
  const claims = await optionalClaimFilter(filter?.claims, context);
  const known = claims?.knownAt ?? null;
  return {
    languages: filter?.languages ?? null,
    publishers: await idsOfReferences(filter?.publishers, context),
    // An article that counts no longer may have counted at that moment.
    statuses: filter?.statuses ?? (known === null ? ['CURRENT'] : null),
    publishedFrom: filter?.publishedFrom ?? null,
    publishedTo: filter?.publishedTo ?? null,
    claims,
  };
}
