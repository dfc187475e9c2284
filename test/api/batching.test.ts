import { graphql } from 'graphql';
import { afterAll, afterEach, beforeAll, describe, expect, it, type MockInstance, vi } from 'vitest';
import { createContext } from '../../src/api/context.js';
import { buildSchema } from '../../src/api/schema.js';
import { Neo4jConnection } from '../../src/store/neo4j/connection.js';
import type { Store } from '../../src/store/port.js';
import { SqliteConnection } from '../../src/store/sqlite/connection.js';
import { article, change, claim, ENTITIES, entity } from '../contract/fixtures.js';
import { type Engine, NEO4J, SQLITE } from '../e2e/engines.js';
import { whyNoNeo4j } from '../store/neo4j/neo4jForTests.js';
import { countingView } from './countingView.js';

const RIVALS = Array.from({ length: 50 }, (_, index) => `lab-${index + 100}`);

const THREE_LEVELS = `query ($first: Int!) {
  entities(first: $first, filter: { namePrefix: "lab" }) {
    nodes { relations { nodes { object { name } other { name } claims { nodes { article { title } attributedTo { name } } } } } }
  }
}`;

/** Where each engine sends its reading statements: one call is one round trip. */
const spiesOn: Readonly<Record<Engine['name'], () => readonly MockInstance[]>> = {
  sqlite: () => [vi.spyOn(SqliteConnection.prototype, 'all'), vi.spyOn(SqliteConnection.prototype, 'get')],
  neo4j: () => [vi.spyOn(Neo4jConnection.prototype, 'read')],
};

const lack = await whyNoNeo4j();

describe.each(lack === null ? [SQLITE, NEO4J] : [SQLITE])('on $name', (engine) => {
  let running: Awaited<ReturnType<typeof engine.start>>;
  let store: Store;

  beforeAll(async () => {
    running = await engine.start();
    store = await running.open();
    await store.apply(
      change({
        entities: [
          ...ENTITIES,
          ...RIVALS.map((id) => entity({ id, kind: 'ORGANIZATION', name: id.replace('-', ' ') })),
        ],
        articles: [article({ id: 'article_llama', publisherId: 'reuters' })],
        claims: RIVALS.map((id) =>
          claim({
            id: `claim_${id}`,
            subjectId: id,
            predicate: 'SUPPLIES',
            objectId: 'meta',
            attributedTo: ['deepseek'],
          }),
        ),
      }),
    );
  });
  afterAll(async () => {
    await store.close();
    await running.stop();
  });
  afterEach(() => vi.restoreAllMocks());

  /** The calls of the view and the number of round trips that answer the query for so many parents. */
  async function costOf(first: number): Promise<{ calls: readonly string[]; roundTrips: number }> {
    const { view, calls } = countingView(store);
    const schema = await buildSchema();
    const spies = spiesOn[engine.name]();
    const answer = await graphql({
      schema,
      source: THREE_LEVELS,
      variableValues: { first },
      contextValue: createContext({ view }),
    });
    const roundTrips = spies.reduce((total, spy) => total + spy.mock.calls.length, 0);
    vi.restoreAllMocks();
    expect(answer.errors).toBeUndefined();
    const nodes = (answer.data as { entities: { nodes: { relations: { nodes: unknown[] } }[] } }).entities.nodes;
    expect(nodes.map((node) => node.relations.nodes.length)).toEqual(Array.from({ length: first }, () => 1));
    return { calls, roundTrips };
  }

  it('reads three levels in as many round trips for fifty parents as for one', async () => {
    const one = await costOf(1);
    const fifty = await costOf(50);
    console.info(`A three-level query: ${fifty.roundTrips} round trips for ${fifty.calls.join(', ')}.`);
    expect(fifty.roundTrips).toBeGreaterThan(0);
    expect(fifty).toEqual(one);
  });
});
