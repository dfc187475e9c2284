import type { Store } from '../store/port.js';

/** Who decides, on which graph, and when. */
export interface Curator {
  readonly store: Store;
  /** Whose decision it is: `cli`, or the name of an API key. */
  readonly by: string;
  readonly now: () => Date;
}

/** The moment of a decision: now, but never before or at the moment of an earlier one on the same matter, so that the latest one is certain. */
export function momentAfter(now: Date, earlier: readonly { readonly at: string }[]): string {
  const latest = Math.max(0, ...earlier.map(({ at }) => Date.parse(at)));
  return new Date(Math.max(now.getTime(), latest + 1)).toISOString();
}
