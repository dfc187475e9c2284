import { afterAll, beforeAll, describe } from 'vitest';
import { emptyStore, neo4jForTests, type TestNeo4j, whyNoNeo4j } from '../store/neo4j/neo4jForTests.js';
import { describeStoreContract } from './storeContract.js';

const lack = await whyNoNeo4j();

describe.skipIf(lack !== null)('on a real server', () => {
  let server: TestNeo4j;

  beforeAll(async () => {
    server = await neo4jForTests();
  });

  afterAll(async () => {
    await server.stop();
  });

  describeStoreContract('neo4j', () => emptyStore(server));
});
