import type { Money } from '../../../graph/money.js';
import type { Span } from '../../../graph/span.js';
import { CURRENCIES } from './currencies.js';
import { amountOf, boundAround, type Figure, figurePatterns, findFigures } from './figures.js';

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
const WORDS_BEHIND = Object.entries(CURRENCIES).map(([code, { words, scaledWords }]) => ({
  code,
  any: new RegExp(`^(?:${words})(?![\\p{L}\\p{N}_])`, 'iu'),
  scaled: new RegExp(`^(?:${words}|${scaledWords ?? words})(?![\\p{L}\\p{N}_])`, 'iu'),
}));
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
  const join = figurePatterns(language).join.exec(tail);
  if (join) {
    const rest = tail.slice(join[0].length);
    for (const { code, any, scaled } of WORDS_BEHIND) {
      const match = (figure.scale === null ? any : scaled).exec(rest);
      if (!match || (currency !== null && currency !== code)) continue;
      currency = code;
      end += join[0].length + match[0].length;
      break;
    }
  }
  return { start, end, figure, currency };
}

/** The sum that a range stands for, if the two sums are its ends. "From $1bn to $2bn" is none: it tells a growth, and both sums count. */
function rangeOf(text: string, low: Sum, high: Sum, language: string): FoundMoney | null {
  const currency = low.currency ?? high.currency;
  if (currency === null || (high.currency !== null && high.currency !== currency)) return null;
  const between = text.slice(low.end, high.start);
  if (between.length > 8) return null;
  const { rangeOpens, rangeAnd, rangeTo } = figurePatterns(language);
  const opening = rangeOpens.exec(text.slice(Math.max(0, low.start - 12), low.start));
  const opened = opening !== null && rangeAnd.test(between) && high.currency !== null;
  const shared = low.currency === null || high.currency === null;
  const hyphenated = /^\s?[-–—]\s?$/u.test(between);
  const spanned = rangeTo.test(between) && (hyphenated || (shared && high.figure.scale !== null));
  if (!opened && !spanned) return null;
  const scale = low.figure.scale ?? high.figure.scale;
  const amount = amountOf(low.figure.value, scale);
  if (amount >= amountOf(high.figure.value, high.figure.scale ?? scale)) return null;
  return {
    span: { start: opened ? low.start - opening[0].length : low.start, end: high.end },
    money: { amount, currency, bound: 'AT_LEAST' },
  };
}
