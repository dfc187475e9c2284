import type { Entity } from '../../graph/entity.js';
import type { EntityEdit } from '../../graph/entityEdit.js';
import { normalName } from '../../graph/names.js';
import type { Run } from './connection.js';
import { addNames, entityProperties } from './entityWriter.js';
import { indexKey } from './indexKey.js';

const KNOWN = 'UNWIND $ids AS id MATCH (edit:EntityEdit {id: id}) RETURN id';
const ADD = 'UNWIND $rows AS row CREATE (edit:EntityEdit) SET edit = row';
const READ = 'MATCH (entity:Entity|MergedEntity {id: $id}) RETURN entity.record AS record';
const WRITE = `MATCH (entity:Entity|MergedEntity {id: $id})
  SET entity.recorded = coalesce(entity.recorded, entity.record), entity += $properties`;
const MARK_CANONICAL = `MATCH (alias:Alias {ownerId: $id})-[:NAMES]->(entity:Entity)
  SET alias.canonical = (alias.name = $name AND entity.id = $id)`;
const FORGET_NAME = `MATCH (:MergedEntity|Entity {id: $id})
  OPTIONAL MATCH (merged:MergedEntity {id: $id}) WITH coalesce(merged.survivorId, $id) AS answering
  MATCH (alias:Alias {lookup: $lookup, canonical: false})-[:NAMES]->(:Entity {id: answering}) DETACH DELETE alias`;

type StoredEntity = Omit<Entity, 'aliases'>;

/** Makes the edits that were not made yet, and gives the entities that they change. */
export async function writeEdits(run: Run, edits: readonly EntityEdit[]): Promise<string[]> {
  const rows = await run<{ id: string }>(KNOWN, { ids: edits.map(({ id }) => id) });
  const known = new Set(rows.map(({ id }) => id));
  const changed = new Set<string>();
  for (const edit of edits) {
    if (known.has(edit.id)) continue;
    known.add(edit.id);
    await keepEdits(run, [edit]);
    await makeEdit(run, edit);
    changed.add(edit.entityId);
  }
  return [...changed];
}

/** Keeps edits that are not kept yet, without making them. */
export async function keepEdits(run: Run, edits: readonly EntityEdit[]): Promise<void> {
  await run(ADD, {
    rows: edits.map((edit) => {
      const { id, entityId, field, value, at } = edit;
      return { id, entityId, field, normal: normalName(value ?? ''), at, record: JSON.stringify(edit) };
    }),
  });
}

async function makeEdit(run: Run, edit: EntityEdit): Promise<void> {
  const { id: source, entityId: ownerId, field, value, language } = edit;
  const named = (itsLanguage: string | null) => ({
    ownerId,
    alias: { name: value ?? '', language: itsLanguage, source },
    canonical: false,
  });
  switch (field) {
    case 'NAME':
      await addNames(run, [named(null)]);
      await writeRecord(run, ownerId, { name: value ?? '' });
      await run(MARK_CANONICAL, { id: ownerId, name: value ?? '' });
      return;
    case 'DESCRIPTION':
      await writeRecord(run, ownerId, { description: value });
      return;
    case 'ALIAS_ADDED':
      await addNames(run, [named(language)]);
      return;
    case 'ALIAS_REMOVED':
      await run(FORGET_NAME, { id: ownerId, lookup: indexKey(normalName(value ?? '')) });
  }
}

async function writeRecord(run: Run, id: string, parts: Partial<StoredEntity>): Promise<void> {
  const [stored] = await run<{ record: string }>(READ, { id });
  if (!stored) return;
  const entity = { ...(JSON.parse(stored.record) as StoredEntity), ...parts };
  await run(WRITE, { id, properties: entityProperties(entity) });
}
