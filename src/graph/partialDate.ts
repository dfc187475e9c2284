/** How exactly a date is known; `UNKNOWN` says "there is such a date, the text does not give it". */
export const DATE_PRECISIONS = ['DAY', 'MONTH', 'YEAR', 'UNKNOWN'] as const;

/** How exactly a date is known. */
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

/** A calendar date that may be known only to the month or year. */
export interface PartialDate {
  /** `2025-04-29`, `2025-04` or `2025` by precision; the empty string where the precision is `UNKNOWN`. */
  readonly value: string;
  readonly precision: DatePrecision;
}

/** A stretch of valid time. An end that is null is open. */
export interface TimeSpan {
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
  /** The words of the article that give the time, null where it was not told in words. */
  readonly text: string | null;
}

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** The partial date that `2025`, `2025-04` or `2025-04-29` stands for; null for anything that is no calendar date. */
export function parsePartialDate(text: string): PartialDate | null {
  const match = SHAPE.exec(text.trim());
  if (!match) return null;
  const [value, year, month, day] = match;
  if (month && (Number(month) < 1 || Number(month) > 12)) return null;
  if (day && new Date(`${value}T00:00:00Z`).getUTCDate() !== Number(day)) return null;
  if (Number(year) < 1) return null;
  return { value, precision: day ? 'DAY' : month ? 'MONTH' : 'YEAR' };
}

/** The first day that a partial date may mean, as `YYYY-MM-DD`; null where its precision is `UNKNOWN`. */
export function firstDay(date: PartialDate): string | null {
  if (date.precision === 'UNKNOWN') return null;
  return date.value + '-01'.repeat(date.precision === 'YEAR' ? 2 : date.precision === 'MONTH' ? 1 : 0);
}

/** The last day that a partial date may mean, as `YYYY-MM-DD`; null where its precision is `UNKNOWN`. */
export function lastDay(date: PartialDate): string | null {
  if (date.precision === 'UNKNOWN') return null;
  if (date.precision === 'DAY') return date.value;
  const [year, month] = date.value.split('-').map(Number);
  const end = new Date(Date.UTC(year ?? 0, month ?? 12, 0));
  return end.toISOString().slice(0, 10);
}
