import type { Bound } from '../../../graph/money.js';
import type { Span } from '../../../graph/span.js';
import { COUNT_UNITS, type CountUnit, UNIT_ADJECTIVES } from './countUnits.js';
import { amountOf, boundAround, type Figure, figurePatterns, findFigures } from './figures.js';

/** A number of things and where the text gives it, with the words that bound it and the unit. */
export interface FoundCount {
  readonly span: Span;
  readonly count: number;
  readonly bound: Bound;
  readonly unit: CountUnit;
}

const UNITS = COUNT_UNITS.map(([unit, words]) => [unit, new RegExp(`^(?:${words})(?![\\p{L}\\p{N}_])`, 'iu')] as const);
const ADJECTIVE = new RegExp(`^(?:${UNIT_ADJECTIVES})[ \\u00a0-]`, 'iu');
/** Longest stretch behind a figure in which its unit is looked for. */
const REACH = 60;

/**
 * Every count of something that the table of units knows, in the order of the text. A number without a unit is none; a range ("100,000 to 200,000
 * GPUs") is one count: at least its lower end.
 */
export function findCounts(text: string, language: string): FoundCount[] {
  const { join } = figurePatterns(language);
  const figures = findFigures(text, language);
  return figures.flatMap((figure, index) => {
    if (isPartOfName(text, figure)) return [];
    const unit = unitBehind(text.slice(figure.end, figure.end + REACH), join);
    if (!unit) return [];
    const before = figures[index - 1];
    const low = before && lowEnd(text, before, figure, language);
    if (low) {
      return [
        {
          span: { start: low.start, end: figure.end + unit.length },
          count: low.count,
          bound: 'AT_LEAST',
          unit: unit.unit,
        },
      ];
    }
    const { bound, start, end } = boundAround(text, { start: figure.start, end: figure.end + unit.length }, language);
    return [{ span: { start, end }, count: amountOf(figure.value, figure.scale), bound, unit: unit.unit }];
  });
}

/** The lower end of a range, and where the range begins; null where the two figures are none. */
function lowEnd(text: string, low: Figure, high: Figure, language: string): { start: number; count: number } | null {
  const between = text.slice(low.end, high.start);
  if (between.length > 8) return null;
  const { rangeOpens, rangeAnd, rangeTo } = figurePatterns(language);
  const opening = rangeOpens.exec(text.slice(Math.max(0, low.start - 12), low.start));
  const opened = opening !== null && rangeAnd.test(between);
  if (!opened && !rangeTo.test(between)) return null;
  const count = amountOf(low.value, low.scale ?? high.scale);
  if (count >= amountOf(high.value, high.scale)) return null;
  return { start: opened ? low.start - opening[0].length : low.start, count };
}

/** Whether a small number belongs to the name in front of it: "Llama 4 users", "GPT-4 users". */
function isPartOfName(text: string, { start, value, scale }: Figure): boolean {
  if (scale !== null || value >= 20) return false;
  return /\p{L}-$|(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}]{1,30} $/u.test(text.slice(Math.max(0, start - 34), start));
}

function unitBehind(tail: string, join: RegExp): { unit: CountUnit; length: number } | null {
  let at = join.exec(tail)?.[0].length ?? 0;
  if (at === 0) return null;
  for (let skipped = 0; skipped <= 3; skipped += 1) {
    const rest = tail.slice(at);
    for (const [unit, pattern] of UNITS) {
      const match = pattern.exec(rest);
      if (match) return { unit, length: at + match[0].length };
    }
    const adjective = ADJECTIVE.exec(rest);
    if (!adjective) return null;
    at += adjective[0].length;
  }
  return null;
}
