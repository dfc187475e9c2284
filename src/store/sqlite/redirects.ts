import type { Redirects } from '../../graph/judgementGraph.js';
import type { SqliteConnection } from './connection.js';
import { list } from './parameterList.js';

const READ = `
  SELECT id, survivor_id AS survivorId FROM merged_entities WHERE id IN (SELECT value FROM json_each(@ids))`;

/** The merged ones among some entities, each with the one that answers for it. */
export function readRedirects(connection: SqliteConnection, ids: readonly string[]): Redirects {
  const stored = connection.all<{ id: string; survivorId: string }>(READ, { ids: list([...new Set(ids)]) });
  return new Map(stored.map(({ id, survivorId }) => [id, survivorId]));
}
