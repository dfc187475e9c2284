import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Deadline } from '../../../src/store/deadline.js';
import { Neo4jConnection } from '../../../src/store/neo4j/connection.js';
import { neo4jForTests, type TestNeo4j, whyNoNeo4j } from './neo4jForTests.js';

const ENDLESS = 'UNWIND range(1, 1000000) AS one UNWIND range(1, 1000000) AS other RETURN count(other) AS endless';
const PATIENCE = { timeout: 15_000 };
const RUNNING =
  "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'AS endless' AND NOT currentQuery STARTS WITH 'SHOW' RETURN currentQuery";

describe.skipIf((await whyNoNeo4j()) !== null)('a deadline on a real Neo4j', () => {
  let server: TestNeo4j;
  let connection: Neo4jConnection;

  beforeAll(async () => {
    server = await neo4jForTests();
    connection = Neo4jConnection.open({
      uri: server.uri,
      user: server.user,
      password: server.password,
      timeoutMs: 8_000,
    });
    // The first answer of a cold server is slow.
    await running();
  });
  afterAll(async () => {
    await connection.close();
    await server.stop();
  });

  const running = () => connection.read(RUNNING);

  it.each([
    ['the time is over', () => new Deadline(8_000)],
    ['the client is gone', () => new Deadline(60_000, AbortSignal.timeout(8_000))],
  ])('ends the statement on the server when %s', async (_, deadline) => {
    const answer = connection
      .within(deadline())
      .read(ENDLESS)
      .catch((error: unknown) => error);
    await expect.poll(running, PATIENCE).toHaveLength(1);
    expect(await answer).toMatchObject({ code: 'LIMIT_EXCEEDED' });
    await expect.poll(running, PATIENCE).toEqual([]);
  });
});
