import { isDeepStrictEqual } from 'node:util';

/** Whether a stored record, as JSON, says the same as another, whatever the order of their fields. */
export function sameRecord(stored: string, record: string): boolean {
  return stored === record || isDeepStrictEqual(JSON.parse(stored), JSON.parse(record));
}
