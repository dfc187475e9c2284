import { createHash } from 'node:crypto';
import { ApplicationError } from '../../errors.js';
import type { Keyset } from '../../graph/page.js';

/**
 * The cursor of a row: opaque to clients, and good for the list and order that it was handed out with alone. A check at its end tells one that was
 * changed on the way; it is no secret, since a cursor opens nothing that the list does not show.
 */
export function encodeCursor(list: string, order: string, { sort, id }: Keyset): string {
  return Buffer.from(JSON.stringify([list, order, sort, id, check(list, order, sort, id)])).toString('base64url');
}

/**
 * The place that a cursor stands for.
 *
 * @throws ApplicationError `INPUT_INVALID` where the text is no cursor, was changed, or is one of another list or order
 */
export function decodeCursor(list: string, order: string, cursor: string, argument: string): Keyset {
  const parts = parse(cursor);
  if (!Array.isArray(parts)) throw invalid(argument, 'is not a cursor of this API');
  const [foundList, foundOrder, sort, id]: unknown[] = parts;
  if (typeof foundList !== 'string' || typeof foundOrder !== 'string' || typeof id !== 'string')
    throw invalid(argument, 'is not a cursor of this API');
  if (typeof sort !== 'string' && typeof sort !== 'number') throw invalid(argument, 'is not a cursor of this API');
  if (encodeCursor(foundList, foundOrder, { sort, id }) !== cursor)
    throw invalid(argument, 'is not a cursor of this API');
  if (foundList !== list || foundOrder !== order) throw invalid(argument, 'belongs to another list or another order');
  return { sort, id };
}

function check(...parts: readonly (string | number)[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 8);
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}

function invalid(argument: string, problem: string): ApplicationError {
  return new ApplicationError('INPUT_INVALID', `The cursor in "${argument}" ${problem}.`, {
    place: argument,
    remedy: 'Pass a cursor on as it came, from the same field with the same orderBy.',
  });
}
