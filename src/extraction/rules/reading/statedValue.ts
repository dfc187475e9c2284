import type { ClaimValue } from '../../../graph/claim.js';
import { ownerOf, type Phrase } from '../syntax/nodes.js';
import type { Reading } from './context.js';
import { moneyOf } from './qualifiers.js';

/** The value of a phrase, of the type that a predicate wants. */
export function statedValue(
  phrase: Phrase,
  type: 'money' | 'count' | 'text',
): readonly Pick<Reading, 'value' | 'valueSpan'>[] {
  const found = (value: ClaimValue, span: Phrase['span']) => [{ value, valueSpan: span }];
  if (type === 'money') {
    const money = moneyOf(phrase);
    return money ? found({ type: 'money', ...money.money }, money.span) : [];
  }
  if (type === 'count') {
    const parameters = phrase.parameters ?? ownerOf(phrase)?.parameters ?? null;
    return parameters
      ? found({ type: 'count', count: parameters.count, bound: parameters.bound }, parameters.span)
      : [];
  }
  const { licence } = phrase;
  return licence ? found({ type: 'text', text: licence.name }, licence.span) : [];
}
