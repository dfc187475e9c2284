import neo4j from 'neo4j-driver';
import { type Facet, type FacetCount, facetCounts } from '../../graph/facets.js';
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
  /** For each facet, clauses on `parent` and each `item` that end with a row for each `item` and `word`. */
  readonly facets: Readonly<Partial<Record<Facet, string>>>;
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
  const { after, before, limit, fromEnd, facets } = page;
  const stored = await connection.read<{
    parent: string;
    records: Stored[];
    total: number | null;
    counts: FacetCount[];
  }>(textOf(listing, page), {
    ...filter,
    parents: [...new Set(parents)],
    afterSort: after?.sort ?? null,
    afterId: after?.id ?? null,
    beforeSort: before?.sort ?? null,
    beforeId: before?.id ?? null,
    // One more than wanted tells whether there are more.
    rows: neo4j.int(limit + 1),
  });
  const pages = new Map(
    stored.map(({ parent, records, total, counts }) => {
      const rows = records.slice(0, limit).map(listing.read);
      const page = { rows: fromEnd ? rows.reverse() : rows, hasMore: records.length > limit, total };
      return [parent, { ...page, ...(facets && { facets: facetCounts(facets, counts) }) }];
    }),
  );
  return parents.map((parent) => pages.get(parent) ?? emptyPage(page));
}

/** A page of a list that has no parent. */
export async function pageOfAll<Row, Order extends string, Stored = string>(
  connection: Neo4jConnection,
  listing: Listing<Row, Order, Stored>,
  filter: Parameters,
  page: PageRequest<Order>,
): Promise<Page<Row>> {
  const [only] = await pagesOf(connection, listing, NO_PARENT, filter, page);
  return only ?? emptyPage(page);
}

function emptyPage<Row>({ withTotal, facets }: PageRequest<string>): Page<Row> {
  return {
    rows: [],
    hasMore: false,
    total: withTotal ? 0 : null,
    ...(facets && { facets: facetCounts(facets, []) }),
  };
}

/** Counts by facet, as subqueries that give one list of them for each parent; the source is planned once, whatever the number of facets. */
function countsText<Row, Order extends string, Stored>(
  { source, facets }: Listing<Row, Order, Stored>,
  wanted: readonly Facet[],
): string {
  const branches = wanted.flatMap((facet) => {
    const words = facets[facet];
    if (words === undefined) return [];
    const counted = `WITH word, count(item) AS number WHERE word <> '' RETURN '${facet}' AS facet, word, number`;
    return [['UNWIND items AS item', words, counted].join(' ')];
  });
  if (branches.length === 0) return 'WITH parent, records, total, [] AS counts';
  return [
    'CALL (parent) {',
    source,
    'RETURN collect(DISTINCT item) AS items } CALL (parent, items) { CALL (parent, items) {',
    branches.join(' UNION ALL '),
    '} RETURN collect({facet: facet, word: word, number: number}) AS counts }',
  ].join(' ');
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
    countsText(listing, page.facets ?? []),
    'RETURN parent, records, total, counts',
  ].join(' ');
}
