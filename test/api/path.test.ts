import { graphql } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createContext } from '../../src/api/context.js';
import { buildSchema } from '../../src/api/schema.js';
import type { Store } from '../../src/store/port.js';
import { openSqliteStore } from '../../src/store/sqlite/sqliteStore.js';
import { article, change, claim, ENTITIES } from '../contract/fixtures.js';

let store: Store;

beforeAll(async () => {
  store = await openSqliteStore({ path: ':memory:' });
  await store.migrate();
  await store.apply(
    change({
      entities: ENTITIES,
      articles: [article({ id: 'article_llama', publisherId: 'reuters' })],
      claims: [
        claim({ id: 'claim_lead', subjectId: 'llama-x', predicate: 'LED_BY', objectId: 'david-wehner' }),
        claim({ id: 'claim_part', subjectId: 'llama-x', predicate: 'PART_OF', objectId: 'meta' }),
      ],
    }),
  );
});
afterAll(() => store.close());

async function ask(source: string): Promise<unknown> {
  const { data, errors } = await graphql({
    schema: await buildSchema(),
    source,
    contextValue: createContext({ view: store }),
  });
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data));
}

it('runs from end to end by name, each step read in its direction', async () => {
  const query = `{ path(from: "Facebook", to: "David Wehner") {
    length
    steps { from { id } to { id } relation { label other { id } claims { nodes { id } } } }
  } }`;
  expect(await ask(query)).toEqual({
    path: [
      {
        length: 2,
        steps: [
          {
            from: { id: 'meta' },
            to: { id: 'llama-x' },
            relation: { label: 'has part', other: { id: 'llama-x' }, claims: { nodes: [{ id: 'claim_part' }] } },
          },
          {
            from: { id: 'llama-x' },
            to: { id: 'david-wehner' },
            relation: { label: 'led by', other: { id: 'david-wehner' }, claims: { nodes: [{ id: 'claim_lead' }] } },
          },
        ],
      },
    ],
  });
});

it('finds no path to what is not connected', async () => {
  expect(await ask('{ path(from: "meta", to: "deepseek") { length } }')).toEqual({ path: [] });
});

it('shows values of every type', async () => {
  const values = [
    ['VALUED_AT', { type: 'money', amount: 5e9, currency: 'USD', bound: 'ABOUT' }],
    ['RAISES', { type: 'unknown' }],
  ] as const;
  await store.apply(
    change({
      claims: values.map(([predicate, value]) =>
        claim({ id: `claim_${predicate.toLowerCase()}`, subjectId: 'deepseek', predicate, objectId: null, value }),
      ),
    }),
  );
  const shown =
    'value { __typename ... on MoneyValue { amount currency bound } ... on UnnamedValue { nobody } } object { id }';
  expect(
    await ask(`{ organization(name: "DeepSeek") { valuedAt { nodes { ${shown} } } raises { nodes { ${shown} } } } }`),
  ).toEqual({
    organization: {
      valuedAt: {
        nodes: [{ value: { __typename: 'MoneyValue', amount: 5e9, currency: 'USD', bound: 'ABOUT' }, object: null }],
      },
      raises: { nodes: [{ value: { __typename: 'UnnamedValue', nobody: false }, object: null }] },
    },
  });
});
