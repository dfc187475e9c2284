import { ApplicationError } from '../../errors.js';
import { emptyChangeSet } from '../../graph/changeSet.js';
import { normalName } from '../../graph/names.js';
import type { RecordedBatch } from '../exchange.js';
import { type EntityToAdd, type PlainBatch, takeInRows } from '../takeInRows.js';
import { writeArticles } from './articleWriter.js';
import { writeChangeRecord } from './changeLog.js';
import { rewriteClaims } from './claimWriter.js';
import type { SqliteConnection } from './connection.js';
import { editsOf } from './decisionStatements.js';
import { keepEdit } from './editWriter.js';
import { writeMentions } from './mentionWriter.js';
import { keepJudgements } from './mergeWriter.js';
import { unknownArticles, unknownEntities } from './references.js';
import { rollUpFirst } from './relationWriter.js';
import { keepReviews } from './reviewWriter.js';
import { readRevision, writeRevision } from './revision.js';

const HOLDS_ROWS = `
  SELECT 1 FROM entities UNION ALL SELECT 1 FROM articles UNION ALL SELECT 1 FROM reviews UNION ALL SELECT 1 FROM judgements
  UNION ALL SELECT 1 FROM entity_edits UNION ALL SELECT 1 FROM changes LIMIT 1`;

const ADD = `
  INSERT INTO entities (id, kind, name, normal, record, recorded) VALUES (@id, @kind, @name, @normal, @record, @recorded)`;

const ADD_MERGED = `
  INSERT INTO merged_entities (id, survivor_id, record, recorded) VALUES (@id, @survivorId, @record, @recorded)`;

const ADD_NAME = `
  INSERT INTO names (owner_id, entity_id, name, normal, language, source, canonical)
  VALUES (@ownerId, @entityId, @name, @normal, @language, @source, @canonical)`;

const RELATIONS = `
  SELECT DISTINCT relation_id AS id FROM claims WHERE relation_id > @after ORDER BY relation_id LIMIT @limit`;

/** Relations that are rolled up at a time. */
const PAGE = 1000;

/** Takes in a whole graph, in one transaction of a connection of its own: nobody sees any of it before all of it is there. */
export async function takeIn(connection: SqliteConnection, batches: AsyncIterable<RecordedBatch>): Promise<void> {
  const apart = connection.another();
  try {
    await apart.writeLong(async () => {
      refuseGraph(apart);
      const revision = await takeInRows(batches, {
        unknownEntities: async (ids) => unknownEntities(apart, ids),
        unknownArticles: async (ids) => unknownArticles(apart, ids),
        editsOf: async (ids) => editsOf(apart, ids),
        add: async (batch) => add(apart, batch),
        addEntities: async (entities) => addEntities(apart, entities),
      });
      rollUpAll(apart);
      writeRevision(apart, revision);
    });
  } finally {
    if (apart !== connection) apart.close();
  }
}

function refuseGraph(connection: SqliteConnection): void {
  const revision = readRevision(connection);
  if (revision === 0 && connection.get(HOLDS_ROWS) === undefined) return;
  throw new ApplicationError('CONFLICT', `The database file holds a graph already, at revision ${revision}.`, {
    place: connection.path,
    remedy: 'A whole graph goes into an empty store only: set another DATA_FOLDER, or move the file away.',
  });
}

function add(connection: SqliteConnection, batch: PlainBatch): void {
  switch (batch.type) {
    case 'judgement':
      keepJudgements(connection, batch.records);
      return;
    case 'review':
      keepReviews(connection, batch.records);
      return;
    case 'edit':
      for (const edit of batch.records) keepEdit(connection, edit);
      return;
    case 'article': {
      const articles = batch.records.map(({ mentions: _, ...article }) => article);
      const mentions = batch.records.flatMap(({ id, mentions: its }) => its.map((one) => ({ articleId: id, ...one })));
      const change = { ...emptyChangeSet('', ''), articles, mentions };
      writeArticles(connection, change);
      writeMentions(connection, change);
      return;
    }
    case 'claim':
      rewriteClaims(
        connection,
        batch.records.map((recorded) => ({ stored: null, recorded })),
        true,
      );
      return;
    case 'change':
      for (const change of batch.records) writeChangeRecord(connection, change);
  }
}

function addEntities(connection: SqliteConnection, entities: readonly EntityToAdd[]): void {
  for (const { recorded: asRecorded, current, survivorId, names } of entities) {
    const { id, kind, name } = current;
    const record = JSON.stringify(current);
    const text = JSON.stringify(asRecorded);
    const recorded = text === record ? null : text;
    if (survivorId === null) connection.run(ADD, { id, kind, name, normal: normalName(name), record, recorded });
    else connection.run(ADD_MERGED, { id, survivorId, record, recorded });
    for (const { canonical, ...alias } of names) {
      const owner = { ownerId: id, entityId: survivorId ?? id };
      connection.run(ADD_NAME, { ...owner, ...alias, normal: normalName(alias.name), canonical: canonical ? 1 : 0 });
    }
  }
}

function rollUpAll(connection: SqliteConnection): void {
  let after: string | undefined = '';
  while (after !== undefined) {
    const ids: string[] = connection.all<{ id: string }>(RELATIONS, { after, limit: PAGE }).map(({ id }) => id);
    rollUpFirst(connection, ids);
    after = ids.at(-1);
  }
}
