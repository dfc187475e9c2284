import type { ChangeSet } from '../../graph/changeSet.js';
import type { Alias, Entity } from '../../graph/entity.js';
import { normalName } from '../../graph/names.js';
import type { SqliteConnection } from './connection.js';

const ADD = `
  INSERT INTO entities (id, kind, name, normal, record) VALUES (@id, @kind, @name, @normal, @record) ON CONFLICT DO NOTHING`;

const ADD_NAME = `
  INSERT INTO names (entity_id, name, normal, language, source, canonical)
  VALUES (@entityId, @name, @normal, @language, @source, @canonical) ON CONFLICT DO NOTHING`;

/** Adds entities that are new; one that exists only gains names. `changed` counts both. */
export function writeEntities(
  connection: SqliteConnection,
  entities: readonly Entity[],
): { readonly added: number; readonly changed: number } {
  let added = 0;
  let changed = 0;
  for (const { aliases, ...entity } of entities) {
    const { id, kind, name, createdBy } = entity;
    const record = JSON.stringify(entity);
    const isNew = connection.run(ADD, { id, kind, name, normal: normalName(name), record });
    if (isNew > 0) addName(connection, id, { name, language: null, source: createdBy }, 1);
    added += isNew;
    changed += isNew + aliases.reduce((sum, alias) => sum + addName(connection, id, alias, 0), 0);
  }
  return { added, changed };
}

/** Adds names to entities that exist and gives the number of those that were new. */
export function writeAliases(connection: SqliteConnection, aliases: ChangeSet['aliases']): number {
  return aliases.reduce((sum, { entityId, alias }) => sum + addName(connection, entityId, alias, 0), 0);
}

function addName(connection: SqliteConnection, entityId: string, alias: Alias, canonical: 0 | 1): number {
  const { name, language, source } = alias;
  // The row of the full-text index that the insertion brings with it is not counted by the driver.
  return connection.run(ADD_NAME, { entityId, name, normal: normalName(name), language, source, canonical });
}
