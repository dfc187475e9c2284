import type { Money } from '../../../graph/money.js';
import type { Span } from '../../../graph/span.js';
import { CURRENCIES } from './currencies.js';
import { amountOf, boundAround, type Figure, findFigures } from './figures.js';
import { figureWords } from './figureWords.js';

/** A sum of money and where the text gives it, with the words that bound it. */
export interface FoundMoney {
  readonly span: Span;
  readonly money: Money;
}

interface Sum extends Span {
  readonly figure: Figure;
  /** Null where only the other end of a range names the currency. */
  readonly currency: string | null;
}

const SIGNS = Object.entries(CURRENCIES)
  .flatMap(([code, { signs }]) => [...signs, code].map((sign) => ({ sign, code })))
  .sort((a, b) => b.sign.length - a.sign.length);
const SIGN_CODES = new Map(SIGNS.map(({ sign, code }) => [sign, code]));
const SIGN_SOURCE = SIGNS.map(({ sign }) => sign.replace(/[.$]/g, '\\$&')).join('|');
const SIGN_BEFORE = new RegExp(`(?<![\\p{L}\\p{N}])(${SIGN_SOURCE})[ \\u00a0\\u202f]?$`, 'u');
const SIGN_BEHIND = new RegExp(`^[ \\u00a0\\u202f]?(${SIGN_SOURCE})(?![\\p{L}\\p{N}])`, 'u');
const WORDS_BEHIND = Object.entries(CURRENCIES).map(
  ([code, { words }]) => [code, new RegExp(`^(?:${words})(?![\\p{L}\\p{N}_])`, 'iu')] as const,
);
/** Longest stretch around a figure in which its currency is looked for. */
const REACH = 40;

/**
 * Every sum of money in a text, in its order. A range ("between $1bn and $2bn") is one sum: at least its lower end, since that is what the
 * text commits itself to. A figure without a currency is none.
 */
export function findMoney(text: string, language: string): FoundMoney[] {
  const sums = findFigures(text, language).map((figure) => sumOf(text, figure, language));
  const found: FoundMoney[] = [];
  for (let index = 0; index < sums.length; index += 1) {
    const sum = sums[index];
    const next = sums[index + 1];
    if (!sum) continue;
    const range = next && rangeOf(text, sum, next, language);
    if (range) {
      found.push(range);
      index += 1;
    } else if (sum.currency !== null) {
      const { bound, ...span } = boundAround(text, sum, language);
      const amount = amountOf(sum.figure.value, sum.figure.scale);
      found.push({ span: { start: span.start, end: span.end }, money: { amount, currency: sum.currency, bound } });
    }
  }
  return found;
}

function sumOf(text: string, figure: Figure, language: string): Sum {
  let { start, end } = figure;
  let currency: string | null = null;
  const sign = SIGN_BEFORE.exec(text.slice(Math.max(0, start - 6), start));
  if (sign?.[1]) {
    currency = SIGN_CODES.get(sign[1]) ?? null;
    start -= sign[0].length;
  }
  const tail = text.slice(end, end + REACH);
  const signBehind = currency === null ? SIGN_BEHIND.exec(tail) : null;
  if (signBehind?.[1]) {
    return { start, end: end + signBehind[0].length, figure, currency: SIGN_CODES.get(signBehind[1]) ?? null };
  }
  const { of } = figureWords(language);
  const join = new RegExp(`^[ \\t\\u00a0\\u202f-]{1,2}(?:(?:${of || '(?!)'})[ \\t\\u00a0\\u202f]{0,2})?`, 'iu').exec(
    tail,
  );
  if (join) {
    const rest = tail.slice(join[0].length);
    for (const [code, pattern] of WORDS_BEHIND) {
      const match = pattern.exec(rest);
      if (!match || (currency !== null && currency !== code)) continue;
      currency = code;
      end += join[0].length + match[0].length;
      break;
    }
  }
  return { start, end, figure, currency };
}

/** The sum that a range stands for, if the two sums are its ends. */
function rangeOf(text: string, low: Sum, high: Sum, language: string): FoundMoney | null {
  const currency = low.currency ?? high.currency;
  if (currency === null || high.currency === null) {
    const hyphenated = currency !== null && /^\s?[-–—]\s?$/u.test(text.slice(low.end, high.start));
    if (!hyphenated) return null;
  }
  if (currency === null || (low.currency !== null && high.currency !== null && low.currency !== high.currency))
    return null;
  const { rangeJoins, rangeOpens } = figureWords(language);
  const between = text.slice(low.end, high.start);
  if (between.length > 8) return null;
  const opened = new RegExp(`(?<![\\p{L}\\p{N}_])(?:${rangeOpens})\\s{1,2}$`, 'iu').exec(
    text.slice(Math.max(0, low.start - 12), low.start),
  );
  const joined = new RegExp(`^\\s{1,2}(?:${rangeJoins})\\s{1,2}$`, 'iu').test(between);
  if (!/^\s?[-–—]\s?$/u.test(between) && !(opened && joined)) return null;
  const scale = low.figure.scale ?? high.figure.scale;
  const amount = amountOf(low.figure.value, scale);
  if (amount >= amountOf(high.figure.value, high.figure.scale ?? scale)) return null;
  return {
    span: { start: low.start - (opened?.[0].length ?? 0), end: high.end },
    money: { amount, currency, bound: 'AT_LEAST' },
  };
}
