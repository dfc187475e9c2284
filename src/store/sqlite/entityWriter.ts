import type { TouchedIds } from '../../graph/changeRecord.js';
import type { ChangeSet } from '../../graph/changeSet.js';
import type { Alias } from '../../graph/entity.js';
import { normalName } from '../../graph/names.js';
import type { SqliteConnection } from './connection.js';
import { readRedirects } from './redirects.js';

const ADD = `
  INSERT INTO entities (id, kind, name, normal, record)
  SELECT @id, @kind, @name, @normal, @record WHERE NOT EXISTS (SELECT 1 FROM merged_entities WHERE id = @id)
  ON CONFLICT DO NOTHING`;

/** A name that people took away does not come back. */
const ADD_NAME = `
  INSERT INTO names (owner_id, entity_id, name, normal, language, source, canonical)
  SELECT @ownerId, @entityId, @name, @normal, @language, @source, @canonical
  WHERE 'ALIAS_REMOVED' IS NOT (
    SELECT field FROM entity_edits
    WHERE entity_id IN (@ownerId, @entityId) AND normal = @normal AND field IN ('ALIAS_ADDED', 'ALIAS_REMOVED')
    ORDER BY at DESC, id DESC LIMIT 1)
  ON CONFLICT DO NOTHING`;

/** Adds entities that are new; one that exists only gains names, and is a changed one where it did. */
export function writeEntities(connection: SqliteConnection, entities: ChangeSet['entities']): TouchedIds {
  const added = new Set<string>();
  for (const { aliases: _, ...entity } of entities) {
    const { id, kind, name, createdBy } = entity;
    const row = { id, kind, name, normal: normalName(name), record: JSON.stringify(entity) };
    if (connection.run(ADD, row) === 0) continue;
    added.add(id);
    addName(connection, { ownerId: id, entityId: id }, { name, language: null, source: createdBy }, true);
  }
  const gained = writeAliases(
    connection,
    entities.flatMap(({ id, aliases }) => aliases.map((alias) => ({ entityId: id, alias }))),
  );
  return { added: [...added], changed: gained.filter((id) => !added.has(id)), retired: [] };
}

/** Adds names to entities that are there, and gives those that gained one. */
export function writeAliases(connection: SqliteConnection, aliases: ChangeSet['aliases']): readonly string[] {
  const redirects = readRedirects(
    connection,
    aliases.map(({ entityId }) => entityId),
  );
  const changed = new Set<string>();
  for (const { entityId: ownerId, alias } of aliases) {
    const entityId = redirects.get(ownerId) ?? ownerId;
    if (addName(connection, { ownerId, entityId }, alias, false)) changed.add(entityId);
  }
  return [...changed];
}

/** Whose a name is: the entity that it was recorded for, and the one that answers for it. */
export interface NameOwner {
  readonly ownerId: string;
  readonly entityId: string;
}

/** Adds a name and says whether it was new. */
export function addName(connection: SqliteConnection, owner: NameOwner, alias: Alias, canonical: boolean): boolean {
  const { name, language, source } = alias;
  const row = { ...owner, name, normal: normalName(name), language, source, canonical: canonical ? 1 : 0 };
  // The row of the full-text index that the insertion brings with it is not counted by the driver.
  return connection.run(ADD_NAME, row) > 0;
}
