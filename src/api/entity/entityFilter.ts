import type { EntityFilter } from '../../graph/filters.js';
import { normalName } from '../../graph/names.js';
import { optionalClaimFilter } from '../claim/claimFilter.js';
import type { ApiContext } from '../context.js';
import type { EntityFilterInput } from './entity.input.js';

/** What a filter's arguments ask of the store. */
export async function entityFilter(
  input: EntityFilterInput | null | undefined,
  context: ApiContext,
): Promise<EntityFilter> {
  const prefix = input?.namePrefix;
  return {
    kinds: input?.kinds ?? null,
    namePrefix: prefix == null ? null : normalName(prefix),
    orphans: input?.orphans ?? null,
    claims: await optionalClaimFilter(input?.claims, context),
  };
}
