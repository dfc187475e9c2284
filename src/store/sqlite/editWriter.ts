import type { Entity } from '../../graph/entity.js';
import type { EntityEdit } from '../../graph/entityEdit.js';
import { normalName } from '../../graph/names.js';
import type { SqliteConnection } from './connection.js';
import { addName } from './entityWriter.js';
import { readRedirects } from './redirects.js';

const ADD = `
  INSERT INTO entity_edits (id, entity_id, field, normal, at, record)
  VALUES (@id, @entityId, @field, @normal, @at, @record) ON CONFLICT DO NOTHING`;

const READ = `
  SELECT record FROM entities WHERE id = @id UNION ALL SELECT record FROM merged_entities WHERE id = @id`;

const WRITE = `
  UPDATE entities SET name = @name, normal = @normal, record = @record, recorded = COALESCE(recorded, record) WHERE id = @id`;

const WRITE_MERGED = `
  UPDATE merged_entities SET record = @record, recorded = COALESCE(recorded, record) WHERE id = @id`;

const MARK_CANONICAL = `
  UPDATE names SET canonical = (name = @name AND owner_id = entity_id) WHERE owner_id = @id`;

const FORGET_NAME = 'DELETE FROM names WHERE entity_id = @entityId AND normal = @normal AND canonical = 0';

type StoredEntity = Omit<Entity, 'aliases'>;

/** Makes the edits that were not made yet, and gives the entities that they change. */
export function writeEdits(connection: SqliteConnection, edits: readonly EntityEdit[]): string[] {
  const redirects = readRedirects(
    connection,
    edits.map(({ entityId }) => entityId),
  );
  const changed = new Set<string>();
  for (const edit of edits) {
    const { entityId } = edit;
    if (!keepEdit(connection, edit)) continue;
    makeEdit(connection, edit, redirects.get(entityId) ?? entityId);
    changed.add(entityId);
  }
  return [...changed];
}

/** Keeps an edit without making it, and says whether it was not kept before. */
export function keepEdit(connection: SqliteConnection, edit: EntityEdit): boolean {
  const { id, entityId, field, value, at } = edit;
  const row = { id, entityId, field, normal: normalName(value ?? ''), at, record: JSON.stringify(edit) };
  return connection.run(ADD, row) > 0;
}

function makeEdit(connection: SqliteConnection, edit: EntityEdit, answeringId: string): void {
  const { id: source, entityId: ownerId, field, value, language } = edit;
  const owner = { ownerId, entityId: answeringId };
  switch (field) {
    case 'NAME': {
      const name = value ?? '';
      addName(connection, owner, { name, language: null, source }, false);
      writeRecord(connection, ownerId, { name });
      connection.run(MARK_CANONICAL, { id: ownerId, name });
      return;
    }
    case 'DESCRIPTION':
      writeRecord(connection, ownerId, { description: value });
      return;
    case 'ALIAS_ADDED':
      addName(connection, owner, { name: value ?? '', language, source }, false);
      return;
    case 'ALIAS_REMOVED':
      connection.run(FORGET_NAME, { entityId: answeringId, normal: normalName(value ?? '') });
  }
}

function writeRecord(connection: SqliteConnection, id: string, parts: Partial<StoredEntity>): void {
  const stored = connection.get<{ record: string }>(READ, { id });
  if (!stored) return;
  const entity = { ...(JSON.parse(stored.record) as StoredEntity), ...parts };
  const record = JSON.stringify(entity);
  connection.run(WRITE, { id, name: entity.name, normal: normalName(entity.name), record });
  connection.run(WRITE_MERGED, { id, record });
}
