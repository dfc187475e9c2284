import type { Entity, KnownName } from '../graph/entity.js';
import { normalName } from '../graph/names.js';
import type { EntityKind } from '../ontology/ontology.js';
import { freeId, indexNames } from './nameIndex.js';
import { figuresOf, nameKey } from './nameKey.js';

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
  /** Keys of things whose name several entities bear and that nothing decides: what is said of them waits for a person. */
  readonly ambiguous: ReadonlySet<string>;
}

/**
 * Decides which entity each named thing is. One candidate decides; else the one entity of the same kind that bears the name. Where several bear
 * it, the one that the same text names unmistakably elsewhere is meant, else the one that bears it as its canonical name; else the thing becomes an
 * entity of its own and is ambiguous: two entities are never run together on a shared alias alone.
 *
 * @param source the article that named them, for new entities
 * @param takenIds ids that new entities may not have, beside those of the known names
 */
export function resolve(
  things: readonly NamedThing[],
  knownNames: readonly KnownName[],
  source: string,
  takenIds: readonly string[] = [],
): Resolution {
  const names = indexNames(knownNames);
  const taken = new Set(takenIds);
  const options = things.map(({ candidates, name, kind }) => {
    return candidates.length > 0 ? candidates : names.bearers(name, kind);
  });
  const unmistakable = new Set(options.flatMap((ids) => (ids.length === 1 ? ids : [])));
  const idOf = new Map<string, string>();
  const created = new Map<string, Entity>();
  const createdByName = new Map<string, string>();
  const ambiguous = new Set<string>();
  for (const [index, thing] of things.entries()) {
    const bearers = options[index] ?? [];
    const known = decide(thing, bearers, unmistakable);
    if (known === undefined && bearers.length > 1) ambiguous.add(thing.key);
    const form = `${thing.kind} ${nameKey(thing.name, thing.kind)} ${figuresOf(thing.name)}`;
    const already = known ?? createdByName.get(form);
    if (already !== undefined) {
      idOf.set(thing.key, already);
      continue;
    }
    const id = freeId(
      thing.name,
      thing.kind,
      (wanted) => names.isTaken(wanted) || taken.has(wanted) || created.has(wanted),
    );
    idOf.set(thing.key, id);
    createdByName.set(form, id);
    created.set(id, newEntity(id, thing, source));
  }
  return { idOf, created: [...created.values()], ambiguous };
}

function decide(thing: NamedThing, bearers: readonly string[], unmistakable: ReadonlySet<string>): string | undefined {
  if (bearers.length === 1) return bearers[0];
  const named = bearers.filter((id) => unmistakable.has(id));
  if (named.length === 1) return named[0];
  return bearers.find((id) => id === freeId(thing.name, thing.kind, () => false));
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
