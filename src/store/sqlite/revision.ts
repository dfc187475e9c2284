import type { SqliteConnection } from './connection.js';

const READ = 'SELECT revision FROM graph';
const WRITE = 'UPDATE graph SET revision = @revision';
const RAISE = 'UPDATE graph SET revision = revision + 1';

/** The graph's revision. */
export function readRevision(connection: SqliteConnection): number {
  return connection.get<{ revision: number }>(READ)?.revision ?? 0;
}

/** Sets the revision of a graph that comes from elsewhere. */
export function writeRevision(connection: SqliteConnection, revision: number): void {
  connection.run(WRITE, { revision });
}

/** Raises the graph's revision by one and gives it. */
export function raiseRevision(connection: SqliteConnection): number {
  connection.run(RAISE);
  return readRevision(connection);
}
