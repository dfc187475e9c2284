import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { mergeSuggestions } from '../../curation/reviewQueue.js';
import type { Entity } from '../../graph/entity.js';
import { keysetOf, type OrderRow } from '../../graph/orders.js';
import { pageOfRows } from '../../graph/pageOfRows.js';
import { checkConfidence } from '../connection/checkConfidence.js';
import { pageRequest } from '../connection/pageRequest.js';
import { toConnection } from '../connection/toConnection.js';
import type { ApiContext } from '../context.js';
import { EntityType } from '../entity/entity.type.js';
import { idsOfReferences } from '../entity/findEntity.js';
import { withFacets } from '../facets/withFacets.js';
import { MergeSuggestionArgs } from './mergeSuggestion.input.js';
import { MergeSuggestionConnection, MergeSuggestionType } from './mergeSuggestion.type.js';

type Suggestion = Awaited<ReturnType<typeof mergeSuggestions>>[number] & { readonly id: string };

/** Most suggestions that are listed. */
const MOST_SUGGESTIONS = 1_000;

/** Likeliest first. */
const LIKELIEST: OrderRow<Suggestion> = {
  descending: false,
  description: 'Likeliest first.',
  sort: ({ score }) => -score,
};

/** Entities that may be one. */
@Resolver(() => MergeSuggestionType)
export class MergeSuggestionResolver {
  @Query(() => MergeSuggestionConnection, {
    description:
      'Pairs of entities that may be one and that nobody has judged, likeliest first, each with its reasons.',
  })
  async mergeSuggestions(
    @Args(() => MergeSuggestionArgs) { kinds = null, entities, minScore, ...page }: MergeSuggestionArgs,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const request = pageRequest('mergeSuggestions', 'SCORE', page, info);
    const { view } = context;
    const entityIds = await idsOfReferences(entities, context);
    const filter = { kinds, entityIds, minScore: checkConfidence(minScore, 'minScore') };
    const suggested = await mergeSuggestions(view, MOST_SUGGESTIONS, filter);
    const rows = suggested.map((suggestion): Suggestion => {
      return { ...suggestion, id: `${suggestion.entityId} ${suggestion.otherId}` };
    });
    const list = { view, records: () => rows.map(({ entityId, otherId }) => ({ entityIds: [entityId, otherId] })) };
    const found = await withFacets(pageOfRows(rows, LIKELIEST, request), request, list);
    return toConnection('mergeSuggestions', request, found, (row) => keysetOf(LIKELIEST, row));
  }

  @FieldResolver(() => EntityType, { description: 'One of the two.' })
  entity(@Root() { entityId }: Suggestion, @Ctx() { loaders }: ApiContext): Promise<Entity | null> {
    return loaders.entity.load(entityId);
  }

  @FieldResolver(() => EntityType, { description: 'The other one.' })
  other(@Root() { otherId }: Suggestion, @Ctx() { loaders }: ApiContext): Promise<Entity | null> {
    return loaders.entity.load(otherId);
  }
}
