import type { LinkFilter } from '../../graph/filters.js';
import type { Relation } from '../../graph/relation.js';
import type { View } from '../../store/port.js';

/** Entities around a middle, each with its distance, and the relations between them. */
export interface Subgraph {
  readonly distances: ReadonlyMap<string, number>;
  readonly relations: readonly Relation[];
  readonly isCut: boolean;
}

/** The surroundings of an entity, level by level and surest first: one read a level and one for the relations between all that is shown. */
export async function readSubgraph(
  view: View,
  middleId: string,
  filter: LinkFilter,
  { depth, limit }: { readonly depth: number; readonly limit: number },
): Promise<Subgraph> {
  const distances = new Map([[middleId, 0]]);
  let frontier: readonly string[] = [middleId];
  let isCut = false;
  for (let level = 1; level <= depth && frontier.length > 0 && !isCut; level++) {
    const near = await nearest(view, frontier, filter, limit);
    const fresh = near.filter((id) => !distances.has(id));
    const shown = fresh.slice(0, limit - distances.size);
    for (const id of shown) distances.set(id, level);
    isCut = shown.length < fresh.length;
    frontier = shown;
  }
  return { distances, relations: await view.relationsAmong([...distances.keys()], filter), isCut };
}

/** Entities one relation away from some, by the surest relation, then by id. */
async function nearest(
  view: View,
  ids: readonly string[],
  filter: LinkFilter,
  limit: number,
): Promise<readonly string[]> {
  // One entity may have many relations with one neighbour, and some with values, so that more are read than are shown.
  const page = {
    order: 'CONFIDENCE',
    limit: limit * 2,
    after: null,
    before: null,
    fromEnd: false,
    withTotal: false,
  } as const;
  const pages = await view.relationsOf(ids, { ...filter, direction: 'BOTH', otherKinds: null }, page);
  const surest = new Map<string, number>();
  for (const [index, { rows }] of pages.entries()) {
    for (const { subjectId, objectId, confidence } of rows) {
      const otherId = subjectId === ids[index] ? objectId : subjectId;
      if (otherId !== null) surest.set(otherId, Math.max(surest.get(otherId) ?? 0, confidence));
    }
  }
  return [...surest].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1)).map(([id]) => id);
}
