import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Store } from '../../src/store/port.js';
import { openSqliteStore } from '../../src/store/sqlite/sqliteStore.js';
import { emptyStore, neo4jForTests, type TestNeo4j, whyNoNeo4j } from '../store/neo4j/neo4jForTests.js';

/** An engine, started. */
export interface RunningEngine {
  /** An empty, migrated store; of Neo4j there is one at a time. */
  open(): Promise<Store>;
  stop(): Promise<void>;
}

/** An engine on which the whole program is tried. */
export interface Engine {
  readonly name: 'sqlite' | 'neo4j';
  /** Makes what its stores live in. */
  start(): Promise<RunningEngine>;
}

/** The embedded engine, a file each. */
export const SQLITE: Engine = {
  name: 'sqlite',
  async start() {
    const folder = await mkdtemp(join(tmpdir(), 'e2e-'));
    let opened = 0;
    return {
      async open() {
        opened += 1;
        const store = await openSqliteStore({ path: join(folder, `${opened}.sqlite`) });
        await store.migrate();
        return store;
      },
      stop: () => rm(folder, { recursive: true, force: true }),
    };
  },
};

/** A real Neo4j. */
export const NEO4J: Engine = {
  name: 'neo4j',
  async start() {
    const server: TestNeo4j = await neo4jForTests();
    return { open: () => emptyStore(server), stop: () => server.stop() };
  },
};

/** The engines that can be tried here: both, unless Neo4j cannot be started, which is told. */
export const ENGINES: readonly Engine[] = (await whyNoNeo4j()) === null ? [SQLITE, NEO4J] : [SQLITE];
