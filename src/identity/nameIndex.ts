import type { KnownName } from '../graph/entity.js';
import { entityId } from '../graph/ids.js';
import { normalName } from '../graph/names.js';
import type { EntityKind } from '../ontology/ontology.js';

/** What the graph knows by name, for deciding which entity is meant and for giving new ones an id that is free. */
export interface NameIndex {
  /** Entities of this kind that bear the name, in any case and accent, ordered by id. */
  bearers(name: string, kind: EntityKind): readonly string[];
  /** Whether some entity, of whatever kind, has this id. */
  isTaken(id: string): boolean;
}

/** An index over known names. */
export function indexNames(knownNames: readonly KnownName[]): NameIndex {
  const byName = new Map<string, Map<string, EntityKind>>();
  const ids = new Set<string>();
  for (const { name, entityId: id, kind } of knownNames) {
    ids.add(id);
    const normal = normalName(name);
    const bearers = byName.get(normal) ?? new Map<string, EntityKind>();
    byName.set(normal, bearers.set(id, kind));
  }
  return {
    bearers: (name, kind) => {
      const found = byName.get(normalName(name)) ?? new Map<string, EntityKind>();
      return [...found]
        .filter(([, itsKind]) => itsKind === kind)
        .map(([id]) => id)
        .sort();
    },
    isTaken: (id) => ids.has(id),
  };
}

/**
 * A free id for a new entity: the slug of its name, then with its kind, then numbered. Entities of one name and different kinds (a company
 * and its product) are different entities.
 */
export function freeId(name: string, kind: EntityKind, isTaken: (id: string) => boolean): string {
  const slug = entityId(name);
  if (!isTaken(slug)) return slug;
  const withKind = `${slug}-${kind.toLowerCase()}`;
  if (!isTaken(withKind)) return withKind;
  let number = 2;
  while (isTaken(`${withKind}-${number}`)) number += 1;
  return `${withKind}-${number}`;
}
