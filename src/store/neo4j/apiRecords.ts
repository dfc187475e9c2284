import type { ApiKey } from '../../graph/apiKey.js';
import type { KeptAnswer } from '../../graph/keptAnswer.js';
import type { Neo4jConnection, Parameters } from './connection.js';

const KEYS = 'MATCH (key:ApiKey) RETURN key.record AS record ORDER BY key.createdAt, key.id';
const KEY = 'MATCH (key:ApiKey {id: $id}) RETURN key.record AS record';
const PUT_KEY = 'MERGE (key:ApiKey {id: $id}) SET key.createdAt = $createdAt, key.record = $record';
const ANSWER = 'MATCH (answer:KeptAnswer {key: $key}) RETURN answer.record AS record';
const KEEP = `MERGE (answer:KeptAnswer {key: $key}) ON CREATE SET answer.record = $record
  RETURN answer.record AS record`;

/** Every API key, in the order of their making. */
export async function apiKeys(connection: Neo4jConnection): Promise<ApiKey[]> {
  const stored = await connection.read<{ record: string }>(KEYS);
  return stored.map(({ record }) => JSON.parse(record) as ApiKey);
}

/** The key with this id. */
export function apiKey(connection: Neo4jConnection, id: string): Promise<ApiKey | null> {
  return recordOf<ApiKey>(connection, KEY, { id });
}

/** Adds a key, or writes over the one with its id. */
export async function putApiKey(connection: Neo4jConnection, key: ApiKey): Promise<void> {
  const parameters = { id: key.id, createdAt: key.createdAt, record: JSON.stringify(key) };
  await connection.write((run) => run(PUT_KEY, parameters));
}

/** The answer kept under this key. */
export function keptAnswer(connection: Neo4jConnection, key: string): Promise<KeptAnswer | null> {
  return recordOf<KeptAnswer>(connection, ANSWER, { key });
}

/** Keeps an answer, unless one is kept already. */
export async function keepAnswer(connection: Neo4jConnection, answer: KeptAnswer): Promise<KeptAnswer> {
  const parameters = { key: answer.key, record: JSON.stringify(answer) };
  const [kept] = await connection.write((run) => run<{ record: string }>(KEEP, parameters));
  return kept ? (JSON.parse(kept.record) as KeptAnswer) : answer;
}

async function recordOf<Row>(connection: Neo4jConnection, text: string, parameters: Parameters): Promise<Row | null> {
  const [stored] = await connection.read<{ record: string }>(text, parameters);
  return stored ? (JSON.parse(stored.record) as Row) : null;
}
