import type { PartialDate, TimeSpan } from '../../../graph/partialDate.js';
import type { Span } from '../../../graph/span.js';
import type { Stretch } from './calendar.js';
import { findCounts } from './counts.js';
import { findMoney } from './money.js';
import { partsIn, type TimeRule, timeRules } from './timeRules.js';
import { timeWords } from './timeWords/languages.js';
import type { TimeWords } from './timeWords/timeWords.js';

/** A time and the words that tell it, with those that lead into it ("em março de 2024", "since 2021"). */
export interface FoundTime {
  readonly span: Span;
  readonly time: TimeSpan;
}

interface Compiled {
  readonly rules: readonly TimeRule[];
  /** At the end of what stands in front of a time. */
  readonly before: RegExp;
  readonly since: RegExp;
  readonly until: RegExp;
}

const compiled = new Map<TimeWords, Compiled>();

function compile(words: TimeWords): Compiled {
  const known = compiled.get(words);
  if (known) return known;
  const spaced = (source: string) => source.replaceAll(' ', '\\s{1,2}');
  const border = '(?![\\p{L}\\p{N}_])';
  const made: Compiled = {
    rules: timeRules(words),
    before: new RegExp(
      `(?<![\\p{L}\\p{N}_])(?:(?:${spaced(words.since)}|${spaced(words.until)})\\s{1,2})?(?:(?:${spaced(words.lead)})[\\s-]{1,2})?$`,
      'iu',
    ),
    since: new RegExp(`^(?:${spaced(words.since)})${border}`, 'iu'),
    until: new RegExp(`^(?:${spaced(words.until)})${border}`, 'iu'),
  };
  compiled.set(words, made);
  return made;
}

/**
 * Every time that a text tells, in its order and without overlaps. What is told against the article's own date ("this year", "ontem", "29 de
 * abril" without a year) is reckoned from `publishedAt`, never more finely than that is known, and has no ends where it is null. A point in time
 * has the same date at both ends; "since" leaves the end open, "until" and "by" the beginning.
 *
 * @param sums the sums and counts of the text, where a caller has them already: their digits are no years
 */
export function findTimes(
  text: string,
  language: string,
  publishedAt: PartialDate | null,
  sums: readonly { readonly span: Span }[] = [...findMoney(text, language), ...findCounts(text, language)],
): FoundTime[] {
  const words = timeWords(language);
  const { rules } = compile(words);
  const taken: { span: Span; stretch: Stretch }[] = [];
  const covered = new Uint8Array(text.length);
  const figures = new Uint8Array(text.length);
  for (const { span } of sums) figures.fill(1, span.start, span.end);
  const present = new Map<RegExp, boolean>();
  const isPresent = (need: RegExp): boolean => {
    const known = present.get(need) ?? need.test(text);
    present.set(need, known);
    return known;
  };
  const lower = text.toLowerCase();
  for (const { pattern, read, mayBeFigure, needs, needsWord } of rules) {
    if (needsWord.length > 0 && !needsWord.some((word) => lower.includes(word))) continue;
    if (!needs.every(isPresent)) continue;
    // Not `matchAll`, which would compile a copy of the pattern for each text.
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (covered[span.start] || covered[span.end - 1]) continue;
      if (mayBeFigure && figures[span.end - 1]) continue;
      const month = match.groups?.m;
      if (words.capitalMonths && month !== undefined && /^\p{Ll}/u.test(month)) continue;
      const stretch = read(partsIn(match, words), publishedAt);
      if (!stretch) continue;
      covered.fill(1, span.start, span.end);
      taken.push({ span, stretch });
    }
  }
  taken.sort((a, b) => a.span.start - b.span.start);
  let floor = 0;
  return taken.map(({ span, stretch }) => {
    const found = withLead(text, floor, span, stretch, words);
    floor = found.span.end;
    return found;
  });
}

/** A time with the words that lead into it, which may leave one of its ends open. */
function withLead(text: string, floor: number, span: Span, stretch: Stretch, words: TimeWords): FoundTime {
  const { before, since, until } = compile(words);
  const lead = before.exec(text.slice(Math.max(floor, span.start - 40), span.start))?.[0] ?? '';
  const full = { start: span.start - lead.length, end: span.end };
  const surface = text.slice(full.start, full.end);
  const isPoint = stretch.from !== null && stretch.from.value === stretch.to?.value;
  const isStretch = isPoint || (stretch.from !== null && stretch.to !== null);
  const opened = isStretch && since.test(surface) ? { from: stretch.from, to: null } : stretch;
  const closed = isStretch && until.test(surface) ? { from: null, to: stretch.to } : opened;
  return { span: full, time: { ...closed, text: surface } };
}
