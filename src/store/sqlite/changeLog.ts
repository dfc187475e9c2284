import type { ChangeRecord } from '../../graph/changeRecord.js';
import type { SqliteConnection } from './connection.js';

const ADD = 'INSERT INTO changes (revision, record) VALUES (@revision, @record)';
const SINCE = 'SELECT record FROM changes WHERE revision > @revision ORDER BY revision LIMIT @limit';
const REVISIONS = 'SELECT revision FROM changes WHERE revision > @after ORDER BY revision LIMIT @limit';

/** Keeps what a revision changed. */
export function writeChangeRecord(connection: SqliteConnection, record: ChangeRecord): void {
  connection.run(ADD, { revision: record.revision, record: JSON.stringify(record) });
}

/** What the revisions after one changed, first ones first. */
export function changesSince(connection: SqliteConnection, revision: number, limit: number): ChangeRecord[] {
  const stored = connection.all<{ record: string }>(SINCE, { revision, limit });
  return stored.map(({ record }) => JSON.parse(record) as ChangeRecord);
}

/** Revisions that have a record, first ones first. */
export function loggedRevisions(connection: SqliteConnection, after: number, limit: number): number[] {
  return connection.all<{ revision: number }>(REVISIONS, { after, limit }).map(({ revision }) => revision);
}
