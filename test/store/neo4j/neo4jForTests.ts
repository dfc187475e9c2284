import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { startNeo4j, whatNeo4jLacks } from '../../../scripts/neo4j/startNeo4j.mjs';
import { openNeo4jStore } from '../../../src/store/neo4j/neo4jStore.js';
import type { Store } from '../../../src/store/port.js';

/** The Neo4j that tests may wipe. */
export interface TestNeo4j {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  stop(): Promise<void>;
}

const FOREIGN = process.env.NEO4J_URI;

/** Why the Neo4j part cannot run here; null where it can. Under `CI=true` it must run. */
export async function whyNoNeo4j(): Promise<string | null> {
  const lack = FOREIGN ? null : await whatNeo4jLacks();
  if (lack === null) return null;
  if (process.env.CI === 'true') throw new Error(`The Neo4j tests cannot run. ${lack}`);
  process.stderr.write(`\n*** The Neo4j tests were NOT run. ${lack} ***\n\n`);
  return lack;
}

/** The server that NEO4J_URI names, where it is empty or NEO4J_TEST_WIPE=1 lets us wipe it, else one of our own. */
export async function neo4jForTests(): Promise<TestNeo4j> {
  if (FOREIGN) {
    const user = process.env.NEO4J_USER ?? 'neo4j';
    const server = { uri: FOREIGN, user, password: process.env.NEO4J_PASSWORD ?? '', stop: async () => {} };
    const [row] = await cypher(server, 'MATCH (node) RETURN count(node) AS nodes');
    if (row?.nodes !== 0 && process.env.NEO4J_TEST_WIPE !== '1') {
      throw new Error('NEO4J_URI names a database that is not empty; NEO4J_TEST_WIPE=1 lets the tests wipe it.');
    }
    return server;
  }
  const dataFolder = await mkdtemp(join(tmpdir(), 'neo4j-'));
  const running = await startNeo4j({ dataFolder });
  const stop = async () => {
    await running.stop();
    await rm(dataFolder, { recursive: true, force: true });
  };
  return { uri: running.uri, user: 'neo4j', password: '', stop };
}

/** An empty, migrated store on that server. */
export async function emptyStore(server: TestNeo4j): Promise<Store> {
  await cypher(server, 'MATCH (node) DETACH DELETE node');
  const { uri, user, password } = server;
  const store = await openNeo4jStore({ uri, user, password, timeoutMs: 8_000 });
  await store.migrate();
  return store;
}

/** Rows of one statement, as somebody in Neo4j Browser would see them. */
export async function cypher(server: TestNeo4j, text: string): Promise<Record<string, unknown>[]> {
  const auth = server.password === '' ? undefined : neo4j.auth.basic(server.user, server.password);
  const driver = neo4j.driver(server.uri, auth, { disableLosslessIntegers: true });
  try {
    return (await driver.executeQuery(text)).records.map((record) => record.toObject());
  } finally {
    await driver.close();
  }
}
