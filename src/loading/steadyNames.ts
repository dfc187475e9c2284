import type { KnownName } from '../graph/entity.js';
import type { View } from '../store/port.js';

/**
 * Reads the known names of a graph, and gives the very list that it gave before while they are the same. What is made of such a list (tables of names,
 * indexes) is kept with it, and is most of the work for a short article.
 */
export function steadyNames(view: Pick<View, 'knownNames'>): View['knownNames'] {
  let before: readonly KnownName[] = [];
  return async () => {
    const names = await view.knownNames();
    if (!areEqual(names, before)) before = names;
    return before;
  };
}

function areEqual(ones: readonly KnownName[], others: readonly KnownName[]): boolean {
  return (
    ones.length === others.length &&
    ones.every(({ name, entityId, kind }, at) => {
      const other = others[at];
      return other?.name === name && other.entityId === entityId && other.kind === kind;
    })
  );
}
