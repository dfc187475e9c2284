import type { ClaimValue } from '../../src/graph/claim.js';
import type { Bound, Money } from '../../src/graph/money.js';
import { normalName } from '../../src/graph/names.js';
import type { LabelledClaim } from './labels.js';

/** Figures this near to each other, as a share of the labelled one, are the same: articles round. */
const TOLERANCE = 0.01;

/**
 * Whether an extracted value is the labelled one. Sums need the same currency, figures are compared within one per cent, texts are the same where one
 * holds the other, and an unnamed or absent party is only of a kind. The bound is not looked at here.
 */
export function sameValue(extracted: ClaimValue | null, labelled: LabelledClaim['value']): boolean {
  if (!extracted || !labelled) return false;
  if (extracted.type === 'money') return labelled.type === 'money' && sameSum(extracted, labelled);
  if (extracted.type === 'count') return labelled.type === 'count' && near(extracted.count, labelled.count);
  if (extracted.type === 'text') return labelled.type === 'text' && sameText(extracted.text, labelled.text);
  return extracted.type === labelled.type;
}

/** Whether an extracted amount is the labelled one, its bound included. */
export function sameAmount(extracted: Money | undefined, labelled: Money): boolean {
  const bound: Bound = extracted?.bound ?? 'EXACT';
  return extracted !== undefined && sameSum(extracted, labelled) && bound === labelled.bound;
}

function sameSum(extracted: Pick<Money, 'amount' | 'currency'>, labelled: Pick<Money, 'amount' | 'currency'>): boolean {
  return extracted.currency === labelled.currency && near(extracted.amount, labelled.amount);
}

function near(extracted: number, labelled: number): boolean {
  return Math.abs(extracted - labelled) <= TOLERANCE * Math.abs(labelled);
}

function sameText(extracted: string, labelled: string): boolean {
  const [one, other] = [normalName(extracted), normalName(labelled)];
  return one.includes(other) || other.includes(one);
}
