import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { diagnose } from '../../src/doctor/diagnose.js';
import { cypher, emptyStore, neo4jForTests, type TestNeo4j, whyNoNeo4j } from '../store/neo4j/neo4jForTests.js';
import { describeDoctor } from './doctorCases.js';
import { soundGraph } from './soundGraph.js';

const lack = await whyNoNeo4j();

// The first statements of a fresh server take long.
describe.skipIf(lack !== null)('on Neo4j', { timeout: 120_000 }, () => {
  let server: TestNeo4j;

  beforeAll(async () => {
    server = await neo4jForTests();
  });

  afterAll(async () => {
    await server.stop();
  });

  describeDoctor({
    engine: 'neo4j',
    index: 'claim_relation',
    atOnce: true,
    open: () => emptyStore(server),
    async damage(statements) {
      for (const text of statements) await cypher(server, text);
    },
  });

  it.each([
    ["MATCH (article:Article {id: 'article_old'}) DETACH DELETE article"],
    ["MATCH (entity:Entity {id: 'llama-3'}) DETACH DELETE entity"],
  ])('names a claim that hangs in the air after %s', async (text) => {
    const store = await emptyStore(server);
    await soundGraph(store);
    await cypher(server, text);
    const { violations } = await diagnose(store, { repair: true, now: () => new Date() });
    expect(violations).toContainEqual(expect.objectContaining({ code: 'REFERENCE_BROKEN', row: 'claim_old' }));
    await store.close();
  });

  it('names an entity without the label of its kind and gives it back', async () => {
    const store = await emptyStore(server);
    await soundGraph(store);
    await cypher(server, "MATCH (entity:Entity {id: 'llama-4'}) REMOVE entity:Model");
    const { violations, repaired } = await diagnose(store, { repair: true, now: () => new Date() });
    expect([violations, repaired.map(({ code, row }) => `${code} ${row}`)]).toEqual([
      [],
      ['ENTITY_NOT_IN_STEP llama-4'],
    ]);
    expect(await cypher(server, 'MATCH (model:Model) RETURN count(model) AS models')).toEqual([{ models: 2 }]);
    await store.close();
  });
});
