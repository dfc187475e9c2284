import type { Entity, KnownName } from '../graph/entity.js';
import type { Redirects } from '../graph/judgementGraph.js';
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
  /** Entities the finder already knows it may be, by the ids of the known names. */
  readonly candidates: readonly string[];
}

/** What resolving knows of the graph. */
export interface Surroundings {
  /** Names under the entities that they were recorded for, merged ones too. */
  readonly knownNames: readonly KnownName[];
  /** Who answers for entities that people merged. */
  readonly redirects: Redirects;
  /** The article that named the things, for new entities. */
  readonly source: string;
  /** Ids that new entities may not have, beside those of the known names. */
  readonly takenIds?: readonly string[];
}

/** Which entity each named thing is, and which entities are new. */
export interface Resolution {
  /** By key, the id of an entity as it is to be recorded: of one that was merged its own, which the graph answers with the survivor for. */
  readonly idOf: ReadonlyMap<string, string>;
  readonly created: readonly Entity[];
  /** Keys of things whose name several entities bear and that nothing decides: what is said of them waits for a person. */
  readonly ambiguous: ReadonlySet<string>;
}

/**
 * Decides which entity each named thing is. One candidate decides; else the one entity of the same kind that bears the name. Where several bear
 * it, the one that the same text names unmistakably elsewhere is meant, else the one that bears it as its canonical name; else the thing becomes an
 * entity of its own and is ambiguous: two entities are never run together on a shared alias alone. Bearers that people made one are no several.
 */
export function resolve(
  things: readonly NamedThing[],
  { knownNames, redirects, source, takenIds = [] }: Surroundings,
): Resolution {
  const names = indexNames(knownNames);
  const answering = (id: string): string => redirects.get(id) ?? id;
  const taken = new Set(takenIds);
  const options = things.map(({ candidates, name, kind }) => {
    return candidates.length > 0 ? candidates : names.bearers(name, kind);
  });
  const unmistakable = new Set(options.flatMap((ids) => onlyOne(ids.map(answering)) ?? []));
  const idOf = new Map<string, string>();
  const created = new Map<string, Entity>();
  const createdByName = new Map<string, string>();
  const ambiguous = new Set<string>();
  for (const [index, thing] of things.entries()) {
    const bearers = options[index] ?? [];
    const known = decide(thing, bearers, unmistakable, answering);
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

function decide(
  thing: NamedThing,
  bearers: readonly string[],
  unmistakable: ReadonlySet<string>,
  answering: (id: string) => string,
): string | undefined {
  const namesake = bearers.find((id) => id === freeId(thing.name, thing.kind, () => false));
  const meant = onlyOne(bearers.map(answering)) ?? onlyOne(bearers.map(answering).filter((id) => unmistakable.has(id)));
  if (meant === undefined) return namesake;
  const ofMeant = bearers.filter((id) => answering(id) === meant);
  // Which of those that are one bears the name best: it keeps what is said of it should they be parted again.
  return [namesake, meant].find((id) => id !== undefined && ofMeant.includes(id)) ?? ofMeant[0];
}

/** The id that all of these are; undefined where there is none or more than one. */
function onlyOne(ids: readonly string[]): string | undefined {
  return new Set(ids).size === 1 ? ids[0] : undefined;
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
