import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import type { Article, Mention } from '../../graph/article.js';
import type { Entity } from '../../graph/entity.js';
import { ClaimListArgs } from '../claim/claim.input.js';
import { ClaimConnection } from '../claim/claim.type.js';
import { claimsOf } from '../claim/claimList.js';
import type { ApiContext } from '../context.js';
import { EntityType } from '../entity/entity.type.js';
import { ArticleListArgs } from './article.input.js';
import { ArticleConnection, ArticleType, MentionType } from './article.type.js';
import { articleList } from './articleList.js';

/** Articles, and what an article leads to. */
@Resolver(() => ArticleType)
export class ArticleResolver {
  @Query(() => ArticleConnection, { description: 'Articles of the whole graph.' })
  articles(
    @Args(() => ArticleListArgs) args: ArticleListArgs,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return articleList(null, args, context, info);
  }

  @FieldResolver(() => EntityType, { nullable: true, description: 'Who published it; null where it names nobody.' })
  publisher(@Root() { publisherId }: Article, @Ctx() { loaders }: ApiContext): Promise<Entity | null> | null {
    return publisherId === null ? null : loaders.entity.load(publisherId);
  }

  @FieldResolver(() => ClaimConnection, { description: 'What it claims.' })
  claims(
    @Root() article: Article,
    @Args(() => ClaimListArgs) args: ClaimListArgs,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return claimsOf('ARTICLE', article.id, args, context, info);
  }

  @FieldResolver(() => [MentionType], { description: 'Entities that it names, in the order of their first mention.' })
  mentions(@Root() { id }: Article, @Ctx() { loaders }: ApiContext): Promise<readonly Mention[]> {
    return loaders.mentions.load(id);
  }
}

/** What a mention leads to. */
@Resolver(() => MentionType)
export class MentionResolver {
  @FieldResolver(() => EntityType, { description: 'The entity that is named.' })
  entity(@Root() { entityId }: Mention, @Ctx() { loaders }: ApiContext): Promise<Entity | null> {
    return loaders.entity.load(entityId);
  }
}
