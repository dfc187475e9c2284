import type { Violation } from '../graph/invariants.js';

/** The findings of a check; where a record lacks so much that it cannot even be checked, what that says of it. */
export function* readable(check: Iterable<Violation>, row: string): Generator<Violation> {
  try {
    yield* check;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    yield { code: 'RECORD_UNREADABLE', row, message: `The record of "${row}" lacks parts that every such record has.` };
  }
}
