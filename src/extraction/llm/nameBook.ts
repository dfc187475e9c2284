import type { KnownName } from '../../graph/entity.js';
import { normalName } from '../../graph/names.js';
import type { EntityKind } from '../../ontology/ontology.js';

/** Known names, looked up both ways. */
export interface NameBook {
  /** The entities that bear a name, in any case and accent. */
  bearers(name: string): readonly KnownName[];
  /** Every name of an entity, its canonical one first; empty for one that is not known. */
  namesOf(entityId: string): readonly string[];
}

/** What a name means, as far as known names tell. */
export interface NamedEntity {
  /** The same for everything that is the same entity within one extraction. */
  readonly key: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly candidates: readonly string[];
}

/** A book of known names. */
export function nameBook(knownNames: readonly KnownName[]): NameBook {
  const byName = new Map<string, KnownName[]>();
  const byId = new Map<string, string[]>();
  const add = <Value>(map: Map<string, Value[]>, key: string, value: Value) => {
    const values = map.get(key);
    if (values) values.push(value);
    else map.set(key, [value]);
  };
  for (const known of knownNames) {
    add(byName, normalName(known.name), known);
    add(byId, known.entityId, known.name);
  }
  return {
    bearers: (name) => byName.get(normalName(name)) ?? [],
    namesOf: (entityId) => byId.get(entityId) ?? [],
  };
}

/** The entity that a name means. Where every bearer is of one other kind than the given one, theirs is right. */
export function entityNamed(name: string, kind: EntityKind, book: NameBook): NamedEntity {
  const bearers = book.bearers(name);
  const kinds = new Set(bearers.map((bearer) => bearer.kind));
  const [only] = kinds;
  const itsKind = only !== undefined && kinds.size === 1 ? only : kind;
  const candidates = [...new Set(bearers.filter((each) => each.kind === itsKind).map((each) => each.entityId))];
  const [known] = candidates;
  return known !== undefined && candidates.length === 1
    ? { key: known, kind: itsKind, name: book.namesOf(known)[0] ?? name, candidates }
    : { key: `${itsKind} ${normalName(name)}`, kind: itsKind, name, candidates };
}
