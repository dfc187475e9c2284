import { type PartialDate, parsePartialDate } from '../../../graph/partialDate.js';
import type { TimeUnit } from './timeWords/timeWords.js';

/** A stretch of calendar time; both ends are the same for a point. */
export interface Stretch {
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
}

const FINENESS = { YEAR: 1, MONTH: 2, DAY: 3, UNKNOWN: 0 } as const;
const NEEDED: Readonly<Record<TimeUnit, number>> = { YEAR: 1, QUARTER: 2, MONTH: 2, WEEK: 3, DAY: 3 };

/** A point in time; null for a date that the calendar does not have. */
export function pointOf(year: number, month?: number, day?: number): Stretch | null {
  const parts = [String(year).padStart(4, '0')];
  if (month !== undefined) parts.push(String(month).padStart(2, '0'));
  if (day !== undefined) parts.push(String(day).padStart(2, '0'));
  const date = parsePartialDate(parts.join('-'));
  return date && { from: date, to: date };
}

/** So many months from the first month of a stretch to its last: a quarter is 3 of them, a half year 6. */
export function monthsOf(year: number, firstMonth: number, months: number): Stretch | null {
  const first = pointOf(year, firstMonth);
  const last = pointOf(year, firstMonth + months - 1);
  return first && last && { from: first.from, to: last.to };
}

/** Year, month and day of a partial date, as far as it has them. */
export function partsOf(date: PartialDate): { year: number; month: number | null; day: number | null } | null {
  if (date.precision === 'UNKNOWN') return null;
  const [year, month, day] = date.value.split('-').map(Number);
  return year === undefined ? null : { year, month: month ?? null, day: day ?? null };
}

/**
 * The unit of time that lies so many units from the one in which a date falls: the month before, the week after. Where the date is not known
 * as finely as the unit needs, the answer is the date itself: never more precision than there is.
 */
export function shift(date: PartialDate, unit: TimeUnit, offset: number): Stretch | null {
  const parts = partsOf(date);
  if (!parts) return null;
  if (FINENESS[date.precision] < NEEDED[unit]) return { from: date, to: date };
  const { year, month, day } = parts;
  switch (unit) {
    case 'YEAR':
      return pointOf(year + offset);
    case 'MONTH': {
      const index = year * 12 + (month ?? 1) - 1 + offset;
      return pointOf(Math.floor(index / 12), (index % 12) + 1);
    }
    case 'QUARTER': {
      const index = year * 4 + Math.floor(((month ?? 1) - 1) / 3) + offset;
      return monthsOf(Math.floor(index / 4), (index % 4) * 3 + 1, 3);
    }
    case 'WEEK': {
      const monday = -((weekday(year, month ?? 1, day ?? 1) + 6) % 7) + offset * 7;
      const first = dayFrom(parts, monday);
      const last = dayFrom(parts, monday + 6);
      return { from: first?.from ?? null, to: last?.to ?? null };
    }
    case 'DAY':
      return dayFrom(parts, offset);
  }
}

/** The last such weekday on the date or before it, or the next one behind it; the date itself where its day is not known. Sunday is 0. */
export function weekdayNear(date: PartialDate, wanted: number, direction: 'last' | 'next'): Stretch | null {
  const parts = partsOf(date);
  if (!parts) return null;
  if (parts.month === null || parts.day === null) return { from: date, to: date };
  const today = weekday(parts.year, parts.month, parts.day);
  const back = (today - wanted + 7) % 7;
  return dayFrom(parts, direction === 'last' ? -back : 7 - back);
}

/** The year in which a month lies nearest to a date; the date's own year where its month is not known. */
export function nearestYear(date: PartialDate, month: number): number | null {
  const parts = partsOf(date);
  if (!parts) return null;
  if (parts.month === null) return parts.year;
  const distance = month - parts.month;
  return parts.year + (distance > 6 ? -1 : distance < -6 ? 1 : 0);
}

function weekday(year: number, month: number, day: number): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

function dayFrom(parts: { year: number; month: number | null; day: number | null }, days: number): Stretch | null {
  const date = new Date(Date.UTC(parts.year, (parts.month ?? 1) - 1, (parts.day ?? 1) + days));
  return pointOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}
