import type { ArticleDraft } from '../../graph/article.js';
import type { ClaimValue } from '../../graph/claim.js';
import type { Money } from '../../graph/money.js';
import type { TimeSpan } from '../../graph/partialDate.js';
import type { Span } from '../../graph/span.js';
import type { ValueType } from '../../ontology/ontology.js';
import { findCounts, findMoney, findTimes } from '../rules/values/values.js';
import { findQuote } from './findQuote.js';
import type { Ground } from './groundEnd.js';
import { overlap } from './overlap.js';

/** A value that the text gives, and where. */
export interface GroundedValue {
  readonly value: ClaimValue;
  readonly span: Span;
}

/** Names of licences that stand for what the text calls them in its own language. */
const LICENCE_CLASSES: ReadonlySet<string> = new Set(['open source', 'open weights', 'proprietary']);

/**
 * The value that a claim's words give, read again from the quote by the same reader that reads for rules: what the model makes of a figure never
 * counts. Null where the quote does not hold it.
 */
export function readValue(
  type: ValueType,
  given: { readonly words: string; readonly name: string },
  quote: Span,
  ground: Ground,
): GroundedValue | null {
  if (type === 'money') {
    const found = readMoney(given.words, quote, ground) ?? readMoney(given.name, quote, ground);
    return found && { value: { type, ...found.money }, span: found.span };
  }
  const span = findQuote(ground.quoted, given.words, quote);
  if (type === 'text') {
    if (!span) return null;
    const name = given.name.trim().toLowerCase();
    const text = LICENCE_CLASSES.has(name) ? name : ground.article.text.slice(span.start, span.end);
    return { value: { type, text }, span };
  }
  const found = span && readParameters(span, quote, ground.article);
  return found && { value: { type, ...found.count }, span: found.span };
}

/** The number of parameters that stands at a place, with its unit or, as in "a 9B model" and "Qwen3 32B", without. */
function readParameters(span: Span, quote: Span, article: ArticleDraft) {
  const withUnit = inQuote(quote, article, findCounts).find(
    (each) => each.unit === 'parameters' && overlap(each.span, span),
  );
  const [bare] = withUnit ? [] : findCounts(`${article.text.slice(span.start, span.end)} parameters`, article.language);
  const found = withUnit ?? (bare && { ...bare, span });
  return found ? { count: { count: found.count, bound: found.bound }, span: found.span } : null;
}

/** The sum of money in a quote that some words mean: where they stand, else one of the same amount and currency. */
export function readMoney(words: string, quote: Span, ground: Ground): { money: Money; span: Span } | null {
  const { article, quoted } = ground;
  const sums = inQuote(quote, article, findMoney);
  const span = findQuote(quoted, words, quote);
  const [given] = findMoney(words, article.language);
  return (
    sums.find((sum) => span && overlap(sum.span, span)) ??
    sums.find(({ money }) => money.amount === given?.money.amount && money.currency === given.money.currency) ??
    null
  );
}

/** The time in a quote where some words of it stand; null where no time stands there. */
export function readTime(words: string, quote: Span, { article, quoted }: Ground): TimeSpan | null {
  const span = findQuote(quoted, words, quote);
  if (!span) return null;
  const times = inQuote(quote, article, (text, language) => findTimes(text, language, article.publishedAt));
  return times.find((found) => overlap(found.span, span))?.time ?? null;
}

/** What a finder finds in a quote, with spans of the whole text. */
function inQuote<Found extends { readonly span: Span }>(
  { start, end }: Span,
  { text, language }: ArticleDraft,
  find: (text: string, language: string) => readonly Found[],
): Found[] {
  return find(text.slice(start, end), language).map((found) => ({
    ...found,
    span: { start: start + found.span.start, end: start + found.span.end },
  }));
}
