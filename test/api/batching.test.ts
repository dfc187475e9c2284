import { graphql } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createContext } from '../../src/api/context.js';
import { buildSchema } from '../../src/api/schema.js';
import type { Store } from '../../src/store/port.js';
import { openSqliteStore } from '../../src/store/sqlite/sqliteStore.js';
import { article, change, claim, ENTITIES, entity } from '../contract/fixtures.js';
import { countingView } from './countingView.js';

const RIVALS = Array.from({ length: 50 }, (_, index) => `lab-${index + 100}`);

const THREE_LEVELS = `query ($first: Int!) {
  entities(first: $first, filter: { namePrefix: "lab" }) {
    nodes { relations { nodes { object { name } other { name } claims { nodes { article { title } attributedTo { name } } } } } }
  }
}`;

let store: Store;

beforeAll(async () => {
  store = await openSqliteStore({ path: ':memory:' });
  await store.migrate();
  await store.apply(
    change({
      entities: [...ENTITIES, ...RIVALS.map((id) => entity({ id, kind: 'ORGANIZATION', name: id.replace('-', ' ') }))],
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
afterAll(() => store.close());

async function callsFor(first: number): Promise<readonly string[]> {
  const { view, calls } = countingView(store);
  const answer = await graphql({
    schema: await buildSchema(),
    source: THREE_LEVELS,
    variableValues: { first },
    contextValue: createContext({ view }),
  });
  expect(answer.errors).toBeUndefined();
  const nodes = (answer.data as { entities: { nodes: { relations: { nodes: unknown[] } }[] } }).entities.nodes;
  expect(nodes.map((node) => node.relations.nodes.length)).toEqual(Array.from({ length: first }, () => 1));
  return calls;
}

it('reads three levels in as many calls for fifty parents as for one', async () => {
  const one = await callsFor(1);
  const fifty = await callsFor(50);
  console.info(`A three-level query makes ${fifty.length} calls of the view: ${fifty.join(', ')}.`);
  expect(fifty).toEqual(one);
});
