import type { Validators } from '../../graph/validators.js';
import type { SqliteConnection } from './connection.js';

const READ = 'SELECT record FROM fetched_addresses WHERE key = @key';
const PUT = `INSERT INTO fetched_addresses (key, record) VALUES (@key, @record)
  ON CONFLICT (key) DO UPDATE SET record = excluded.record`;

/** What is remembered under a key. */
export function validators(connection: SqliteConnection, key: string): Validators | null {
  const stored = connection.get<{ record: string }>(READ, { key });
  return stored ? (JSON.parse(stored.record) as Validators) : null;
}

/** Remembers under a key, in place of what was remembered before. */
export function putValidators(connection: SqliteConnection, key: string, record: Validators): void {
  connection.run(PUT, { key, record: JSON.stringify(record) });
}
