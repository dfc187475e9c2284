import { expect } from 'vitest';
import { ANY_ARTICLE, ANY_CLAIM, ANY_ENTITY, ANY_RELATION } from '../../../src/graph/filters.js';
import {
  ARTICLE_ORDERS,
  CLAIM_ORDERS,
  ENTITY_ORDERS,
  keysetOf,
  type OrderRow,
  RELATION_ORDERS,
} from '../../../src/graph/orders.js';
import type { Page, PageRequest } from '../../../src/graph/page.js';
import type { Store } from '../../../src/store/port.js';
import { article, change, claim, entity, ids, pageBy } from '../fixtures.js';
import type { ContractCase } from '../storeContract.js';

const SIZE = 7;

/** Seven of each, with equal sort values and missing dates among them. */
const CROWD = change({
  entities: [
    ...Array.from({ length: SIZE }, (_, at) =>
      entity({ id: `rival-${at}`, kind: 'ORGANIZATION', name: ['Álpha', 'alpha', 'Beta'][at % 3] ?? '' }),
    ),
    entity({ id: 'meta', kind: 'ORGANIZATION', name: 'Meta' }),
  ],
  articles: Array.from({ length: SIZE }, (_, at) =>
    article({
      id: `article_${at}`,
      title: ['Zebra', 'árvore', 'Arvore'][at % 3] ?? '',
      publisherId: 'meta',
      publishedAt: at % 3 === 0 ? null : { value: `2025-0${(at % 3) + 1}`, precision: 'MONTH' },
      loadedAt: `2025-04-0${(at % 2) + 1}T00:00:00.000Z`,
    }),
  ),
  claims: Array.from({ length: SIZE }, (_, at) =>
    claim({
      id: `claim_${at}`,
      articleId: `article_${at}`,
      objectId: `rival-${at}`,
      predicate: 'INFLUENCED_BY',
      publisherId: 'meta',
      confidence: [0.5, 0.9][at % 2] ?? 0,
      publishedAt: at % 3 === 0 ? null : { value: `2025-0${(at % 3) + 1}-10`, precision: 'DAY' },
      evidence: { start: (at % 2) * 10, end: 30, quote: 'said' },
      recordedAt: `2025-04-0${(at % 2) + 1}T00:00:00.000Z`,
    }),
  ),
});

/** How pages follow each other, over every order. */
export const PAGING_CASES: readonly ContractCase[] = [
  {
    name: 'PAGE-01 shows each entity once, from either end',
    check: async (store) => {
      await store.apply(CROWD);
      const filter = ANY_ENTITY;
      await eachOrder(ENTITY_ORDERS, (page) => store.entities(filter, page), SIZE + 1);
    },
  },
  {
    name: 'PAGE-02 shows each relation of an entity once, from either end',
    check: async (store) => {
      await store.apply(CROWD);
      await eachOrder(RELATION_ORDERS, (page) => only(store.relationsOf(['meta'], ANY_RELATION, page)), SIZE);
    },
  },
  {
    name: 'PAGE-03 shows each claim once, from either end, of all and of one parent',
    check: async (store) => {
      await store.apply(CROWD);
      await eachOrder(CLAIM_ORDERS, (page) => store.claims(ANY_CLAIM, page), SIZE);
      await eachOrder(CLAIM_ORDERS, (page) => only(store.claimsOf('ENTITY', ['meta'], ANY_CLAIM, page)), SIZE);
    },
  },
  {
    name: 'PAGE-04 shows each article once, from either end, of all and of one entity',
    check: async (store) => {
      await store.apply(CROWD);
      await eachOrder(ARTICLE_ORDERS, (page) => store.articles(ANY_ARTICLE, page), SIZE);
      await eachOrder(ARTICLE_ORDERS, (page) => only(store.articlesOf(['meta'], ANY_ARTICLE, page)), SIZE);
    },
  },
  {
    name: 'PAGE-05 cuts a list between two places and counts the whole of it',
    check: async (store) => {
      await store.apply(CROWD);
      const all = (await store.claims(ANY_CLAIM, pageBy('CONFIDENCE'))).rows;
      const place = (at: number) =>
        all.slice(at, at + 1).map((row) => keysetOf(CLAIM_ORDERS.CONFIDENCE, row))[0] ?? null;
      const between = { after: place(1), before: place(5), withTotal: true };
      const seen = async (fields: object) => {
        const page = await store.claims(ANY_CLAIM, pageBy('CONFIDENCE', { ...between, ...fields }));
        return { ...page, rows: ids(page.rows) };
      };
      const middle = ids(all).slice(2, 5);
      expect([await seen({}), await seen({ limit: 2 }), await seen({ limit: 2, fromEnd: true })]).toEqual([
        { rows: middle, hasMore: false, total: SIZE },
        { rows: middle.slice(0, 2), hasMore: true, total: SIZE },
        { rows: middle.slice(1), hasMore: true, total: SIZE },
      ]);
    },
  },
];

async function only<Row>(pages: Promise<readonly Page<Row>[]>): Promise<Page<Row>> {
  const [page] = await pages;
  if (!page) throw new Error('There is no page for the parent.');
  return page;
}

/** Walks a list by twos from its front and from its end, in every order, and compares both with the list sorted in memory. */
async function eachOrder<Row extends { readonly id: string }, Order extends string>(
  orders: Readonly<Record<Order, OrderRow<Row>>>,
  read: (page: PageRequest<Order>) => ReturnType<Store['claims']> | Promise<Page<Row>>,
  size: number,
): Promise<void> {
  for (const order of Object.keys(orders) as Order[]) {
    const all = (await read(pageBy(order, { limit: 100 }))).rows as readonly Row[];
    const expected = ids([...all].sort(byOrder(orders[order])));
    const forward = await walk(orders[order], order, read as (page: PageRequest<Order>) => Promise<Page<Row>>, false);
    const backward = await walk(orders[order], order, read as (page: PageRequest<Order>) => Promise<Page<Row>>, true);
    expect({ order, size: expected.length, all: ids(all), forward, backward }).toEqual({
      order,
      size,
      all: expected,
      forward: expected,
      backward: expected,
    });
  }
}

async function walk<Row extends { readonly id: string }, Order extends string>(
  row: OrderRow<Row>,
  order: Order,
  read: (page: PageRequest<Order>) => Promise<Page<Row>>,
  fromEnd: boolean,
): Promise<string[]> {
  const pages: string[][] = [];
  for (let edge: Row | undefined; ; ) {
    const place = edge ? keysetOf(row, edge) : null;
    const page = await read(
      pageBy(order, { limit: 2, fromEnd, after: fromEnd ? null : place, before: fromEnd ? place : null }),
    );
    pages.push(ids(page.rows));
    edge = fromEnd ? page.rows[0] : page.rows.at(-1);
    if (!page.hasMore || !edge) break;
  }
  return (fromEnd ? pages.reverse() : pages).flat();
}

function byOrder<Row extends { readonly id: string }>(row: OrderRow<Row>): (a: Row, b: Row) => number {
  const way = row.descending ? -1 : 1;
  return (a, b) => {
    const [first, second] = [row.sort(a), row.sort(b)];
    if (first !== second) return first < second ? -way : way;
    return a.id < b.id ? -way : way;
  };
}
