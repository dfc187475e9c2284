import type { ChangeSet } from '../../graph/changeSet.js';
import type { Alias } from '../../graph/entity.js';
import { normalName } from '../../graph/names.js';
import { KINDS } from '../../ontology/ontology.js';
import type { Run } from './connection.js';
import { indexKey } from './indexKey.js';

const KNOWN = 'UNWIND $ids AS id MATCH (entity:Entity {id: id}) RETURN id';
const ADD = 'UNWIND $rows AS row CREATE (entity:Entity:$(row.label)) SET entity = row.properties';
const KNOWN_NAMES = 'UNWIND $keys AS key MATCH (alias:Alias {key: key}) RETURN key';
const ADD_NAMES = `UNWIND $rows AS row MATCH (entity:Entity {id: row.entityId})
  CREATE (alias:Alias)-[:NAMES]->(entity) SET alias = row.properties`;

/** Adds entities and names that are new; `changed` counts both. */
export async function writeEntities(
  run: Run,
  { entities, aliases }: ChangeSet,
): Promise<{ readonly added: number; readonly changed: number }> {
  const wanted = new Map(entities.toReversed().map((entity) => [entity.id, entity]));
  const known = new Set((await run<{ id: string }>(KNOWN, { ids: [...wanted.keys()] })).map(({ id }) => id));
  const added = [...wanted.values()].filter(({ id }) => !known.has(id));
  const rows = added.map(({ aliases: _, ...entity }) => ({
    label: KINDS[entity.kind].typeName,
    properties: {
      id: entity.id,
      kind: entity.kind,
      name: entity.name,
      normal: normalName(entity.name),
      description: entity.description,
      createdBy: entity.createdBy,
      record: JSON.stringify(entity),
    },
  }));
  await run(ADD, { rows });
  const names = new Map<string, object>();
  const addName = (entityId: string, alias: Alias, canonical: boolean) => {
    const key = indexKey(`${entityId} ${alias.name}`);
    if (names.has(key)) return;
    const { name, language, source } = alias;
    const normal = normalName(name);
    const properties = { key, name, normal, lookup: indexKey(normal), language, source, canonical };
    names.set(key, {
      entityId,
      key,
      properties: { ...properties, record: JSON.stringify({ name, language, source }) },
    });
  };
  for (const { id, name, createdBy } of added) addName(id, { name, language: null, source: createdBy }, true);
  for (const { id, aliases: others } of entities) for (const alias of others) addName(id, alias, false);
  for (const { entityId, alias } of aliases) addName(entityId, alias, false);
  for (const { key } of await run<{ key: string }>(KNOWN_NAMES, { keys: [...names.keys()] })) names.delete(key);
  await run(ADD_NAMES, { rows: [...names.values()] });
  return { added: added.length, changed: added.length + names.size };
}
