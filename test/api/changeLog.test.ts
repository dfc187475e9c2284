import { graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createContext } from '../../src/api/context.js';
import { formatError } from '../../src/api/errors.js';
import { buildSchema } from '../../src/api/schema.js';
import { judgeEntities } from '../../src/curation/judgeEntities.js';
import type { Store } from '../../src/store/port.js';
import { openSqliteStore } from '../../src/store/sqlite/sqliteStore.js';
import { change, claim, entity, STORY } from '../contract/fixtures.js';
import { countingView } from './countingView.js';

let store: Store;

beforeAll(async () => {
  store = await openSqliteStore({ path: ':memory:' });
  await store.migrate();
  await store.apply(STORY);
  const double = entity({ id: 'meta-platforms-inc', kind: 'ORGANIZATION', name: 'Meta Platforms Inc.' });
  await store.apply(change({ entities: [double] }));
  await store.apply(
    change({ claims: [claim({ id: 'claim_late', predicate: 'STUDIES' })], retiredClaims: ['claim_leads'] }),
  );
});
afterAll(() => store.close());

async function ask(source: string, view = store as Parameters<typeof createContext>[0]['view']): Promise<unknown> {
  const answer = await graphql({ schema: await buildSchema(), source, contextValue: createContext({ view }) });
  const [error] = answer.errors ?? [];
  if (error) return formatError(error.toJSON(), error).extensions?.code;
  return JSON.parse(JSON.stringify(answer.data));
}

describe('changes', () => {
  it('come in the order of revisions, after the one that the reader knows, page by page', async () => {
    const page = async (args: string) =>
      (await ask(
        `{ changes(${args}) { totalCount nodes { revision claims { added retired } } pageInfo { hasNextPage endCursor } } }`,
      )) as {
        changes: {
          nodes: readonly object[];
          pageInfo: { hasNextPage: boolean; endCursor: string };
          totalCount: number;
        };
      };
    const third = { revision: 3, claims: { added: ['claim_late'], retired: ['claim_leads'] } };
    const { changes } = await page('since: 1, first: 1');
    expect(changes).toMatchObject({ totalCount: 2, nodes: [{ revision: 2 }], pageInfo: { hasNextPage: true } });
    expect((await page(`since: 1, first: 1, after: "${changes.pageInfo.endCursor}"`)).changes).toMatchObject({
      nodes: [third],
      pageInfo: { hasNextPage: false },
    });
    expect((await page('since: 3')).changes).toMatchObject({ totalCount: 0, nodes: [] });
  });

  it('are narrowed by who caused them and what they touched, as are their number and their facets', async () => {
    const told = async (args: string) => {
      const answer = (await ask(
        `{ changes(${args}) { totalCount nodes { revision } facets { predicates { key count } } pageInfo { hasNextPage } } }`,
      )) as {
        changes: { totalCount: number; nodes: { revision: number }[]; facets: { predicates: { key: string }[] } };
      };
      const { totalCount, nodes, facets } = answer.changes;
      return [totalCount, nodes.map(({ revision }) => revision), facets.predicates.map(({ key }) => key)];
    };
    expect(await told('since: 0, touched: ["claim_late"]')).toEqual([1, [3], ['LED_BY', 'STUDIES']]);
    expect(await told('since: 0, touched: ["meta-platforms-inc", "claim_late"], first: 1')).toEqual([
      2,
      [2],
      ['LED_BY', 'STUDIES'],
    ]);
    expect(await told('since: 0, actors: ["nobody"]')).toEqual([0, [], []]);
    const [record] = await store.changesSince(0, 1);
    expect(await told(`since: 1, actors: ["${record?.actor}"], touched: []`)).toEqual([0, [], []]);
    expect((await told(`since: 1, actors: ["${record?.actor}"]`))[1]).toEqual([2, 3]);
  });

  it.each(['since: -1', 'since: 0, last: 2'])('are not given for %s', async (args) =>
    expect(await ask(`{ changes(${args}) { nodes { revision } } }`)).toBe('INPUT_INVALID'),
  );
});

describe('what may be one', () => {
  it('is suggested with its reasons until somebody judges, then answered for and remembered', async () => {
    const suggestions = '{ mergeSuggestions { nodes { entity { id } other { id } features { feature } } } }';
    expect(await ask(suggestions)).toEqual({
      mergeSuggestions: {
        nodes: [
          {
            entity: { id: 'meta' },
            other: { id: 'meta-platforms-inc' },
            features: expect.arrayContaining([{ feature: 'SAME_FORM' }]),
          },
        ],
      },
    });
    for (const [args, count] of [
      ['kinds: [ORGANIZATION], entities: ["Meta"], minScore: 0.5', 1],
      ['kinds: [PERSON]', 0],
      ['entities: ["deepseek"]', 0],
      ['minScore: 1', 0],
    ] as const)
      expect(await ask(`{ mergeSuggestions(${args}) { totalCount } }`)).toEqual({
        mergeSuggestions: { totalCount: count },
      });
    expect(await ask('{ mergeSuggestions(minScore: 2) { totalCount } }')).toBe('INPUT_INVALID');
    const now = () => new Date('2025-06-01T00:00:00Z');
    const request = {
      entity: 'meta-platforms-inc',
      other: 'meta',
      verdict: 'SAME',
      reason: 'Its legal name.',
    } as const;
    await judgeEntities(request, { store, by: 'cli', now });
    expect(await ask(suggestions)).toEqual({ mergeSuggestions: { nodes: [] } });
    expect(await ask('{ entity(id: "meta-platforms-inc") { id history { at by reason } } }')).toEqual({
      entity: { id: 'meta', history: [{ at: '2025-06-01T00:00:00.000Z', by: 'cli', reason: 'Its legal name.' }] },
    });
  });

  it('reads the histories of a list at once', async () => {
    const { view, calls } = countingView(store);
    await ask(
      '{ claims(first: 5) { nodes { history { what } } } entities(first: 5) { nodes { history { what } } } }',
      view,
    );
    expect([...calls].sort()).toEqual(
      [
        'articlesByIds',
        'claims',
        'editsOf',
        'entities',
        'entitiesByIds',
        'claimsByIds',
        'judgementsOf',
        'reviewsOf',
      ].sort(),
    );
  });
});
