import type { KnownName } from '../graph/entity.js';
import { entityId } from '../graph/ids.js';
import { normalName } from '../graph/names.js';
import type { EntityKind } from '../ontology/ontology.js';
import { figuresOf, nameKey } from './nameKey.js';

/** What the graph knows by name, for deciding which entity is meant and for giving new ones an id that is free. */
export interface NameIndex {
  /**
   * Entities of this kind that bear the name, ordered by id: in any case and accent, or, where there is none, in another spelling, script, language or
   * legal form. Figures are always equal.
   */
  bearers(name: string, kind: EntityKind): readonly string[];
  /** Whether some entity, of whatever kind, has this id. */
  isTaken(id: string): boolean;
}

/** Indexes made so far: as long as nothing new is known, the next article is resolved by the same list. */
const INDEXES = new WeakMap<readonly KnownName[], NameIndex>();

/** An index over known names; the same list, which must not change, has the same index. */
export function indexNames(knownNames: readonly KnownName[]): NameIndex {
  const made = INDEXES.get(knownNames) ?? makeIndex(knownNames);
  INDEXES.set(knownNames, made);
  return made;
}

function makeIndex(knownNames: readonly KnownName[]): NameIndex {
  const byName = new Map<string, Set<string>>();
  let forms: Map<string, Set<string>> | null = null;
  const ids = new Set<string>();
  for (const { name, entityId: id, kind } of knownNames) {
    ids.add(id);
    put(byName, exactFormOf(name, kind), id);
  }
  // Most names are found as they stand; the forms are made for the first one that is not.
  const byForm = () => {
    if (forms !== null) return forms;
    forms = new Map();
    for (const { name, entityId: id, kind } of knownNames) put(forms, formOf(name, kind), id);
    return forms;
  };
  return {
    bearers(name, kind) {
      const exact = byName.get(exactFormOf(name, kind));
      return [...(exact ?? byForm().get(formOf(name, kind)) ?? [])].sort();
    },
    isTaken: (id) => ids.has(id),
  };
}

function exactFormOf(name: string, kind: EntityKind): string {
  return `${kind} ${normalName(name)} ${figuresOf(name)}`;
}

function formOf(name: string, kind: EntityKind): string {
  return `${kind} ${nameKey(name, kind)} ${figuresOf(name)}`;
}

function put(index: Map<string, Set<string>>, key: string, id: string): void {
  const bearers = index.get(key);
  if (bearers) bearers.add(id);
  else index.set(key, new Set([id]));
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
