import type { GraphQLResolveInfo } from 'graphql';
import { ApplicationError } from '../../errors.js';
import type { PageRequest } from '../../graph/page.js';
import { decodeCursor } from './cursor.js';
import { DEFAULT_PAGE_SIZE } from './defaultPageSize.js';
import type { PageArgs } from './page.input.js';
import { selectedFacets } from './selectedFacets.js';
import { selectsField } from './selectsField.js';

/** Most rows of a page. */
export const LARGEST_PAGE_SIZE = 200;

/**
 * What a list's arguments ask of the store.
 *
 * @throws ApplicationError `INPUT_INVALID` for arguments that contradict each other, negative sizes and foreign cursors; `LIMIT_EXCEEDED` for a
 * page that is too large
 */
export function pageRequest<Order extends string>(
  list: string,
  order: Order,
  args: PageArgs,
  info: GraphQLResolveInfo,
): PageRequest<Order> {
  const { first, last, after, before } = args;
  if (first != null && last != null)
    throw new ApplicationError('INPUT_INVALID', 'A page takes "first" or "last", not both.', {
      place: 'first, last',
      remedy: 'Leave one of them out.',
    });
  const facets = selectedFacets(info);
  return {
    order,
    limit: pageSize('first', first) ?? pageSize('last', last) ?? DEFAULT_PAGE_SIZE,
    after: after == null ? null : decodeCursor(list, order, after, 'after'),
    before: before == null ? null : decodeCursor(list, order, before, 'before'),
    fromEnd: last != null,
    withTotal: selectsField(info, 'totalCount'),
    ...(facets && { facets }),
  };
}

function pageSize(argument: string, size: number | null | undefined): number | null {
  if (size == null) return null;
  if (size < 1)
    throw new ApplicationError('INPUT_INVALID', `"${argument}" is ${size}; it must be 1 or more.`, { place: argument });
  if (size > LARGEST_PAGE_SIZE)
    throw new ApplicationError(
      'LIMIT_EXCEEDED',
      `"${argument}" is ${size}; a page has at most ${LARGEST_PAGE_SIZE} rows.`,
      {
        place: argument,
        remedy: `Ask for ${LARGEST_PAGE_SIZE} or fewer and follow pageInfo.endCursor.`,
      },
    );
  return size;
}
