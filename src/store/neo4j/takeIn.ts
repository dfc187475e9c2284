import { randomUUID } from 'node:crypto';
import neo4j from 'neo4j-driver';
import { emptyChangeSet } from '../../graph/changeSet.js';
import { KINDS } from '../../ontology/ontology.js';
import type { RecordedBatch } from '../exchange.js';
import { type EntityToAdd, type PlainBatch, takeInRows } from '../takeInRows.js';
import { writeArticles } from './articleWriter.js';
import { writeChangeRecords } from './changeLog.js';
import { rewriteClaims } from './claimWriter.js';
import type { Neo4jConnection, Run } from './connection.js';
import { editsOf } from './decisionStatements.js';
import { keepEdits } from './editWriter.js';
import { aliasProperties, entityProperties } from './entityWriter.js';
import { emptyHalf, makeWhole, markHalf, readMark, writeHalf } from './halfGraph.js';
import { writeMentions } from './mentionWriter.js';
import { keepJudgements } from './mergeWriter.js';
import { unknownArticles, unknownEntities } from './references.js';
import { rollUpFirst } from './relationWriter.js';
import { keepReviews } from './reviewWriter.js';
import { unlockGraph } from './revision.js';

const ADD = 'UNWIND $rows AS row CREATE (node:$(row.labels)) SET node = row.properties';
const ADD_NAMES = `UNWIND $rows AS row MATCH (entity:Entity {id: row.entityId})
  CREATE (alias:Alias)-[:NAMES]->(entity) SET alias = row.properties`;
const RELATIONS = `MATCH (claim:Claim) WHERE claim.relationId > $after
  RETURN DISTINCT claim.relationId AS id ORDER BY id LIMIT $limit`;

/** Relations that are rolled up in one transaction. */
const PAGE = 500;

/** Takes in a whole graph, batch by batch; until the last one the database is marked as half, which everybody else refuses. */
export async function takeIn(connection: Neo4jConnection, batches: AsyncIterable<RecordedBatch>): Promise<void> {
  const mark = randomUUID();
  await markHalf(connection, mark);
  await emptyHalf(connection, mark);
  const inHalf = <Result>(work: (run: Run) => Promise<Result>) => writeHalf(connection, mark, work);
  const read: Run = (text, parameters) => connection.read(text, parameters);
  try {
    const revision = await takeInRows(batches, {
      unknownEntities: (ids) => unknownEntities(read, ids),
      unknownArticles: (ids) => unknownArticles(read, ids),
      editsOf: (ids) => editsOf(read, ids),
      add: (batch) => inHalf((run) => add(run, batch)),
      addEntities: (entities) => inHalf((run) => addEntities(run, entities)),
    });
    let after: string | undefined = '';
    while (after !== undefined) {
      const page: { id: string }[] = await connection.read(RELATIONS, { after, limit: neo4j.int(PAGE) });
      const ids = page.map(({ id }) => id);
      if (ids.length > 0) await inHalf((run) => rollUpFirst(run, ids));
      after = ids.at(-1);
    }
    await makeWhole(connection, mark, (run) => unlockGraph(run, revision));
  } catch (error) {
    // Where the database is gone or somebody else's, the mark says what the rest is.
    await discard(connection, mark).catch(() => undefined);
    throw error;
  }
}

/** Empties a database that was left half. */
export async function discardHalf(connection: Neo4jConnection): Promise<void> {
  const mark = await readMark(connection);
  if (mark !== null) await discard(connection, mark);
}

async function discard(connection: Neo4jConnection, mark: string): Promise<void> {
  await emptyHalf(connection, mark);
  await makeWhole(connection, mark, (run) => unlockGraph(run, 0));
}

async function add(run: Run, batch: PlainBatch): Promise<void> {
  switch (batch.type) {
    case 'judgement':
      await keepJudgements(run, batch.records);
      return;
    case 'review':
      await keepReviews(run, batch.records);
      return;
    case 'edit':
      await keepEdits(run, batch.records);
      return;
    case 'article': {
      const articles = batch.records.map(({ mentions: _, ...article }) => article);
      const mentions = batch.records.flatMap(({ id, mentions: its }) => its.map((one) => ({ articleId: id, ...one })));
      const change = { ...emptyChangeSet('', ''), articles, mentions };
      await writeArticles(run, change);
      await writeMentions(run, change);
      return;
    }
    case 'claim':
      await rewriteClaims(
        run,
        batch.records.map((recorded) => ({ stored: null, recorded })),
        true,
      );
      return;
    case 'change':
      await writeChangeRecords(run, batch.records);
  }
}

async function addEntities(run: Run, entities: readonly EntityToAdd[]): Promise<void> {
  await run(ADD, {
    rows: entities.map(({ recorded: asRecorded, current, survivorId }) => {
      const properties = entityProperties(current);
      const text = JSON.stringify(asRecorded);
      const recorded = text === properties.record ? null : text;
      return {
        labels: survivorId === null ? ['Entity', KINDS[current.kind].typeName] : ['MergedEntity'],
        properties: { ...properties, recorded, ...(survivorId !== null && { survivorId }) },
      };
    }),
  });
  await run(ADD_NAMES, {
    rows: entities.flatMap(({ current: { id }, survivorId, names }) =>
      names.map(({ canonical, ...alias }) => {
        return { entityId: survivorId ?? id, properties: aliasProperties(id, alias, canonical) };
      }),
    ),
  });
}
