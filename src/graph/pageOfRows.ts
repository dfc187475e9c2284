import type { OrderRow } from './orders.js';
import { keysetOf } from './orders.js';
import type { Keyset, Page, PageRequest } from './page.js';

/** A page of rows that are all at hand, in any order: what a store answers for rows that it keeps sorted. */
export function pageOfRows<Row extends { readonly id: string }>(
  rows: readonly Row[],
  order: OrderRow<Row>,
  request: PageRequest<string>,
): Page<Row> {
  const { after, before, limit, fromEnd, withTotal } = request;
  const way = order.descending ? -1 : 1;
  const placed = rows
    .map((row) => ({ row, place: keysetOf(order, row) }))
    .filter(({ place }) => (!after || way * compare(place, after) > 0) && (!before || way * compare(place, before) < 0))
    .sort((a, b) => way * compare(a.place, b.place))
    .map(({ row }) => row);
  return {
    rows: fromEnd ? placed.slice(-limit) : placed.slice(0, limit),
    hasMore: placed.length > limit,
    total: withTotal ? rows.length : null,
  };
}

function compare(a: Keyset, b: Keyset): number {
  if (a.sort !== b.sort) return a.sort < b.sort ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
