import fc from 'fast-check';
import { graphql } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createContext } from '../../src/api/context.js';
import { buildSchema } from '../../src/api/schema.js';
import { MODALITIES, type Modality } from '../../src/ontology/ontology.js';
import type { Store } from '../../src/store/port.js';
import { openSqliteStore } from '../../src/store/sqlite/sqliteStore.js';
import { change, claim, STORY } from '../contract/fixtures.js';

let store: Store;

beforeAll(async () => {
  store = await openSqliteStore({ path: ':memory:' });
  await store.migrate();
  await store.apply(STORY);
  const more = Array.from({ length: 15 }, (_, at) =>
    claim({
      id: `claim_more_${at}`,
      predicate: at % 2 === 0 ? 'STUDIES' : 'USES',
      objectId: at % 3 === 0 ? 'llama-x' : 'llama-4',
      modality: MODALITIES[at % MODALITIES.length] ?? 'ASSERTED',
      confidence: (at % 4) / 4,
    }),
  );
  await store.apply(change({ claims: more }));
});
afterAll(() => store.close());

interface PageOfIds {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}

const PAGE = 'totalCount edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

/** Connections under a filter of claims; each gives its page. */
const SOURCES = {
  claims: `query ($filter: ClaimFilter, $first: Int, $after: String, $last: Int, $before: String) {
    page: claims(filter: $filter, first: $first, after: $after, last: $last, before: $before, orderBy: CONFIDENCE) { ${PAGE} } }`,
  timeline: `query ($filter: ClaimFilter, $first: Int, $after: String, $last: Int, $before: String) {
    page: timeline(ids: ["meta"], filter: $filter, first: $first, after: $after, last: $last, before: $before) { ${PAGE} } }`,
  ranking: `query ($filter: ClaimFilter, $first: Int, $after: String, $last: Int, $before: String) {
    page: ranking(by: DEGREE, filter: $filter, first: $first, after: $after, last: $last, before: $before) {
      totalCount edges { cursor node { entity { id } } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
} as const;

async function read(source: string, variableValues: Record<string, unknown>): Promise<PageOfIds> {
  const contextValue = createContext({ view: store });
  const { data, errors } = await graphql({ schema: await buildSchema(), source, variableValues, contextValue });
  expect(errors).toBeUndefined();
  return (data as { page: PageOfIds }).page;
}

const filters = fc.record(
  {
    modalities: fc.subarray([...MODALITIES] as Modality[]),
    predicates: fc.subarray(['STUDIES', 'USES', 'COMPETES_WITH', 'LED_BY']),
    minConfidence: fc.constantFrom(0, 0.25, 0.5),
    publishers: fc.constant(['Reuters']),
  },
  { requiredKeys: [] },
);

it.each(Object.entries(SOURCES))('pages through %s forward and backward and sees each row once', async (_, source) => {
  await fc.assert(
    fc.asyncProperty(filters, fc.integer({ min: 1, max: 7 }), async (filter, size) => {
      const whole = await read(source, { filter, first: 200 });
      const cursors = whole.edges.map(({ cursor }) => cursor);
      expect(new Set(cursors).size).toBe(whole.totalCount);

      const forward: string[] = [];
      for (let after: string | null = null, more = true; more; ) {
        const page: PageOfIds = await read(source, { filter, first: size, after });
        expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
        forward.push(...page.edges.map(({ cursor }) => cursor));
        more = page.pageInfo.hasNextPage;
        after = page.pageInfo.endCursor;
      }
      expect(forward).toEqual(cursors);

      const backward: string[] = [];
      for (let before: string | null = null, more = true; more; ) {
        const page: PageOfIds = await read(source, { filter, last: size, before });
        expect(page.pageInfo.hasNextPage).toBe(before !== null);
        backward.unshift(...page.edges.map(({ cursor }) => cursor));
        more = page.pageInfo.hasPreviousPage;
        before = page.pageInfo.startCursor;
      }
      expect(backward).toEqual(cursors);
    }),
    { numRuns: 40 },
  );
});
