import type { ClaimFilter } from '../../graph/filters.js';
import { checkConfidence } from '../connection/checkConfidence.js';
import type { ApiContext } from '../context.js';
import { idsOfReferences } from '../entity/findEntity.js';
import type { ClaimFilterInput } from './claim.input.js';

/**
 * What a filter's arguments ask of the store; accepted claims alone where no status is named.
 *
 * @throws ApplicationError `NOT_FOUND` or `AMBIGUOUS_NAME` for entities, `INPUT_INVALID` for a confidence outside 0 to 1
 */
export async function claimFilter(
  input: ClaimFilterInput | null | undefined,
  context: ApiContext,
): Promise<ClaimFilter> {
  const { attributedTo, publishers, entities, minConfidence, knownAt, ...filter } = input ?? {};
  const [sourceIds, publisherIds, entityIds] = await Promise.all([
    idsOfReferences(attributedTo, context),
    idsOfReferences(publishers, context),
    idsOfReferences(entities, context),
  ]);
  return {
    predicates: filter.predicates ?? null,
    modalities: filter.modalities ?? null,
    statuses: filter.statuses ?? ['ACCEPTED'],
    attributedTo: sourceIds,
    publishers: publisherIds,
    languages: filter.languages ?? null,
    entityIds,
    kinds: filter.kinds ?? null,
    minConfidence: checkConfidence(minConfidence),
    publishedFrom: filter.publishedFrom ?? null,
    publishedTo: filter.publishedTo ?? null,
    validAt: filter.validAt ?? null,
    knownAt: knownAt?.toISOString() ?? null,
    includeRetired: filter.includeRetired ?? false,
  };
}

/** The same for a filter that may be absent: null where it is. */
export async function optionalClaimFilter(
  input: ClaimFilterInput | null | undefined,
  context: ApiContext,
): Promise<ClaimFilter | null> {
  return input == null ? null : claimFilter(input, context);
}
