import { type Facet, type FacetCount, type FacetCounts, facetCounts } from '../../graph/facets.js';
import type { OrderRow } from '../../graph/orders.js';
import type { Page, PageRequest } from '../../graph/page.js';
import type { Parameters, SqliteConnection } from './connection.js';

/**
 * A list that can be paged: a query that gives `parent`, the columns that orders sort by, `id` and whatever `read` needs. Its filters are
 * parameters of it, so its text is one constant.
 */
export interface Listing<Row, Order extends string, Stored> {
  readonly source: string;
  /** The order's rows as the graph defines them, of which only the direction is used. */
  readonly orders: Readonly<Record<Order, OrderRow<Row>>>;
  /** The column of each order, the stored twin of its sort value. */
  readonly columns: Readonly<Record<Order, string>>;
  /** For each facet, where its words come from: what is joined to the `listed` rows by their `id` and `parent`, and the word. */
  readonly facets: Readonly<Partial<Record<Facet, FacetSource>>>;
  readonly read: (stored: Stored) => Row;
}

/** Where the words of a facet come from. */
export interface FacetSource {
  readonly join: string;
  readonly word: string;
}

/** What a list without parents gives as `parent`. */
export const NO_PARENT = '';

const AFTER = {
  ASC: '(@afterId IS NULL OR sort > @afterSort OR (sort = @afterSort AND id > @afterId))',
  DESC: '(@afterId IS NULL OR sort < @afterSort OR (sort = @afterSort AND id < @afterId))',
} as const;

const BEFORE = {
  ASC: '(@beforeId IS NULL OR sort < @beforeSort OR (sort = @beforeSort AND id < @beforeId))',
  DESC: '(@beforeId IS NULL OR sort > @beforeSort OR (sort = @beforeSort AND id > @beforeId))',
} as const;

const BY_PLACE = { ASC: 'ORDER BY sort ASC, id ASC', DESC: 'ORDER BY sort DESC, id DESC' } as const;

type Way = keyof typeof BY_PLACE;

/** A page of the list for each parent, in the order of `parents`, in one statement (and one more where totals are asked for). */
export function pagesOf<Row, Order extends string, Stored extends { parent: string }>(
  connection: SqliteConnection,
  listing: Listing<Row, Order, Stored>,
  parents: readonly string[],
  filter: Parameters,
  page: PageRequest<Order>,
): Page<Row>[] {
  const parameters = { ...filter, ...placeParameters(page), parents: JSON.stringify(parents) };
  const text = pagesText(listing.source, listing.columns[page.order], waysOf(listing, page));
  const work = () => ({
    stored: connection.all<Stored>(text, parameters),
    totals: page.withTotal
      ? connection.all<{ parent: string; total: number }>(totalText(listing.source), parameters)
      : null,
    counts: facetCountsOf(connection, listing, parameters, page),
  });
  const { stored, totals, counts } = isOneStatement(page) ? work() : connection.read(work);
  const rows = new Map<string, Stored[]>();
  for (const row of stored) {
    const list = rows.get(row.parent);
    if (list) list.push(row);
    else rows.set(row.parent, [row]);
  }
  const total = totals && new Map(totals.map((row) => [row.parent, row.total]));
  return parents.map((parent) => ({
    ...pageOf(rows.get(parent) ?? [], page, listing.read, total && (total.get(parent) ?? 0)),
    ...facetsOf(page, counts, parent),
  }));
}

/** A page of a list that has no parent; an index on the order's column gives it without sorting. */
export function pageOfAll<Row, Order extends string, Stored extends { parent: string }>(
  connection: SqliteConnection,
  listing: Listing<Row, Order, Stored>,
  filter: Parameters,
  page: PageRequest<Order>,
): Page<Row> {
  const parameters = { ...filter, ...placeParameters(page) };
  const text = pageText(listing.source, listing.columns[page.order], waysOf(listing, page));
  const work = () => ({
    stored: connection.all<Stored>(text, parameters),
    total: page.withTotal
      ? (connection.get<{ total: number }>(totalText(listing.source), parameters)?.total ?? 0)
      : null,
    counts: facetCountsOf(connection, listing, parameters, page),
  });
  const { stored, total, counts } = isOneStatement(page) ? work() : connection.read(work);
  return { ...pageOf(stored, page, listing.read, total), ...facetsOf(page, counts, NO_PARENT) };
}

/** Whether the page takes one statement; more of them are read on one state of the database. */
function isOneStatement({ withTotal, facets = [] }: PageRequest<string>): boolean {
  return !withTotal && facets.length === 0;
}

interface ParentCount extends FacetCount {
  readonly parent: string;
}

function facetCountsOf<Row, Order extends string, Stored>(
  connection: SqliteConnection,
  { source, facets }: Listing<Row, Order, Stored>,
  parameters: Parameters,
  page: PageRequest<Order>,
): readonly ParentCount[] {
  const branches = (page.facets ?? []).flatMap((facet) => {
    const from = facets[facet];
    return from ? [facetText(facet, from)] : [];
  });
  if (branches.length === 0) return [];
  const text = ['WITH listed AS MATERIALIZED (SELECT parent, id FROM (', source, '))', branches.join(' UNION ALL ')];
  return connection.all<ParentCount>(text.join(' '), parameters);
}

function facetText(facet: Facet, { join, word }: FacetSource): string {
  return [
    'SELECT parent,',
    `'${facet}' AS facet, word, COUNT(*) AS number FROM (SELECT DISTINCT listed.parent, listed.id,`,
    word,
    'AS word FROM listed',
    join,
    ") WHERE word <> '' GROUP BY parent, word",
  ].join(' ');
}

function facetsOf(
  { facets }: PageRequest<string>,
  counts: readonly ParentCount[],
  parent: string,
): { readonly facets?: FacetCounts } {
  if (!facets) return {};
  return {
    facets: facetCounts(
      facets,
      counts.filter((count) => count.parent === parent),
    ),
  };
}

interface Ways {
  /** The direction of the list. */
  readonly list: Way;
  /** The direction in which it is read. */
  readonly scan: Way;
}

function waysOf<Row, Order extends string, Stored>(
  { orders }: Listing<Row, Order, Stored>,
  { order, fromEnd }: PageRequest<Order>,
): Ways {
  const { descending } = orders[order];
  return { list: descending ? 'DESC' : 'ASC', scan: descending !== fromEnd ? 'DESC' : 'ASC' };
}

function pagesText(source: string, column: string, ways: Ways): string {
  return [
    'WITH keyed AS (SELECT *,',
    column,
    'AS sort FROM (',
    source,
    ')), numbered AS (SELECT *, ROW_NUMBER() OVER (PARTITION BY parent',
    BY_PLACE[ways.scan],
    ') AS place FROM keyed WHERE',
    AFTER[ways.list],
    'AND',
    BEFORE[ways.list],
    ') SELECT * FROM numbered WHERE place <= @rows ORDER BY parent, place',
  ].join(' ');
}

function pageText(source: string, column: string, ways: Ways): string {
  return [
    'SELECT * FROM (SELECT *,',
    column,
    'AS sort FROM (',
    source,
    ')) WHERE',
    AFTER[ways.list],
    'AND',
    BEFORE[ways.list],
    BY_PLACE[ways.scan],
    'LIMIT @rows',
  ].join(' ');
}

function totalText(source: string): string {
  return ['SELECT parent, COUNT(*) AS total FROM (', source, ') GROUP BY parent'].join(' ');
}

function placeParameters({ after, before, limit }: PageRequest<string>): Parameters {
  return {
    afterSort: after?.sort ?? null,
    afterId: after?.id ?? null,
    beforeSort: before?.sort ?? null,
    beforeId: before?.id ?? null,
    // One more than wanted tells whether there are more.
    rows: limit + 1,
  };
}

function pageOf<Row, Stored>(
  stored: readonly Stored[],
  { limit, fromEnd }: PageRequest<string>,
  read: (stored: Stored) => Row,
  total: number | null,
): Page<Row> {
  const rows = stored.slice(0, limit).map(read);
  return { rows: fromEnd ? rows.reverse() : rows, hasMore: stored.length > limit, total };
}
