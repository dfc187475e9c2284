import fc from 'fast-check';
import { graphql } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createContext } from '../../src/api/context.js';
import { buildSchema } from '../../src/api/schema.js';
import { MODALITIES, type Modality } from '../../src/ontology/ontology.js';
import type { Store } from '../../src/store/port.js';
import { openSqliteStore } from '../../src/store/sqlite/sqliteStore.js';
import { change, claim, entity, STORY } from '../contract/fixtures.js';

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
  const doubles = Array.from({ length: 9 }, (_, at) =>
    entity({ id: `meta-lab-${at}`, kind: 'ORGANIZATION', name: `Meta Labs ${'x'.repeat(at)}` }),
  );
  const denials = more.map((one) => ({ ...one, id: `${one.id}_denied`, modality: 'DENIED' as const }));
  await store.apply(change({ entities: doubles, claims: [...more, ...denials] }));
});
afterAll(() => store.close());

interface PageOfIds {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id?: string } }[];
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
  entities: `query ($filter: ClaimFilter, $first: Int, $after: String, $last: Int, $before: String) {
    page: entities(filter: { claims: $filter }, first: $first, after: $after, last: $last, before: $before) { ${PAGE} } }`,
  articles: `query ($filter: ClaimFilter, $first: Int, $after: String, $last: Int, $before: String) {
    page: articles(filter: { claims: $filter }, first: $first, after: $after, last: $last, before: $before, orderBy: TITLE) { ${PAGE} } }`,
  'claims of an entity': `query ($filter: ClaimFilter, $first: Int, $after: String, $last: Int, $before: String) {
    of: entity(id: "meta") {
      page: claims(filter: $filter, first: $first, after: $after, last: $last, before: $before, orderBy: RECORDED_AT) { ${PAGE} } } }`,
  'relations of an entity': `query ($filter: ClaimFilter, $first: Int, $after: String, $last: Int, $before: String) {
    of: entity(id: "meta") {
      page: relations(filter: $filter, first: $first, after: $after, last: $last, before: $before, orderBy: CLAIM_COUNT) { ${PAGE} } } }`,
  contradictions: `query ($filter: ClaimFilter, $first: Int, $after: String, $last: Int, $before: String) {
    page: contradictions(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
      totalCount edges { cursor node { type } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
  search: `query ($first: Int, $after: String, $last: Int, $before: String) {
    page: search(text: "meta", first: $first, after: $after, last: $last, before: $before) {
      totalCount edges { cursor node { score } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
  mergeSuggestions: `query ($first: Int, $after: String, $last: Int, $before: String) {
    page: mergeSuggestions(first: $first, after: $after, last: $last, before: $before) {
      totalCount edges { cursor node { score } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
} as const;

async function read(source: string, variableValues: Record<string, unknown>): Promise<PageOfIds> {
  const contextValue = createContext({ view: store });
  const { data, errors } = await graphql({ schema: await buildSchema(), source, variableValues, contextValue });
  expect(errors).toBeUndefined();
  const { page, of } = data as { page?: PageOfIds; of?: { page: PageOfIds } };
  return page ?? of?.page ?? expect.unreachable('the answer has no page');
}

/** Checks that `node` gives each row by its id, in one operation. */
async function expectNodes(ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const source = `{ ${ids.map((id, at) => `n${at}: node(id: "${id}") { id }`).join(' ')} }`;
  const { data, errors } = await graphql({
    schema: await buildSchema(),
    source,
    contextValue: createContext({ view: store }),
  });
  expect(errors).toBeUndefined();
  expect(Object.values(data ?? {})).toEqual(ids.map((id) => ({ id })));
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
      await expectNodes(whole.edges.flatMap(({ node }) => node.id ?? []));

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
