import type { Validators } from '../../graph/validators.js';
import type { Neo4jConnection } from './connection.js';

const READ = 'MATCH (fetched:FetchedAddress {key: $key}) RETURN fetched.record AS record';
const PUT = 'MERGE (fetched:FetchedAddress {key: $key}) SET fetched.record = $record';

/** What is remembered under a key. */
export async function validators(connection: Neo4jConnection, key: string): Promise<Validators | null> {
  const [stored] = await connection.read<{ record: string }>(READ, { key });
  return stored ? (JSON.parse(stored.record) as Validators) : null;
}

/** Remembers under a key, in place of what was remembered before. */
export async function putValidators(connection: Neo4jConnection, key: string, record: Validators): Promise<void> {
  await connection.write((run) => run(PUT, { key, record: JSON.stringify(record) }));
}
