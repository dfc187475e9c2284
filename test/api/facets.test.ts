import { assertObjectType, graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createContext } from '../../src/api/context.js';
import { buildSchema } from '../../src/api/schema.js';
import type { PageRequest } from '../../src/graph/page.js';
import type { Store } from '../../src/store/port.js';
import { openSqliteStore } from '../../src/store/sqlite/sqliteStore.js';
import { change, claim, entity, STORY } from '../contract/fixtures.js';
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

  it('are there on every list of the schema: by kind, predicate, publisher and year', async () => {
    const schema = await buildSchema();
    const lists = Object.keys(schema.getTypeMap()).filter((name) => name.endsWith('Connection'));
    expect(lists.length).toBeGreaterThanOrEqual(9);
    for (const name of lists) {
      const facets = assertObjectType(schema.getType(name.replace('Connection', 'Facets')));
      expect(Object.keys(facets.getFields()), name).toEqual(
        expect.arrayContaining(['kinds', 'predicates', 'publishers', 'years']),
      );
    }
  });

  it('count what lists are put together from, whatever the page', async () => {
    const disputed = await openSqliteStore({ path: ':memory:' });
    await disputed.migrate();
    await disputed.apply(STORY);
    const double = entity({ id: 'meta-platforms-inc', kind: 'ORGANIZATION', name: 'Meta Platforms Inc.' });
    const denial = claim({
      id: 'claim_denial',
      modality: 'DENIED',
      publisherId: 'the-information',
      publishedAt: { value: '2025', precision: 'YEAR' },
    });
    await disputed.apply(change({ entities: [double], claims: [denial] }));
    await disputed.apply(change({ retiredClaims: ['claim_leads'] }));
    const counted =
      'totalCount facets { kinds { key count } predicates { key count } publishers { publisher { id } count } years { key count } }';
    const answer = await ask(
      `{
        search(text: "meta", first: 1) { ${counted} }
        ranking(by: DEGREE, first: 1, kinds: [ORGANIZATION]) { ${counted} }
        contradictions(first: 1) { ${counted} }
        mergeSuggestions(first: 1) { ${counted} }
        changes(since: 1, first: 1) { ${counted} }
      }`,
      disputed,
    );
    await disputed.close();
    const rivals = [{ key: 'COMPETES_WITH', count: 1 }];
    const both = ['reuters', 'the-information'].map((id) => ({ publisher: { id }, count: 1 }));
    expect(answer).toEqual({
      search: {
        totalCount: 4,
        facets: {
          kinds: [{ key: 'ORGANIZATION', count: 3 }],
          predicates: [
            { key: 'COMPETES_WITH', count: 2 },
            { key: 'DEVELOPS', count: 2 },
            { key: 'LICENSED_AS', count: 1 },
          ],
          publishers: [
            { publisher: { id: 'reuters' }, count: 2 },
            { publisher: { id: 'the-information' }, count: 1 },
          ],
          years: [{ key: 2025, count: 2 }],
        },
      },
      ranking: {
        totalCount: 2,
        facets: {
          kinds: [{ key: 'ORGANIZATION', count: 2 }],
          predicates: [
            { key: 'COMPETES_WITH', count: 2 },
            { key: 'DEVELOPS', count: 1 },
          ],
          publishers: ['reuters', 'the-information'].map((id) => ({ publisher: { id }, count: 2 })),
          years: [{ key: 2025, count: 2 }],
        },
      },
      contradictions: {
        totalCount: 1,
        facets: {
          kinds: [{ key: 'ORGANIZATION', count: 1 }],
          predicates: rivals,
          publishers: both,
          years: [{ key: 2025, count: 1 }],
        },
      },
      mergeSuggestions: {
        totalCount: 1,
        facets: {
          kinds: [{ key: 'ORGANIZATION', count: 1 }],
          predicates: [...rivals, { key: 'DEVELOPS', count: 1 }],
          publishers: both,
          years: [{ key: 2025, count: 1 }],
        },
      },
      changes: {
        totalCount: 2,
        facets: {
          kinds: ['ORGANIZATION', 'PERSON', 'PROJECT'].map((key) => ({ key, count: 1 })),
          predicates: [...rivals, { key: 'LED_BY', count: 1 }],
          publishers: [{ publisher: { id: 'the-information' }, count: 2 }],
          years: [{ key: 2025, count: 2 }],
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
