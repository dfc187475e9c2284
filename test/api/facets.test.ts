import { graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createContext } from '../../src/api/context.js';
import { buildSchema } from '../../src/api/schema.js';
import type { PageRequest } from '../../src/graph/page.js';
import type { Store } from '../../src/store/port.js';
import { openSqliteStore } from '../../src/store/sqlite/sqliteStore.js';
import { STORY } from '../contract/fixtures.js';
import { countingView } from './countingView.js';

let store: Store;

beforeAll(async () => {
  store = await openSqliteStore({ path: ':memory:' });
  await store.migrate();
  await store.apply(STORY);
});
afterAll(() => store.close());

async function ask(source: string, view = store as Parameters<typeof createContext>[0]['view']): Promise<unknown> {
  const answer = await graphql({ schema: await buildSchema(), source, contextValue: createContext({ view }) });
  expect(answer.errors).toBeUndefined();
  return JSON.parse(JSON.stringify(answer.data));
}

describe('facets', () => {
  it('count the whole of every list, commonest first, whatever the page', async () => {
    expect(
      await ask(`{
        claims(first: 1) { facets { predicates { key count } years { key count } publishers { publisher { name } count } } }
        articles(first: 1) { facets { languages { key count } statuses { key count } } }
        entities(first: 1, filter: { kinds: [ORGANIZATION] }) { facets { kinds { key count } } }
        organization(name: "Meta") { relations(first: 1) { facets { modalities { key count } kinds { key count } } } }
      }`),
    ).toEqual({
      claims: {
        facets: {
          predicates: ['COMPETES_WITH', 'DEVELOPS', 'LED_BY', 'LICENSED_AS'].map((key) => ({ key, count: 1 })),
          years: [{ key: 2025, count: 3 }],
          publishers: [
            { publisher: { name: 'Reuters' }, count: 2 },
            { publisher: { name: 'The Information' }, count: 1 },
          ],
        },
      },
      articles: {
        facets: {
          languages: ['en', 'es', 'pt'].map((key) => ({ key, count: 1 })),
          statuses: [{ key: 'CURRENT', count: 3 }],
        },
      },
      entities: { facets: { kinds: [{ key: 'ORGANIZATION', count: 4 }] } },
      organization: {
        relations: {
          facets: {
            modalities: ['ASSERTED', 'PLANNED'].map((key) => ({ key, count: 1 })),
            kinds: ['MODEL', 'ORGANIZATION'].map((key) => ({ key, count: 1 })),
          },
        },
      },
    });
  });

  it('are asked of the store only where they are selected, through fragments and aliases too', async () => {
    const asked: unknown[] = [];
    const view = countingView({
      ...store,
      claims: (filter, page: PageRequest<'PUBLISHED_AT'>) => {
        asked.push(page.facets);
        return store.claims(filter, page);
      },
    }).view;
    await ask('{ claims { nodes { id } } }', view);
    await ask(
      '{ claims { counts: facets { kinds { key } ...More } } } fragment More on ClaimFacets { year: years { key } }',
      view,
    );
    expect(asked).toEqual([undefined, ['KIND', 'YEAR']]);
  });
});
