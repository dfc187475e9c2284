import type { Entity, KnownName } from '../graph/entity.js';
import { normalName } from '../graph/names.js';
import type { EntityKind } from '../ontology/ontology.js';
import { freeId, indexNames } from './nameIndex.js';

/** A name found in a text that wants an entity. */
export interface NamedThing {
  readonly key: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Entities the finder already knows it may be. */
  readonly candidates: readonly string[];
}

/** Which entity each named thing is, and which entities are new. */
export interface Resolution {
  readonly idOf: ReadonlyMap<string, string>;
  readonly created: readonly Entity[];
}

/**
 * Decides which entity each named thing is. One candidate decides; else the one entity of the same kind that bears the name. Where several bear
 * it, the one that bears it as its canonical name is meant, else the thing becomes an entity of its own: two entities are never run together on a
 * shared alias alone.
 *
 * @param source the article that named them, for new entities
 */
export function resolve(things: readonly NamedThing[], knownNames: readonly KnownName[], source: string): Resolution {
  const names = indexNames(knownNames);
  const idOf = new Map<string, string>();
  const created = new Map<string, Entity>();
  const createdByName = new Map<string, string>();
  for (const thing of things) {
    const known = decide(thing, names.bearers(thing.name, thing.kind));
    const nameKey = `${thing.kind} ${normalName(thing.name)}`;
    const already = known ?? createdByName.get(nameKey);
    if (already !== undefined) {
      idOf.set(thing.key, already);
      continue;
    }
    const id = freeId(thing.name, thing.kind, (taken) => names.isTaken(taken) || created.has(taken));
    idOf.set(thing.key, id);
    createdByName.set(nameKey, id);
    created.set(id, newEntity(id, thing, source));
  }
  return { idOf, created: [...created.values()] };
}

function decide(thing: NamedThing, bearers: readonly string[]): string | undefined {
  const options = thing.candidates.length > 0 ? thing.candidates : bearers;
  if (options.length === 1) return options[0];
  return options.find((id) => id === freeId(thing.name, thing.kind, () => false));
}

function newEntity(id: string, thing: NamedThing, source: string): Entity {
  const seen = new Set([normalName(thing.name)]);
  const aliases = thing.aliases
    .filter((alias) => {
      const normal = normalName(alias);
      if (normal === '' || seen.has(normal)) return false;
      seen.add(normal);
      return true;
    })
    .map((name) => ({ name, language: null, source }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return { id, kind: thing.kind, name: thing.name, aliases, description: null, externalIds: [], createdBy: source };
}
