import type { ChangeRecord } from '../../graph/changeRecord.js';
import type { View } from '../../store/port.js';

/** Narrows changes; null does not narrow. */
export interface ChangeFilter {
  readonly actors: readonly string[] | null;
  /** Ids, of whatever type: changes that touched at least one of them. */
  readonly touched: readonly string[] | null;
}

/** The changes after a revision that pass, in their order, as they are read: so many records of the log at a time. */
export async function* changesAfter(
  view: Pick<View, 'changesSince'>,
  revision: number,
  filter: ChangeFilter,
  atATime: number,
): AsyncGenerator<readonly ChangeRecord[]> {
  for (let known = revision; ; ) {
    const records = await view.changesSince(known, atATime);
    yield records.filter((record) => passes(record, filter));
    const last = records.at(-1);
    if (!last || records.length < atATime) return;
    known = last.revision;
  }
}

function passes({ actor, entities, articles, claims }: ChangeRecord, { actors, touched }: ChangeFilter): boolean {
  if (actors && !actors.includes(actor)) return false;
  if (!touched) return true;
  const wanted = new Set(touched);
  const ids = [entities, articles, claims].flatMap(({ added, changed, retired }) => [added, changed, retired]);
  return ids.some((list) => list.some((id) => wanted.has(id)));
}
