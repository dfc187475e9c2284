import type { Bound } from '../../../graph/money.js';
import type { Span } from '../../../graph/span.js';
import { type FigureWords, figureWords, SCALE_LETTERS } from './figureWords.js';

/** A number that stands in a text, with its scale word. */
export interface Figure extends Span {
  /** The number without its scale. */
  readonly value: number;
  /** What the scale word makes of it; null where there is none. */
  readonly scale: number | null;
}

const SPACE = '[ \\t\\u00a0\\u202f]';
const DIGITS = `\\d{1,3}(?:[ \\u00a0\\u202f']\\d{3})+(?![\\d.,]*\\d)|\\d+(?:[.,]\\d+)*`;

/** The words of a language around figures, as patterns. */
export interface FigurePatterns {
  readonly figure: RegExp;
  readonly scales: readonly (readonly [RegExp, number])[];
  readonly numbers: readonly (readonly [RegExp, number])[];
  readonly before: readonly (readonly [RegExp, Bound])[];
  readonly after: readonly (readonly [RegExp, Bound])[];
  /** At the beginning of what stands behind a figure: what joins it to its currency or unit. */
  readonly join: RegExp;
  readonly rangeOpens: RegExp;
  readonly rangeAnd: RegExp;
  readonly rangeTo: RegExp;
}

const compiled = new Map<FigureWords, FigurePatterns>();

/** The patterns of a language. */
export function figurePatterns(language: string): FigurePatterns {
  const words = figureWords(language);
  const known = compiled.get(words);
  if (known) return known;
  const scaleWords = words.scales.map(([source]) => source).join('|');
  const letters = SCALE_LETTERS.map(([source]) => source).join('|');
  const numberWords = words.numbers.map(([source]) => source).join('|');
  const made: FigurePatterns = {
    figure: new RegExp(
      `(?<![\\p{L}\\p{N}_.,])(?<digits>${DIGITS})(?:(?:${SPACE}{0,2}|-)(?<scale>${scaleWords})(?![\\p{L}\\p{N}_])|${SPACE}?(?<letters>${letters})(?![\\p{L}\\p{N}_]))?` +
        `|(?<![\\p{L}\\p{N}_])(?<number>${numberWords})${SPACE}(?<numberScale>${scaleWords})(?![\\p{L}\\p{N}_])`,
      'giu',
    ),
    scales: [...words.scales, ...SCALE_LETTERS].map(([source, factor]) => [
      new RegExp(`^(?:${source})$`, 'iu'),
      factor,
    ]),
    numbers: words.numbers.map(([source, value]) => [new RegExp(`^(?:${source})$`, 'iu'), value]),
    before: words.boundsBefore.map(([source, bound]) => [
      new RegExp(`(?<![\\p{L}\\p{N}_])(?:${source})${SPACE}{1,3}$`, 'iu'),
      bound,
    ]),
    after: words.boundsAfter.map(([source, bound]) => [
      new RegExp(`^${SPACE}{1,3}(?:${source})(?![\\p{L}\\p{N}_])`, 'iu'),
      bound,
    ]),
    join: new RegExp(`^(?:-|${SPACE}{1,2})(?:(?:${words.of || '(?!)'})${SPACE}{0,2})?`, 'iu'),
    rangeOpens: new RegExp(`(?<![\\p{L}\\p{N}_])(?:${words.rangeOpens})\\s{1,2}$`, 'iu'),
    rangeAnd: new RegExp(`^\\s{1,2}(?:${words.rangeAnd})\\s{1,2}$`, 'iu'),
    rangeTo: new RegExp(`^(?:\\s?[-–—]\\s?|\\s{1,2}(?:${words.rangeTo})\\s{1,2})$`, 'iu'),
  };
  compiled.set(words, made);
  return made;
}

/** Every number of a text, in its order. Digits within a name or a longer number ("GPT4", "1.2.3") are none. */
export function findFigures(text: string, language: string): Figure[] {
  const words = figureWords(language);
  const { figure, scales, numbers } = figurePatterns(language);
  const found: Figure[] = [];
  // Not `matchAll`, which would compile a copy of the pattern for each text.
  for (let match = figure.exec(text); match !== null; match = figure.exec(text)) {
    const { digits, scale, letters, number, numberScale } = match.groups ?? {};
    const value = digits === undefined ? lookUp(numbers, number ?? '') : readNumber(digits, words);
    if (value === null) continue;
    const scaleWord = scale ?? letters ?? numberScale;
    const end = match.index + match[0].length;
    if (letters !== undefined && !isScaleLetter(match[0], letters)) {
      found.push({ start: match.index, end: match.index + (digits?.length ?? 0), value, scale: null });
      continue;
    }
    found.push({ start: match.index, end, value, scale: scaleWord === undefined ? null : lookUp(scales, scaleWord) });
  }
  return found;
}

/** A letter is a scale where it hangs on the digits, or stands behind them as a capital: "5 m" is a length. */
function isScaleLetter(surface: string, letters: string): boolean {
  const attached = !/\s/u.test(surface.slice(0, -letters.length).slice(-1));
  return letters.length > 1 || (attached ? letters !== 't' : letters === letters.toUpperCase() && letters !== 'K');
}

function lookUp(rows: readonly (readonly [RegExp, number])[], surface: string): number | null {
  for (const [pattern, value] of rows) if (pattern.test(surface)) return value;
  return null;
}

/** The number that digits with points, commas and spaces stand for in a language; null for none, as in "1.2.34". */
export function readNumber(digits: string, words: FigureWords): number | null {
  const plain = digits.replace(/[ \u00a0\u202f']/g, '');
  const marks = plain.replace(/\d/g, '');
  if (marks === '') return Number(plain);
  const last = marks.slice(-1) as '.' | ',';
  const groups = plain.split(/[.,]/);
  const tail = groups.at(-1) ?? '';
  const different = [...marks].some((mark) => mark !== last);
  if (different) {
    const decimalsAt = plain.lastIndexOf(last);
    const whole = plain.slice(0, decimalsAt);
    if (whole.includes(last) || !/^\d{1,3}(?:[.,]\d{3})+$/.test(whole)) return null;
    return Number(`${whole.replace(/[.,]/g, '')}.${tail}`);
  }
  const grouped = /^[1-9]\d{0,2}(?:[.,]\d{3})+$/.test(plain);
  if (marks.length > 1) return grouped ? Number(plain.replace(/[.,]/g, '')) : null;
  if (grouped && words.threeDigits[last] === 'thousand') return Number(plain.replace(/[.,]/, ''));
  return Number(plain.replace(',', '.'));
}

/** A figure's value times its scale, rounded to whole units where that is what it means: 1.1 × 1e9 is 1100000000. */
export function amountOf(value: number, scale: number | null): number {
  return Number((value * (scale ?? 1)).toPrecision(15));
}

/** How the words around a stretch of text bound the figure in it, and the stretch with these words. */
export function boundAround(text: string, span: Span, language: string): Span & { readonly bound: Bound } {
  const { before, after } = figurePatterns(language);
  const lead = text.slice(Math.max(0, span.start - 28), span.start);
  for (const [pattern, bound] of before) {
    const match = pattern.exec(lead);
    if (match) return { start: span.start - match[0].length, end: span.end, bound };
  }
  const sign = /[~≈≥>≤<]\s?$/u.exec(lead);
  if (sign) return { start: span.start - sign[0].length, end: span.end, bound: BOUND_SIGNS[sign[0].trim()] ?? 'ABOUT' };
  if (text[span.end] === '+') return { start: span.start, end: span.end + 1, bound: 'AT_LEAST' };
  const tail = text.slice(span.end, span.end + 20);
  for (const [pattern, bound] of after) {
    const match = pattern.exec(tail);
    if (match) return { start: span.start, end: span.end + match[0].length, bound };
  }
  return { ...span, bound: 'EXACT' };
}

const BOUND_SIGNS: Readonly<Record<string, Bound>> = {
  '~': 'ABOUT',
  '≈': 'ABOUT',
  '≥': 'AT_LEAST',
  '>': 'AT_LEAST',
  '≤': 'UP_TO',
  '<': 'UP_TO',
};
