/** How a figure bounds the true one. */
export const BOUNDS = ['EXACT', 'UP_TO', 'AT_LEAST', 'ABOUT'] as const;

/** How a figure bounds the true one. */
export type Bound = (typeof BOUNDS)[number];

/** A sum of money. */
export interface Money {
  /** In whole units of the currency: 65 billion dollars is 65000000000. */
  readonly amount: number;
  /** ISO 4217 code. */
  readonly currency: string;
  readonly bound: Bound;
}
