import type { Keyset, Page, PageRequest } from '../../graph/page.js';
import { shownFacets } from '../facets/shownFacets.js';
import type { Connection } from './connection.type.js';
import { encodeCursor } from './cursor.js';

/** A page of the store as a connection. */
export function toConnection<Row, Order extends string>(
  list: string,
  request: PageRequest<Order>,
  page: Page<Row>,
  place: (row: Row) => Keyset,
): Connection<Row> {
  const edges = page.rows.map((node) => ({ node, cursor: encodeCursor(list, request.order, place(node)) }));
  return {
    edges,
    nodes: page.rows,
    pageInfo: {
      hasNextPage: request.fromEnd ? request.before !== null : page.hasMore,
      hasPreviousPage: request.fromEnd ? page.hasMore : request.after !== null,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: page.total,
    ...(page.facets && { facets: shownFacets(page.facets) }),
  };
}
