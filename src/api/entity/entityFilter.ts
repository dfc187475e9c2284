import { ApplicationError } from '../../errors.js';
import type { EntityFilter } from '../../graph/filters.js';
import { normalName } from '../../graph/names.js';
import { optionalClaimFilter } from '../claim/claimFilter.js';
import type { ApiContext } from '../context.js';
import type { EntityFilterInput } from './entity.input.js';

/**
 * What a filter's arguments ask of the store.
 *
 * @throws ApplicationError `INPUT_INVALID` for a beginning of a name without a letter or digit; else as `claimFilter` does
 */
export async function entityFilter(
  input: EntityFilterInput | null | undefined,
  context: ApiContext,
): Promise<EntityFilter> {
  const prefix = input?.namePrefix;
  if (prefix && normalName(prefix) === '')
    throw new ApplicationError('INPUT_INVALID', `"${prefix}" holds no letter or digit, so no name begins with it.`, {
      place: 'namePrefix',
    });
  return {
    kinds: input?.kinds ?? null,
    namePrefix: !prefix ? null : normalName(prefix),
    orphans: input?.orphans ?? null,
    claims: await optionalClaimFilter(input?.claims, context),
  };
}
