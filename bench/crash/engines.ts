import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import type { RunningNeo4j } from '../../scripts/neo4j/startNeo4j.mjs';
import { openStore } from '../../src/cli/openStore.js';
import { readConfig } from '../../src/config.js';
import type { Store } from '../../src/store/port.js';

/** An engine whose loads, and which itself, can be killed. */
export interface CrashEngine {
  /** The settings by which a process reaches it. */
  readonly environment: Readonly<Record<string, string>>;
  /** Makes it empty. */
  wipe(): Promise<void>;
  open(): Promise<Store>;
  /** Kills its server; absent where there is none. */
  readonly killServer?: () => void;
  /** Starts the server again on the same data, where it was killed. */
  revive(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a Neo4j on a folder. */
export type StartNeo4j = (options: { readonly dataFolder: string; readonly port?: number }) => Promise<RunningNeo4j>;

type OpenEngine = (folder: string, startNeo4j: StartNeo4j) => Promise<CrashEngine>;

/** The engines by name; each keeps what it stores in the folder. */
export const CRASH_ENGINES: Readonly<Record<Store['engine'], OpenEngine>> = {
  async sqlite(folder) {
    const environment = { DATA_FOLDER: join(folder, 'data'), NEO4J_URI: '' };
    return {
      environment,
      wipe: () => rm(environment.DATA_FOLDER, { recursive: true, force: true }),
      open: () => openStore(readConfig(environment)),
      revive: async () => {},
      stop: async () => {},
    };
  },

  async neo4j(folder, startNeo4j) {
    const dataFolder = join(folder, 'neo4j');
    await mkdir(dataFolder, { recursive: true });
    let server = await startNeo4j({ dataFolder });
    let isKilled = false;
    const { uri } = server;
    const run = async (text: string) => {
      const driver = neo4j.driver(uri);
      await driver.executeQuery(text);
      await driver.close();
    };
    const environment = { NEO4J_URI: uri, NEO4J_USER: 'neo4j', NEO4J_PASSWORD: '', NEO4J_TIMEOUT: '8000' };
    return {
      environment,
      wipe: () => run('MATCH (node) DETACH DELETE node'),
      open: () => openStore(readConfig(environment)),
      killServer() {
        isKilled = true;
        server.kill();
      },
      async revive() {
        if (!isKilled) return;
        await server.ended;
        server = await startNeo4j({ dataFolder, port: Number(new URL(uri).port) });
        isKilled = false;
        // The first answer of a server that has just started may take longer than the program waits for one.
        await run('RETURN 1');
      },
      stop: () => server.stop(),
    };
  },
};
