import type { Facet, FacetCounts } from './facets.js';

/** Where a row stands in an order: its sort value, then its id, which makes the order total. */
export interface Keyset {
  readonly sort: string | number;
  readonly id: string;
}

/** Which rows of a list are wanted. */
export interface PageRequest<Order extends string> {
  readonly order: Order;
  /** At most so many rows, 1 or more. */
  readonly limit: number;
  /** Only rows behind this place in the order. */
  readonly after: Keyset | null;
  /** Only rows in front of this place in the order. */
  readonly before: Keyset | null;
  /** Take the last rows that qualify instead of the first; they still come in the list's order. */
  readonly fromEnd: boolean;
  /** Count all rows, whatever the page: costs more, so only on request. */
  readonly withTotal: boolean;
  /** Count the rows of the whole list by these, whatever the page; of those that the list does not have, nothing is given. */
  readonly facets?: readonly Facet[];
}

/** Some rows of a list, in its order. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  /** More rows lie behind the last one (in front of the first one, where the page was taken from the end). */
  readonly hasMore: boolean;
  /** Rows in the whole list; null where it was not asked for. */
  readonly total: number | null;
  /** Rows of the whole list by facet and word; there where facets were asked for. */
  readonly facets?: FacetCounts;
}
