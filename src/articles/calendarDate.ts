import { type PartialDate, parsePartialDate } from '../graph/partialDate.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** No date is written longer, in UTF-16 code units. */
const LONGEST = 60;

/** Days before this one are a program's zero, not a day of publication. */
const EARLIEST_YEAR = 1980;

/**
 * The day of a machine's date: ISO 8601 with or without a time, `2025/04/05`, `20250405`, `D:20250405…` of PDF, and `5 Apr 2025` or
 * `April 5, 2025` of feeds and pages. The day is the one at the place that wrote it: time zones move nothing. Null for anything else.
 */
export function calendarDate(text: string): PartialDate | null {
  const trimmed = text.trim().slice(0, LONGEST);
  const iso = /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:[T ]\d{2}:.*)?$/.exec(trimmed);
  if (iso?.[1]) return plausible(iso[1]);
  const digits = /^(?:D:)?(\d{4})[/.]?(\d{2})[/.]?(\d{2})(?!\d{1,3}$)/.exec(trimmed);
  if (digits) return plausible(digits.slice(1, 4).join('-'));
  const dayFirst = /\b(\d{1,2})[ -]([A-Za-z]{3})[a-z]*\.?[ -](\d{4})\b/.exec(trimmed);
  if (dayFirst) return fromWords(dayFirst[3], dayFirst[2], dayFirst[1]);
  const monthFirst = /\b([A-Za-z]{3})[a-z]*\.? (\d{1,2}),? (\d{4})\b/.exec(trimmed);
  return monthFirst ? fromWords(monthFirst[3], monthFirst[1], monthFirst[2]) : null;
}

function fromWords(year = '', month = '', day = ''): PartialDate | null {
  const number = MONTHS.indexOf(month.toLowerCase()) + 1;
  return number === 0 ? null : plausible(`${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`);
}

function plausible(text: string): PartialDate | null {
  return Number(text.slice(0, 4)) < EARLIEST_YEAR ? null : parsePartialDate(text);
}
