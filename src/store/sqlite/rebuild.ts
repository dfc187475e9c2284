import { touchedIds } from '../../graph/changeRecord.js';
import { currentEntity } from '../../graph/currentEntity.js';
import type { Entity } from '../../graph/entity.js';
import { normalName } from '../../graph/names.js';
import { readRecord } from '../../graph/readRecord.js';
import type { Rebuild } from '../inspection.js';
import { touchedRelations } from '../touchedRelations.js';
import { rewriteArticle } from './articleWriter.js';
import { writeChangeRecord } from './changeLog.js';
import { readClaims, rewriteClaims } from './claimWriter.js';
import type { SqliteConnection } from './connection.js';
import { editsOf } from './decisionStatements.js';
import { missingParts, staleSearchIndexes } from './engineViolations.js';
import { followJudgements, mendRedirects } from './mergeWriter.js';
import { readRedirects } from './redirects.js';
import { rebuildRelations } from './relationWriter.js';
import { raiseRevision } from './revision.js';

const MAKE_PARTS: Readonly<Record<string, (name: string) => string>> = {
  index: (name) => `DROP INDEX IF EXISTS "${name}"`,
  trigger: (name) => `DROP TRIGGER IF EXISTS "${name}"`,
};

const ENTITY = `
  SELECT COALESCE(recorded, record) AS recorded FROM entities WHERE id = @id
  UNION ALL SELECT COALESCE(recorded, record) FROM merged_entities WHERE id = @id`;

const WRITE_ENTITY = `
  UPDATE entities SET kind = @kind, name = @name, normal = @normal, record = @record, recorded = @recorded WHERE id = @id`;

const WRITE_MERGED = 'UPDATE merged_entities SET record = @record, recorded = @recorded WHERE id = @id';

const NAMES = 'SELECT number, name FROM names WHERE owner_id = @id';

const WRITE_NAME = `
  UPDATE names SET entity_id = @entityId, normal = @normal, canonical = @canonical WHERE number = @number`;

const ADD_NAME = `
  INSERT INTO names (owner_id, entity_id, name, normal, language, source, canonical)
  VALUES (@id, @id, @name, @normal, NULL, @source, 1) ON CONFLICT DO NOTHING`;

const WRITE_MENTIONS = `
  UPDATE mentions SET position = COALESCE(spans ->> '$[0].start', 0),
    entity_id = COALESCE((SELECT survivor_id FROM merged_entities WHERE id = recorded_id), recorded_id)
  WHERE article_id = @id`;

const FORGET_STRAY_RELATIONS = 'DELETE FROM relations WHERE subject_id NOT IN (SELECT id FROM entities)';

const REBUILD_NAMES = "INSERT INTO names_fts (names_fts) VALUES ('rebuild')";

const REBUILD_TEXTS = [
  "INSERT INTO article_texts (article_texts) VALUES ('rebuild')",
  'DELETE FROM article_texts',
  "INSERT INTO article_texts (article_id, text) SELECT id, record ->> '$.text' FROM articles",
];

/** Makes merges, the named records and all indexes again from what was recorded, in one logged transaction. */
export function rebuild(
  connection: SqliteConnection,
  { entities, articles, claims, relations, at, actor }: Rebuild,
): void {
  connection.write(() => {
    for (const { name, type, text } of missingParts(connection)) {
      const drop = MAKE_PARTS[type];
      if (drop) connection.execute(`${drop(name)}; ${text}`);
    }
    mendRedirects(connection);
    const { merged, changed, rewritten: moved } = followJudgements(connection);
    for (const id of entities) rebuildEntity(connection, id);
    for (const id of articles) {
      rewriteArticle(connection, id);
      connection.run(WRITE_MENTIONS, { id });
    }
    const stored = [...readClaims(connection, claims).values()];
    const { rewritten } = rewriteClaims(
      connection,
      stored.map((claim) => ({ stored: claim, recorded: claim.recorded })),
      true,
    );
    connection.run(FORGET_STRAY_RELATIONS);
    const touched = touchedRelations([...moved, ...rewritten]);
    rebuildRelations(connection, new Set([...relations.keys(), ...touched.keys()]));
    const stale = new Set(staleSearchIndexes(connection));
    if (stale.has('names_fts')) connection.run(REBUILD_NAMES);
    if (stale.has('article_texts')) for (const text of REBUILD_TEXTS) connection.run(text);
    const nothing = { added: [], changed: [], retired: [] };
    writeChangeRecord(connection, {
      revision: raiseRevision(connection),
      at,
      cause: 'repair',
      actor,
      entities: touchedIds(nothing, [...entities, ...changed], merged),
      articles: touchedIds(nothing, articles),
      claims: touchedIds(nothing, claims),
    });
  });
}

function rebuildEntity(connection: SqliteConnection, id: string): void {
  const [edits = []] = editsOf(connection, [id]);
  const asRecorded = connection.get<{ recorded: string }>(ENTITY, { id })?.recorded ?? '';
  const recorded = readRecord<Omit<Entity, 'aliases'>>(asRecorded);
  if (recorded === null) return;
  const entity = currentEntity(recorded, edits);
  const { kind, name } = entity;
  const record = JSON.stringify(entity);
  const kept = record === asRecorded ? null : asRecorded;
  connection.run(WRITE_ENTITY, { id, kind, name, normal: normalName(name), record, recorded: kept });
  connection.run(WRITE_MERGED, { id, record, recorded: kept });
  const survivorId = readRedirects(connection, [id]).get(id) ?? null;
  if (survivorId === null) connection.run(ADD_NAME, { id, name, normal: normalName(name), source: entity.createdBy });
  for (const row of connection.all<{ number: number; name: string }>(NAMES, { id })) {
    const canonical = survivorId === null && row.name === name ? 1 : 0;
    const { number } = row;
    connection.run(WRITE_NAME, { number, entityId: survivorId ?? id, normal: normalName(row.name), canonical });
  }
}
