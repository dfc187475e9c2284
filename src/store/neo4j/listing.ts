import neo4j from 'neo4j-driver';
import type { OrderRow } from '../../graph/orders.js';
import type { Page, PageRequest } from '../../graph/page.js';
import type { Neo4jConnection, Parameters } from './connection.js';

/** A list that can be paged: a constant text, its filters parameters. */
export interface Listing<Row, Order extends string, Stored = string> {
  /** Clauses that end with a row for each `item`, filters and all. */
  readonly source: string;
  readonly orders: Readonly<Record<Order, OrderRow<Row>>>;
  /** The property of each order, the stored twin of its sort value. */
  readonly properties: Readonly<Record<Order, string>>;
  /** What is given of an item; its `record` where absent. */
  readonly result?: string;
  readonly read: (stored: Stored) => Row;
}

const AFTER = {
  ASC: '($afterId IS NULL OR sort > $afterSort OR (sort = $afterSort AND item.id > $afterId))',
  DESC: '($afterId IS NULL OR sort < $afterSort OR (sort = $afterSort AND item.id < $afterId))',
} as const;

const BEFORE = {
  ASC: '($beforeId IS NULL OR sort < $beforeSort OR (sort = $beforeSort AND item.id < $beforeId))',
  DESC: '($beforeId IS NULL OR sort > $beforeSort OR (sort = $beforeSort AND item.id > $beforeId))',
} as const;

const BY_PLACE = { ASC: 'ORDER BY sort ASC, item.id ASC', DESC: 'ORDER BY sort DESC, item.id DESC' } as const;

/** What a list without parents has as its parent. */
const NO_PARENT = [''];

/** A page of the list for each parent, in the order of `parents`. */
export async function pagesOf<Row, Order extends string, Stored = string>(
  connection: Neo4jConnection,
  listing: Listing<Row, Order, Stored>,
  parents: readonly string[],
  filter: Parameters,
  page: PageRequest<Order>,
): Promise<Page<Row>[]> {
  const { after, before, limit, fromEnd, withTotal } = page;
  const stored = await connection.read<{ parent: string; records: Stored[]; total: number | null }>(
    textOf(listing, page),
    {
      ...filter,
      parents: [...new Set(parents)],
      afterSort: after?.sort ?? null,
      afterId: after?.id ?? null,
      beforeSort: before?.sort ?? null,
      beforeId: before?.id ?? null,
      // One more than wanted tells whether there are more.
      rows: neo4j.int(limit + 1),
    },
  );
  const pages = new Map(
    stored.map(({ parent, records, total }) => {
      const rows = records.slice(0, limit).map(listing.read);
      return [parent, { rows: fromEnd ? rows.reverse() : rows, hasMore: records.length > limit, total }];
    }),
  );
  return parents.map((parent) => pages.get(parent) ?? { rows: [], hasMore: false, total: withTotal ? 0 : null });
}

/** A page of a list that has no parent. */
export async function pageOfAll<Row, Order extends string, Stored = string>(
  connection: Neo4jConnection,
  listing: Listing<Row, Order, Stored>,
  filter: Parameters,
  page: PageRequest<Order>,
): Promise<Page<Row>> {
  const [only] = await pagesOf(connection, listing, NO_PARENT, filter, page);
  return only ?? { rows: [], hasMore: false, total: page.withTotal ? 0 : null };
}

function textOf<Row, Order extends string, Stored = string>(
  listing: Listing<Row, Order, Stored>,
  page: PageRequest<Order>,
): string {
  const { descending } = listing.orders[page.order];
  const way = descending ? 'DESC' : 'ASC';
  const scan = descending !== page.fromEnd ? 'DESC' : 'ASC';
  const counted = ['CALL (parent) {', listing.source, 'RETURN count(DISTINCT item) AS total }'];
  return [
    'UNWIND $parents AS parent CALL (parent) {',
    listing.source,
    'WITH DISTINCT item WITH item,',
    listing.properties[page.order],
    'AS sort WHERE',
    AFTER[way],
    'AND',
    BEFORE[way],
    'WITH item, sort',
    BY_PLACE[scan],
    'LIMIT $rows RETURN collect(',
    listing.result ?? 'item.record',
    ') AS records }',
    ...(page.withTotal ? counted : ['WITH parent, records, null AS total']),
    'RETURN parent, records, total',
  ].join(' ');
}
