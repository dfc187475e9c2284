import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Deadline } from '../../../src/store/deadline.js';
import type { RecordedBatch } from '../../../src/store/exchange.js';
import { openNeo4jStore } from '../../../src/store/neo4j/neo4jStore.js';
import { change, ENTITIES } from '../../contract/fixtures.js';
import { cypher, emptyStore, neo4jForTests, type TestNeo4j, whyNoNeo4j } from './neo4jForTests.js';

const lack = await whyNoNeo4j();

const HALF = {
  code: 'STORE_UNAVAILABLE',
  message: 'The database holds half a graph: an import is under way, or was broken off.',
};

/** A promise, and what fulfils it. */
function gate(): readonly [promise: Promise<void>, open: () => void] {
  let open = () => {};
  const promise = new Promise<void>((resolve) => {
    open = resolve;
  });
  return [promise, open];
}

describe.skipIf(lack !== null)('a graph that is half in Neo4j', () => {
  let server: TestNeo4j;
  beforeAll(async () => {
    server = await neo4jForTests();
  });
  afterAll(() => server.stop());

  const entities = ENTITIES.map(({ aliases, ...rest }) => ({ ...rest, names: aliases }));

  it('is refused by everybody until it is taken in anew or discarded', { timeout: 90_000 }, async () => {
    const store = await emptyStore(server);
    const [held, goOn] = gate();
    const [reached, reach] = gate();
    async function* slowly(): AsyncGenerator<RecordedBatch> {
      yield { type: 'graph', records: [{ revision: 5 }] };
      yield { type: 'entity', records: entities.slice(0, 2) };
      reach();
      await held;
      yield { type: 'entity', records: entities.slice(2) };
    }
    const first = store.exchange.takeIn(slowly()).catch((error: unknown) => error);
    await reached;
    const { uri, user, password } = server;
    const other = await openNeo4jStore({ uri, user, password, timeoutMs: 8_000 });
    await expect(other.revision()).rejects.toMatchObject(HALF);
    // A program that was serving before shows no list that is half.
    await expect(other.entitiesByIds(['meta'])).rejects.toMatchObject(HALF);
    await expect(other.within(new Deadline(8_000)).statistics()).rejects.toMatchObject(HALF);
    await expect(other.apply(change({ entities: ENTITIES }))).rejects.toMatchObject(HALF);

    await other.exchange.takeIn(
      (async function* (): AsyncGenerator<RecordedBatch> {
        yield { type: 'graph', records: [{ revision: 3 }] };
        yield { type: 'entity', records: entities.slice(4) };
      })(),
    );
    goOn();
    expect(await first).toMatchObject({ code: 'CONFLICT' });
    expect(await store.revision()).toBe(3);
    expect((await other.statistics()).entitiesByKind.size).toBeGreaterThan(0);
    expect(await cypher(server, 'MATCH (entity:Entity) RETURN count(entity) AS entities')).toEqual([{ entities: 3 }]);

    await cypher(server, "MATCH (graph:Graph) SET graph.takingIn = 'a process that died'");
    await expect(store.revision()).rejects.toMatchObject(HALF);
    await other.exchange.discardHalf();
    expect(await store.revision()).toBe(0);
    expect(await cypher(server, 'MATCH (node) RETURN labels(node) AS labels')).toEqual([{ labels: ['Graph'] }]);
    await Promise.all([store.close(), other.close()]);
  });
});
