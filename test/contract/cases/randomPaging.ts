import fc from 'fast-check';
import { expect } from 'vitest';
import { ANY_ARTICLE, ANY_CLAIM, ANY_ENTITY, ANY_RELATION, type ClaimFilter } from '../../../src/graph/filters.js';
import {
  ARTICLE_ORDERS,
  CLAIM_ORDERS,
  ENTITY_ORDERS,
  keysetOf,
  type OrderRow,
  RELATION_ORDERS,
} from '../../../src/graph/orders.js';
import type { Page, PageRequest } from '../../../src/graph/page.js';
import { MODALITIES } from '../../../src/ontology/ontology.js';
import type { Store } from '../../../src/store/port.js';
import { article, change, claim, ENTITIES, ids, pageBy } from '../fixtures.js';
import type { ContractCase } from '../storeContract.js';

const SIZE = 12;
const OTHERS = ['deepseek', 'llama-4', 'david-wehner', 'llama-x'] as const;

/** Claims of every modality, with equal and missing sort values among them. */
const CROWD = change({
  entities: ENTITIES,
  articles: Array.from({ length: SIZE }, (_, at) =>
    article({ id: `article_${at}`, title: `Title ${at % 3}`, language: ['en', 'pt'][at % 2] ?? 'en' }),
  ),
  claims: Array.from({ length: SIZE }, (_, at) =>
    claim({
      id: `claim_${at}`,
      articleId: `article_${at}`,
      predicate: (['INFLUENCED_BY', 'STUDIES', 'USES'] as const)[at % 3] ?? 'USES',
      objectId: OTHERS[at % OTHERS.length] ?? 'deepseek',
      modality: MODALITIES[at % MODALITIES.length] ?? 'ASSERTED',
      confidence: [0.5, 0.7, 0.9][at % 3] ?? 0.5,
      publishedAt: at % 4 === 0 ? null : { value: `2025-0${(at % 4) + 1}-10`, precision: 'DAY' },
      recordedAt: `2025-04-0${(at % 3) + 1}T00:00:00.000Z`,
      evidence: { start: at % 4, end: 30, quote: 'said' },
    }),
  ),
});

const claimFilters: fc.Arbitrary<ClaimFilter> = fc
  .record(
    {
      modalities: fc.subarray([...MODALITIES]),
      predicates: fc.subarray(['INFLUENCED_BY', 'STUDIES', 'USES'] as const),
      minConfidence: fc.constantFrom(0.5, 0.6, 0.9),
      validAt: fc.constantFrom('2025-01-01', '2025-03-10', '2026-01-01'),
      languages: fc.subarray(['en', 'pt']),
    },
    { requiredKeys: [] },
  )
  .map((filter) => ({ ...ANY_CLAIM, ...filter }));

/** One list under a filter, read in its orders. */
interface List<Row, Order extends string> {
  readonly orders: Readonly<Record<Order, OrderRow<Row>>>;
  readonly read: (store: Store, filter: ClaimFilter, page: PageRequest<Order>) => Promise<Page<Row> | undefined>;
}

const LISTS = {
  claims: list(CLAIM_ORDERS, (store, filter, page) => store.claims(filter, page)),
  relations: list(RELATION_ORDERS, async (store, claims, page) => {
    const [only] = await store.relationsOf(['meta'], { ...ANY_RELATION, claims }, page);
    return only;
  }),
  entities: list(ENTITY_ORDERS, (store, claims, page) => store.entities({ ...ANY_ENTITY, claims }, page)),
  articles: list(ARTICLE_ORDERS, (store, claims, page) => store.articles({ ...ANY_ARTICLE, claims }, page)),
} as const;

/** How pages follow each other under any filter, in any order, at any size. */
export const RANDOM_PAGING_CASES: readonly ContractCase[] = Object.entries(LISTS).map(([name, walk], at) => ({
  name: `RANDOM-0${at + 1} shows each of the ${name} that pass a random filter once, from either end, at any size of page`,
  // An engine that plans each new filter takes its time.
  timeoutMs: 180_000,
  check: async (store) => {
    await store.apply(CROWD);
    await fc.assert(
      fc.asyncProperty(claimFilters, fc.nat(3), fc.integer({ min: 1, max: 5 }), (filter, order, size) =>
        walk(store, filter, order, size),
      ),
      { numRuns: 5, seed: 20250404 + at },
    );
  },
}));

function list<Row extends { readonly id: string }, Order extends string>(
  orders: List<Row, Order>['orders'],
  read: List<Row, Order>['read'],
) {
  return async (store: Store, filter: ClaimFilter, orderIndex: number, limit: number): Promise<void> => {
    const names = Object.keys(orders) as Order[];
    const order = names[orderIndex % names.length];
    if (order === undefined) return;
    const whole = await read(store, filter, pageBy(order, { limit: 100, withTotal: true }));
    const seen = ids(whole?.rows ?? []);
    expect(new Set(seen).size).toBe(whole?.total);
    for (const fromEnd of [false, true]) {
      const pages: string[][] = [];
      let place: PageRequest<Order>['after'] = null;
      for (let hasMore = true; hasMore; ) {
        const ends = fromEnd ? { after: null, before: place } : { after: place, before: null };
        const page: Page<Row> | undefined = await read(store, filter, pageBy(order, { limit, fromEnd, ...ends }));
        const edge = fromEnd ? page?.rows[0] : page?.rows.at(-1);
        pages.push(ids(page?.rows ?? []));
        place = edge ? keysetOf(orders[order], edge) : null;
        hasMore = page?.hasMore === true && edge !== undefined;
      }
      expect((fromEnd ? pages.reverse() : pages).flat()).toEqual(seen);
    }
  };
}
