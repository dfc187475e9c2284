import type { TouchedIds } from '../../graph/changeRecord.js';
import type { ChangeSet } from '../../graph/changeSet.js';
import type { Alias, Entity } from '../../graph/entity.js';
import { normalName } from '../../graph/names.js';
import { KINDS } from '../../ontology/ontology.js';
import type { Run } from './connection.js';
import { indexKey } from './indexKey.js';
import { readRedirects } from './redirects.js';

const KNOWN = 'UNWIND $ids AS id MATCH (entity:Entity|MergedEntity {id: id}) RETURN id';
const ADD = 'UNWIND $rows AS row CREATE (entity:Entity:$(row.label)) SET entity = row.properties';
const KNOWN_NAMES = 'UNWIND $keys AS key MATCH (alias:Alias {key: key}) RETURN key';
/** A name that people took away does not come back. */
const REMOVED_NAMES = `UNWIND $rows AS row
  MATCH (edit:EntityEdit) WHERE edit.entityId IN row.ids AND edit.normal = row.normal
    AND edit.field IN ['ALIAS_ADDED', 'ALIAS_REMOVED']
  WITH row.key AS key, edit ORDER BY edit.at, edit.id
  WITH key, collect(edit.field)[-1] AS latest WHERE latest = 'ALIAS_REMOVED' RETURN key`;
const ADD_NAMES = `UNWIND $rows AS row MATCH (entity:Entity {id: row.entityId})
  CREATE (alias:Alias)-[:NAMES]->(entity) SET alias = row.properties`;

/** A name to be added, and whose. */
export interface OwnedName {
  /** The entity that it is recorded for, merged or not. */
  readonly ownerId: string;
  readonly alias: Alias;
  readonly canonical: boolean;
}

/** Adds entities and names that are new; an entity that exists only gains names, and is a changed one where it did. */
export async function writeEntities(run: Run, entities: ChangeSet['entities']): Promise<TouchedIds> {
  const wanted = new Map(entities.toReversed().map((entity) => [entity.id, entity]));
  const known = new Set((await run<{ id: string }>(KNOWN, { ids: [...wanted.keys()] })).map(({ id }) => id));
  const added = [...wanted.values()].filter(({ id }) => !known.has(id));
  await run(ADD, {
    rows: added.map(({ aliases: _, ...entity }) => ({
      label: KINDS[entity.kind].typeName,
      properties: { ...entityProperties(entity), recorded: null },
    })),
  });
  const canonical = added.map(({ id, name, createdBy }): OwnedName => {
    return { ownerId: id, alias: { name, language: null, source: createdBy }, canonical: true };
  });
  const others = entities.flatMap(({ id, aliases }) =>
    aliases.map((alias): OwnedName => ({ ownerId: id, alias, canonical: false })),
  );
  const gained = await addNames(run, [...canonical, ...others]);
  const ids = new Set(added.map(({ id }) => id));
  return { added: [...ids], changed: gained.filter((id) => !ids.has(id)), retired: [] };
}

/** Properties of an entity's node, but for what people's decisions left beside it. */
export function entityProperties(entity: Omit<Entity, 'aliases'>) {
  const { id, kind, name, description, createdBy } = entity;
  return { id, kind, name, normal: normalName(name), description, createdBy, record: JSON.stringify(entity) };
}

/** Properties of a name's node. */
export function aliasProperties(ownerId: string, { name, language, source }: Alias, canonical: boolean) {
  const normal = normalName(name);
  const record = JSON.stringify({ name, language, source });
  const key = indexKey(`${ownerId} ${name}`);
  return { key, ownerId, name, normal, lookup: indexKey(normal), language, source, canonical, record };
}

/** Adds names to entities that are there, and gives those that gained one. */
export async function addNames(run: Run, wanted: readonly OwnedName[]): Promise<string[]> {
  const redirects = await readRedirects(
    run,
    wanted.map(({ ownerId }) => ownerId),
  );
  const names = new Map<string, { entityId: string; key: string; ids: string[]; normal: string; properties: object }>();
  for (const { ownerId, alias, canonical } of wanted) {
    const key = indexKey(`${ownerId} ${alias.name}`);
    if (names.has(key)) continue;
    const entityId = redirects.get(ownerId) ?? ownerId;
    const properties = aliasProperties(ownerId, alias, canonical);
    names.set(key, { entityId, key, ids: [ownerId, entityId], normal: properties.normal, properties });
  }
  for (const { key } of await run<{ key: string }>(KNOWN_NAMES, { keys: [...names.keys()] })) names.delete(key);
  for (const { key } of await run<{ key: string }>(REMOVED_NAMES, { rows: [...names.values()] })) names.delete(key);
  await run(ADD_NAMES, { rows: [...names.values()] });
  return [...new Set([...names.values()].map(({ entityId }) => entityId))];
}
