import type { ApiKey } from '../../graph/apiKey.js';
import type { KeptAnswer } from '../../graph/keptAnswer.js';
import type { Parameters, SqliteConnection } from './connection.js';

const KEYS = 'SELECT record FROM api_keys ORDER BY created_at, id';
const KEY = 'SELECT record FROM api_keys WHERE id = @id';
const PUT_KEY = `INSERT INTO api_keys (id, created_at, record) VALUES (@id, @createdAt, @record)
  ON CONFLICT (id) DO UPDATE SET record = excluded.record`;
const ANSWER = 'SELECT record FROM kept_answers WHERE key = @key';
const KEEP = 'INSERT INTO kept_answers (key, record) VALUES (@key, @record) ON CONFLICT (key) DO NOTHING';

/** Every API key, in the order of their making. */
export function apiKeys(connection: SqliteConnection): ApiKey[] {
  return connection.all<{ record: string }>(KEYS).map(({ record }) => JSON.parse(record) as ApiKey);
}

/** The key with this id. */
export function apiKey(connection: SqliteConnection, id: string): ApiKey | null {
  return recordOf<ApiKey>(connection, KEY, { id });
}

/** Adds a key, or writes over the one with its id. */
export function putApiKey(connection: SqliteConnection, key: ApiKey): void {
  connection.run(PUT_KEY, { id: key.id, createdAt: key.createdAt, record: JSON.stringify(key) });
}

/** The answer kept under this key. */
export function keptAnswer(connection: SqliteConnection, key: string): KeptAnswer | null {
  return recordOf<KeptAnswer>(connection, ANSWER, { key });
}

/** Keeps an answer, unless one is kept already. */
export function keepAnswer(connection: SqliteConnection, answer: KeptAnswer): KeptAnswer {
  return connection.write(() => {
    connection.run(KEEP, { key: answer.key, record: JSON.stringify(answer) });
    return keptAnswer(connection, answer.key) ?? answer;
  });
}

function recordOf<Row>(connection: SqliteConnection, text: string, parameters: Parameters): Row | null {
  const stored = connection.get<{ record: string }>(text, parameters);
  return stored ? (JSON.parse(stored.record) as Row) : null;
}
