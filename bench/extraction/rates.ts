/** How many of what was extracted were right, and how many of what was labelled were found. */
export interface Counts {
  readonly right: number;
  readonly wrong: number;
  readonly found: number;
  readonly required: number;
}

/** Shares of 1. A share of nothing is 1. */
export interface Rates extends Counts {
  /** Right among the extracted. */
  readonly precision: number;
  /** Found among the labelled. */
  readonly recall: number;
  /** Harmonic mean of the two; 0 where both are 0. */
  readonly f1: number;
}

/** How many of some are as they should be. */
export interface Share {
  readonly right: number;
  readonly of: number;
  /** 1 of nothing. */
  readonly share: number;
}

/** The share that `right` is of `of`. */
export function shareOf(right: number, of: number): Share {
  return { right, of, share: of === 0 ? 1 : right / of };
}

/** The share of a list for which a question is answered with yes. */
export function shareWhere<Item>(items: readonly Item[], holds: (item: Item) => boolean): Share {
  return shareOf(items.filter(holds).length, items.length);
}

/** The rates that counts come to. */
export function ratesOf(counts: Counts): Rates {
  const precision = shareOf(counts.right, counts.right + counts.wrong).share;
  const recall = shareOf(counts.found, counts.required).share;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1, ...counts };
}
