import type { PartialDate } from '../../../graph/partialDate.js';
import { monthsOf, nearestYear, partsOf, pointOf, type Stretch, shift, weekdayNear } from './calendar.js';
import type { TimeUnit, TimeWords } from './timeWords/timeWords.js';

/** What a rule reads from a match; null where the words are no time after all. */
type Reading = (parts: Parts, publishedAt: PartialDate | null) => Stretch | null;

/** One way of telling a time. */
export interface TimeRule {
  readonly pattern: RegExp;
  readonly read: Reading;
  /** Whether its digits may as well be a figure: "mais de 2000 GPUs". */
  readonly mayBeFigure: boolean;
  /** What a text must have somewhere for the rule to find anything, which is sooner asked than each rule that needs it. */
  readonly needs: readonly RegExp[];
  /** One of these stands in lower case in whatever the rule finds something in; empty where no word can be told. */
  readonly needsWord: readonly string[];
}

/** The pieces of a match, as numbers; NaN for those that the match has not. */
interface Parts {
  readonly day: number;
  readonly month: number;
  readonly year: number;
  readonly otherYear: number;
  readonly ordinal: number;
  readonly number: number;
  readonly unit: TimeUnit | null;
  readonly weekday: number;
}

/** A time that cannot be told without the article's date. */
const UNRESOLVED: Stretch = { from: null, to: null };
const YEAR = '(?:19[5-9]\\d|20[0-4]\\d)';

/**
 * The rules of one language, those that say most first: where two of them match the same words, the earlier one is right.
 */
export function timeRules(words: TimeWords): TimeRule[] {
  const rules = (templates: readonly string[], read: Reading): TimeRule[] =>
    templates.map((template) => ({
      pattern: compile(template, words),
      read,
      mayBeFigure: words.year.includes(template) || words.years.includes(template),
      needs: needsOf(template, words),
      needsWord: needsWordOf(template),
    }));
  const relative = (fits: (unit: TimeUnit) => boolean) =>
    words.relative
      .filter(([, unit]) => fits(unit))
      .flatMap(([phrase, unit, offset]) => rules([phrase], (_, published) => distance(published, unit, offset)));
  return [
    {
      pattern: new RegExp(
        `(?<![\\p{L}\\p{N}_/-])(?<y>${YEAR})-(?<mm>\\d{2})(?:-(?<d>\\d{2}))?(?![\\p{L}\\p{N}_-])`,
        'giu',
      ),
      read: readDate,
      mayBeFigure: false,
      needs: [wholeWords(words).anyYear],
      needsWord: [],
    },
    ...rules(words.dayMonthYear, readDate),
    ...rules(words.monthYear, readDate),
    ...words.monthOfYear.flatMap(([template, offset]) =>
      rules([template], ({ month }, published) => inYear(published, (year) => pointOf(year + offset, month))),
    ),
    ...relative((unit) => unit === 'QUARTER'),
    ...rules(words.quarter, ({ ordinal, year }, published) =>
      inYear(published, (own) => monthsOf(own, ordinal * 3 - 2, 3), year),
    ),
    ...rules(words.half, ({ ordinal, year }, published) =>
      ordinal > 2 ? null : inYear(published, (own) => monthsOf(own, ordinal * 6 - 5, 6), year),
    ),
    ...rules(words.years, ({ year, otherYear }) =>
      otherYear <= year ? null : { from: pointOf(year)?.from ?? null, to: pointOf(otherYear)?.to ?? null },
    ),
    ...rules(words.ago, ({ number, unit }, published) => distance(published, unit, -number)),
    ...rules(words.ahead, ({ number, unit }, published) => distance(published, unit, number)),
    ...rules(words.stretch, ({ number, unit }, published) => ({
      from: published,
      to: distance(published, unit, number)?.to ?? null,
    })),
    ...rules(words.soon, (_, published) => ({ from: published, to: null })),
    ...relative((unit) => unit !== 'QUARTER'),
    ...rules(words.dayMonth, ({ day, month }, published) => nearest(published, month, day)),
    ...rules(words.nextWeekday, ({ weekday }, published) =>
      published ? weekdayNear(published, weekday, 'next') : UNRESOLVED,
    ),
    ...rules(words.lastWeekday, ({ weekday }, published) =>
      published ? weekdayNear(published, weekday, 'last') : UNRESOLVED,
    ),
    ...rules(words.month, ({ month }, published) => nearest(published, month)),
    ...rules(words.year, ({ year }) => pointOf(year)),
  ];
}

/** The pieces of a match, as the words of a language give them. */
export function partsIn(match: RegExpExecArray, words: TimeWords): Parts {
  const groups = match.groups ?? {};
  const numberOf = (name: string) => (groups[name] === undefined ? Number.NaN : Number(groups[name]));
  const place = (name: string, rows: readonly RegExp[]) => {
    const surface = groups[name];
    const index = surface === undefined ? -1 : rows.findIndex((row) => row.test(surface));
    return index < 0 ? Number.NaN : index + 1;
  };
  const number = numberOf('n');
  const { months, ordinals, numbers, weekdays, units } = wholeWords(words);
  return {
    day: numberOf('d'),
    month: groups.mm === undefined ? place('m', months) : numberOf('mm'),
    year: numberOf('y'),
    otherYear: numberOf('y2'),
    ordinal: groups.q === undefined ? place('o', ordinals) : numberOf('q'),
    number: Number.isNaN(number) ? place('n', numbers) : number,
    unit: units.find(([, row]) => groups.u !== undefined && row.test(groups.u))?.[0] ?? null,
    weekday: place('w', weekdays) - 1,
  };
}

/** The rows of a language's words, each as a pattern of the whole word. */
interface WholeWords extends Readonly<Record<'months' | 'ordinals' | 'numbers' | 'weekdays', readonly RegExp[]>> {
  readonly units: readonly (readonly [TimeUnit, RegExp])[];
  readonly anyYear: RegExp;
  readonly anyMonth: RegExp;
  readonly anyWeekday: RegExp;
}

const WHOLE_WORDS = new WeakMap<TimeWords, WholeWords>();

function wholeWords(words: TimeWords): WholeWords {
  const known = WHOLE_WORDS.get(words);
  if (known) return known;
  const whole = (row: string) => new RegExp(`^(?:${row})$`, 'iu');
  const made: WholeWords = {
    anyYear: new RegExp(YEAR),
    anyMonth: new RegExp(words.months.join('|'), 'iu'),
    anyWeekday: new RegExp(words.weekdays.join('|'), 'iu'),
    months: words.months.map(whole),
    ordinals: words.ordinals.map(whole),
    numbers: words.numbers.map(whole),
    weekdays: words.weekdays.map(whole),
    units: (Object.entries(words.units) as [TimeUnit, string][]).map(([unit, row]) => [unit, whole(row)]),
  };
  WHOLE_WORDS.set(words, made);
  return made;
}

/** A template without what may be left out. */
function sureOf(template: string): string {
  return template.replace(/\(\?:[^()]*(?:\([^()]*\)[^()]*)*\)\?/g, '');
}

/** The longest word of each alternative. */
function longestWords(alternatives: string): readonly string[] {
  return alternatives
    .split('|')
    .map((each) => (each.match(/\p{L}+/gu) ?? []).reduce((a, b) => (b.length > a.length ? b : a), ''));
}

/** The words of which a text must have one for a template to fit anywhere in it, long ones rather than short; none where they can't be told. */
function needsWordOf(template: string): readonly string[] {
  const plain = sureOf(template)
    .toLowerCase()
    .replace(/\{[^}]*\}|\[[^\]]*\]\??|\p{L}\?|\\./gu, ' ');
  const bare = plain.replace(/\(\?:[^()]*\)/g, ' ');
  if (/[()]/.test(bare)) return [];
  const groups = bare.includes('|') ? [] : [...plain.matchAll(/\(\?:([^()]*)\)/g)].map(([, group = '']) => group);
  const shortest = (row: readonly string[]) => Math.min(...row.map(({ length }) => length));
  const [best = []] = [bare, ...groups].map(longestWords).sort((a, b) => shortest(b) - shortest(a));
  return best.includes('') ? [] : best;
}

/** What the pieces of a template need; a piece that may be left out needs nothing. */
function needsOf(template: string, words: TimeWords): readonly RegExp[] {
  const { anyYear, anyMonth, anyWeekday } = wholeWords(words);
  const sure = sureOf(template);
  return [
    ...(/\{y\}/.test(sure) ? [anyYear] : []),
    ...(/\{[mM]\}/.test(sure) ? [anyMonth] : []),
    ...(/\{w\}/.test(sure) ? [anyWeekday] : []),
  ];
}

/** A template as a pattern at word borders; spaces in it stand for any white space, `{…}` for the pieces. */
function compile(template: string, words: TimeWords): RegExp {
  const holes: Readonly<Record<string, string>> = {
    '{d}': '(?<d>\\d{1,2})',
    '{m#}': '(?<mm>\\d{1,2})',
    '{m}': `(?<m>${words.months.join('|')})`,
    '{M}': `(?<m>${words.months.map((row) => row.split('|')[0]).join('|')})`,
    '{y}': `(?<y>${YEAR})${words.year.includes(template) ? '(?![-–/.,]\\d)' : ''}`,
    '{y2}': `(?<y2>${YEAR})`,
    '{o}': `(?<o>${words.ordinals.join('|')})`,
    '{o#}': '(?<q>[1-4])',
    '{n}': `(?<n>\\d{1,3}|${words.numbers.join('|')})`,
    '{u}': `(?<u>${Object.values(words.units).join('|')})`,
    '{w}': `(?<w>${words.weekdays.join('|')})`,
  };
  const source = template.replace(/\[[^\]]*\]|\{[a-zA-Z#2]+\}| \?| /g, (piece) => {
    if (piece === ' ') return '\\s{1,2}';
    if (piece === ' ?') return '\\s{0,2}';
    return holes[piece] ?? piece;
  });
  return new RegExp(`(?<![\\p{L}\\p{N}_])(?:${source})(?![\\p{L}\\p{N}_])`, 'giu');
}

function readDate({ year, month, day }: Parts): Stretch | null {
  return Number.isNaN(day) ? pointOf(year, month) : pointOf(year, month, day);
}

function distance(publishedAt: PartialDate | null, unit: TimeUnit | null, offset: number): Stretch | null {
  if (unit === null) return null;
  return publishedAt ? shift(publishedAt, unit, offset) : UNRESOLVED;
}

/** A time within a year that is given, else within the article's. */
function inYear(
  publishedAt: PartialDate | null,
  read: (year: number) => Stretch | null,
  given = Number.NaN,
): Stretch | null {
  if (!Number.isNaN(given)) return read(given);
  const parts = publishedAt && partsOf(publishedAt);
  return parts ? read(parts.year) : UNRESOLVED;
}

/** The day or month that is nearest to the article's date among those of that name. */
function nearest(publishedAt: PartialDate | null, month: number, day?: number): Stretch | null {
  if (pointOf(2000, month, day) === null) return null;
  const year = publishedAt && nearestYear(publishedAt, month);
  return year === null ? UNRESOLVED : pointOf(year, month, day);
}
