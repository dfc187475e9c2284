import { join } from 'node:path';
import type { Config } from '../config.js';
import { openNeo4jStore } from '../store/neo4j/neo4jStore.js';
import type { Store } from '../store/port.js';
import { openSqliteStore } from '../store/sqlite/sqliteStore.js';

/** The file of the embedded store within the data folder. */
export const STORE_FILE = 'graph.sqlite';

/**
 * Opens the store that the settings name, ready to be used: Neo4j where its address is set, else the embedded file.
 *
 * @param evenHalf opens one, too, that an import left half
 * @throws ApplicationError `STORE_UNAVAILABLE`, also for a store that holds half a graph; `CONFIG_INVALID`
 */
export async function openStore(config: Config, { evenHalf = false } = {}): Promise<Store> {
  const store = config.neo4j
    ? await openNeo4jStore({
        uri: config.neo4j.uri,
        user: config.neo4j.user,
        password: config.neo4j.password,
        ...(config.neo4j.database !== null && { database: config.neo4j.database }),
        timeoutMs: config.neo4j.timeout,
      })
    : await openSqliteStore({ path: join(config.dataFolder, STORE_FILE) });
  try {
    await store.migrate();
    // Its revision is what a half graph refuses to tell.
    if (!evenHalf) await store.revision();
  } catch (error) {
    await store.close();
    throw error;
  }
  return store;
}

/** Where the store is, for people; never its password. */
export function describeStore(config: Config): string {
  return config.neo4j ? `Neo4j at ${config.neo4j.uri}` : `the embedded store ${join(config.dataFolder, STORE_FILE)}`;
}
