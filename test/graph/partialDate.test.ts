import { describe, expect, it } from 'vitest';
import { firstDay, lastDay, parsePartialDate } from '../../src/graph/partialDate.js';

describe('partial dates', () => {
  it.each([
    ['2025', 'YEAR', '2025-01-01', '2025-12-31'],
    ['2024-02', 'MONTH', '2024-02-01', '2024-02-29'],
    ['2025-04-29', 'DAY', '2025-04-29', '2025-04-29'],
  ])('%s is known to the %s and spans its days', (text, precision, first, last) => {
    const date = parsePartialDate(text);
    expect(date).toEqual({ value: text, precision });
    expect(date && [firstDay(date), lastDay(date)]).toEqual([first, last]);
  });

  it.each(['', '25', '2025-13', '2025-02-30', '2025-4', 'April 2025', '0000'])('"%s" is no date', (text) => {
    expect(parsePartialDate(text)).toBeNull();
  });

  it('spans nothing when unknown', () => {
    expect(firstDay({ value: '', precision: 'UNKNOWN' })).toBeNull();
    expect(lastDay({ value: '', precision: 'UNKNOWN' })).toBeNull();
  });
});
