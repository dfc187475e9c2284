/** A unit in which times are told. */
export type TimeUnit = 'DAY' | 'WEEK' | 'MONTH' | 'QUARTER' | 'YEAR';

/**
 * How one language tells times. Every string is a fragment of a pattern, matched without regard to case; in those marked as templates,
 * `{d}` stands for a day of the month, `{m}` a month's name, `{M}` one written out, `{y}` a year, `{o}` an ordinal from the first to the fourth, `{n}` a small number in
 * digits or words, `{u}` a unit and `{w}` a weekday. A space stands for any white space.
 */
export interface TimeWords {
  /** January to December. */
  readonly months: readonly string[];
  /** Sunday to Saturday. */
  readonly weekdays: readonly string[];
  /** First to fourth. */
  readonly ordinals: readonly string[];
  /** One upwards. */
  readonly numbers: readonly string[];
  readonly units: Readonly<Record<TimeUnit, string>>;
  /** Templates of a day with its year. */
  readonly dayMonthYear: readonly string[];
  /** Templates of a day without a year: the one nearest to the article's date. */
  readonly dayMonth: readonly string[];
  /** Templates of a month with its year. */
  readonly monthYear: readonly string[];
  /** Templates of a month without a year: the one nearest to the article's date. */
  readonly month: readonly string[];
  /** Templates of a month told against the article's year, with what they add to it. */
  readonly monthOfYear: readonly (readonly [template: string, offset: number])[];
  /** Months are written with a capital: "may" is no month then. */
  readonly capitalMonths: boolean;
  /** Templates of a quarter and of a half year; without `{y}` in the article's year. */
  readonly quarter: readonly string[];
  readonly half: readonly string[];
  /** Templates of a lone year; each needs a word in front, since four digits alone may be anything. */
  readonly year: readonly string[];
  /** Templates of two years. */
  readonly years: readonly string[];
  /** Phrases told against the article's date, with what they add to it. */
  readonly relative: readonly (readonly [phrase: string, unit: TimeUnit, offset: number])[];
  /** Templates of a distance back and ahead, and of a stretch that begins at the article's date. */
  readonly ago: readonly string[];
  readonly ahead: readonly string[];
  readonly stretch: readonly string[];
  /** Phrases for a stretch without a known end that begins at the article's date. */
  readonly soon: readonly string[];
  /** Templates of the last weekday before the article's date, or on it, and of the next behind it. */
  readonly lastWeekday: readonly string[];
  readonly nextWeekday: readonly string[];
  /** Words in front of a time that make it a beginning, or an end. */
  readonly since: string;
  readonly until: string;
  /** Words in front that belong to the time and change nothing: "at the end of", "in early". */
  readonly lead: string;
}
