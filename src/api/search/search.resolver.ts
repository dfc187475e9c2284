import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, Info, Query, Resolver } from 'type-graphql';
import { ApplicationError } from '../../errors.js';
import type { CompositeRow } from '../../graph/facets.js';
import type { ClaimFilter } from '../../graph/filters.js';
import { nameTokens, normalName } from '../../graph/names.js';
import { keysetOf } from '../../graph/orders.js';
import { pageOfRows } from '../../graph/pageOfRows.js';
import { rankNames } from '../../graph/rankNames.js';
import { rankTexts } from '../../graph/rankTexts.js';
import { MATCHES, SEARCH_ORDER, type SearchHit } from '../../graph/searchHit.js';
import type { EntityKind } from '../../ontology/ontology.js';
import type { ClaimParent, View } from '../../store/port.js';
import { ClaimFilterInput } from '../claim/claim.input.js';
import { optionalClaimFilter } from '../claim/claimFilter.js';
import { PageArgs } from '../connection/page.input.js';
import { pageRequest } from '../connection/pageRequest.js';
import { toConnection } from '../connection/toConnection.js';
import type { ApiContext } from '../context.js';
import { EntityKindEnum } from '../enums/enums.js';
import { withFacets } from '../facets/withFacets.js';
import { SearchConnection } from './search.type.js';

/** Most candidates that one search ranks. */
const MOST_CANDIDATES = 500;

/** Longest text that is searched for, in UTF-16 code units. */
const LONGEST_TEXT = 200;

/** Most articles that one search looks into. */
const MOST_ARTICLES = 50;

/** Arguments of a search. */
@ArgsType()
class SearchArgs extends PageArgs {
  @Field(() => String, {
    description: 'What to look for: a name, its beginning, some of its words, nearly a name, or words of an article.',
  })
  text!: string;

  @Field(() => [EntityKindEnum], {
    nullable: true,
    description: 'Only entities of these kinds, and no articles.',
  })
  kinds?: EntityKind[] | null;

  @Field(() => ClaimFilterInput, {
    nullable: true,
    description: 'Only entities that a claim which passes speaks of, and articles that make one.',
  })
  filter?: ClaimFilterInput | null;
}

/** Search over the names of entities and the texts of articles. */
@Resolver()
export class SearchResolver {
  @Query(() => SearchConnection, {
    description: 'Entities by name, forgiving of typing errors, and articles by their words, best first.',
  })
  async search(
    @Args(() => SearchArgs) { text, kinds = null, filter, ...page }: SearchArgs,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const request = pageRequest('search', 'SCORE', page, info);
    const { view } = context;
    const normal = checkedText(text);
    const claims = await optionalClaimFilter(filter, context);
    const tokens = nameTokens(text);
    const [candidates, articles] = await Promise.all([
      view.search({ normal, tokens, kinds, limit: MOST_CANDIDATES }),
      kinds === null ? view.searchTexts({ tokens, limit: MOST_ARTICLES }) : [],
    ]);
    const [entities, sources] = await Promise.all([
      thoseWithClaims(
        view,
        'ENTITY',
        candidates.map(({ entity }) => entity),
        claims,
      ),
      thoseWithClaims(view, 'ARTICLE', articles, claims),
    ]);
    const hits: readonly SearchHit[] = [...rankNames(text, entities), ...rankTexts(tokens, sources)];
    const list = { view, records: () => hits.map(recordOf) };
    const found = await withFacets(pageOfRows(hits, SEARCH_ORDER, request), request, list);
    const rows = found.rows.map((hit) => ({ ...hit, explanation: explain(hit) }));
    return toConnection('search', request, { ...found, rows }, (hit) => keysetOf(SEARCH_ORDER, hit));
  }
}

/** Those of some rows of which a claim that passes is, in their order; all of them where there is no filter. */
async function thoseWithClaims<Row extends { readonly id: string }>(
  view: View,
  parent: ClaimParent,
  rows: readonly Row[],
  filter: ClaimFilter | null,
): Promise<readonly Row[]> {
  if (filter === null || rows.length === 0) return rows;
  const ids = rows.map(({ id }) => id);
  const one = { order: 'CONFIDENCE', limit: 1, after: null, before: null, fromEnd: false, withTotal: false } as const;
  const pages = await view.claimsOf(parent, ids, filter, one);
  return rows.filter((_, at) => pages[at]?.rows.length);
}

function recordOf(hit: SearchHit): CompositeRow {
  return hit.match === 'TEXT' ? { articleIds: [hit.id] } : { entityIds: [hit.id] };
}

function explain(hit: SearchHit): string {
  const isOtherName = hit.match !== 'TEXT' && hit.matchedText !== hit.entity.name;
  const named = isOtherName ? `, another name of "${hit.entity.name}"` : '';
  return `"${hit.matchedText}"${named}: ${MATCHES[hit.match].description}`;
}

function checkedText(text: string): string {
  const normal = normalName(text);
  if (text.length > LONGEST_TEXT)
    throw new ApplicationError(
      'LIMIT_EXCEEDED',
      `"text" is ${text.length} characters long; a search takes ${LONGEST_TEXT}.`,
      {
        place: 'text',
      },
    );
  if (normal === '') throw new ApplicationError('INPUT_INVALID', '"text" has no letter or digit.', { place: 'text' });
  return normal;
}
