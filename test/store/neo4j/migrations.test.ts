import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ANY_CLAIM } from '../../../src/graph/filters.js';
import { change, claim, pageBy, STORY } from '../../contract/fixtures.js';
import { cypher, emptyStore, neo4jForTests, type TestNeo4j, whyNoNeo4j } from './neo4jForTests.js';

describe.skipIf((await whyNoNeo4j()) !== null)('a Neo4j that an earlier version of the program filled', () => {
  let server: TestNeo4j;
  beforeAll(async () => {
    server = await neo4jForTests();
  });
  afterAll(() => server.stop());

  it('knows after the migration what reviews had made of claims at a moment', { timeout: 90_000 }, async () => {
    const store = await emptyStore(server);
    await store.apply(STORY);
    await store.apply(change({ claims: [claim({ id: 'claim_waiting', status: 'PENDING' })] }));
    for (const [claimId, verdict] of [
      ['claim_rivals', 'REJECTED'],
      ['claim_doubtful', 'ACCEPTED'],
      ['claim_leads', 'REJECTED'],
      ['claim_leads', 'WITHDRAWN'],
    ] as const) {
      const at = verdict === 'WITHDRAWN' ? '2025-06-01T00:00:00.000Z' : '2025-05-01T00:00:00.000Z';
      const reason = 'It says "verdict":"ACCEPTED", "status":"ACCEPTED".';
      await store.apply(change({ at, reviews: [{ id: `${claimId} ${at}`, claimId, verdict, reason, by: 'cli', at }] }));
    }
    const filter = { ...ANY_CLAIM, entityIds: ['meta', 'llama-x'] };
    const statusesAt = async (knownAt: string) => {
      const { rows } = await store.claims({ ...filter, knownAt }, pageBy('CONFIDENCE'));
      return Object.fromEntries(rows.map(({ id, status }) => [id, status]));
    };
    const moments = ['2025-04-07T00:00:00.000Z', '2025-05-07T00:00:00.000Z', '2025-06-07T00:00:00.000Z'];
    const before = await Promise.all(moments.map(statusesAt));
    expect(before[1]).toMatchObject({ claim_rivals: 'REJECTED', claim_doubtful: 'ACCEPTED', claim_leads: 'REJECTED' });

    await cypher(server, 'MATCH (review:Review) REMOVE review.verdict');
    await cypher(server, 'MATCH (claim:Claim) REMOVE claim.recordedStatus');
    await cypher(server, 'MATCH (graph:Graph) SET graph.schema = 4');
    await store.migrate();
    expect(await Promise.all(moments.map(statusesAt))).toEqual(before);
    await store.close();
  });
});
