import neo4j from 'neo4j-driver';
import type { ChangeRecord } from '../../graph/changeRecord.js';
import type { Neo4jConnection, Run } from './connection.js';

const ADD = 'UNWIND $rows AS row CREATE (change:Change) SET change = row';
const SINCE = `MATCH (change:Change) WHERE change.revision > $revision
  RETURN change.record AS record ORDER BY change.revision LIMIT $limit`;
const REVISIONS = `MATCH (change:Change) WHERE change.revision > $after
  RETURN change.revision AS revision ORDER BY change.revision LIMIT $limit`;

/** Keeps what a revision changed. */
export async function writeChangeRecord(run: Run, record: ChangeRecord): Promise<void> {
  await writeChangeRecords(run, [record]);
}

/** Keeps what several revisions changed. */
export async function writeChangeRecords(run: Run, records: readonly ChangeRecord[]): Promise<void> {
  const rows = records.map((record) => ({ revision: neo4j.int(record.revision), record: JSON.stringify(record) }));
  await run(ADD, { rows });
}

/** What the revisions after one changed, first ones first. */
export async function changesSince(
  connection: Neo4jConnection,
  revision: number,
  limit: number,
): Promise<ChangeRecord[]> {
  const parameters = { revision: neo4j.int(revision), limit: neo4j.int(limit) };
  const stored = await connection.read<{ record: string }>(SINCE, parameters);
  return stored.map(({ record }) => JSON.parse(record) as ChangeRecord);
}

/** Revisions that have a record, first ones first. */
export async function loggedRevisions(connection: Neo4jConnection, after: number, limit: number): Promise<number[]> {
  const parameters = { after: neo4j.int(after), limit: neo4j.int(limit) };
  return (await connection.read<{ revision: number }>(REVISIONS, parameters)).map(({ revision }) => revision);
}
