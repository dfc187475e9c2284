import type { ClaimValue } from './claim.js';
import { valueKey } from './ids.js';
import type { Bound } from './money.js';

/** How far an exact figure may be off, since articles round; and one that is given as about so much. */
const ROUNDING = 0.05;
const ABOUT = 0.15;

/** The figures that a bounded one allows, lowest and highest. */
const RANGES: Readonly<Record<Bound, (figure: number) => readonly [low: number, high: number]>> = {
  EXACT: (figure) => [figure * (1 - ROUNDING), figure * (1 + ROUNDING)],
  ABOUT: (figure) => [figure * (1 - ABOUT), figure * (1 + ABOUT)],
  UP_TO: (figure) => [0, figure * (1 + ROUNDING)],
  AT_LEAST: (figure) => [figure * (1 - ROUNDING), Number.POSITIVE_INFINITY],
};

/** Whether two values cannot both be right. Sums in different currencies, unnamed parties and values of different types are not compared. */
export function valuesDiffer(one: ClaimValue | null, other: ClaimValue | null): boolean {
  if (one === null || other === null) return false;
  if (one.type === 'money' && other.type === 'money') {
    return one.currency === other.currency && areApart(one.amount, one.bound, other.amount, other.bound);
  }
  if (one.type === 'count' && other.type === 'count') return areApart(one.count, one.bound, other.count, other.bound);
  return one.type === 'text' && other.type === 'text' && valueKey(one) !== valueKey(other);
}

function areApart(one: number, oneBound: Bound, other: number, otherBound: Bound): boolean {
  const [low, high] = RANGES[oneBound](one);
  const [otherLow, otherHigh] = RANGES[otherBound](other);
  return high < otherLow || otherHigh < low;
}
