import { ApplicationError } from '../errors.js';
import type { ChangeSet } from '../graph/changeSet.js';
import type { View } from '../store/port.js';

/**
 * Makes a change whose new entities have ids of their own: that of a merged entity is taken, even where no name is left of it.
 *
 * @throws ApplicationError `CONFLICT` where somebody else added an entity of such an id meanwhile
 */
export async function withFreeIds(
  view: Pick<View, 'entitiesByIds'>,
  make: (takenIds: readonly string[]) => ChangeSet,
): Promise<ChangeSet> {
  const change = make([]);
  const ids = change.entities.map(({ id }) => id);
  const known = await view.entitiesByIds(ids);
  // An entity with this very id came after the names were read: plan again, or one name becomes two entities. A merged one answers with another id.
  const meanwhile = ids.find((id, index) => known[index]?.id === id);
  if (meanwhile !== undefined) {
    throw new ApplicationError('CONFLICT', `Somebody else added "${meanwhile}" meanwhile.`, { place: meanwhile });
  }
  const takenIds = ids.filter((_, index) => known[index]);
  return takenIds.length === 0 ? change : make(takenIds);
}
