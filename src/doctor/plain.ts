/** A record as it comes back from JSON, so that it can be compared with a stored one. */
export function plain(record: unknown): unknown {
  return JSON.parse(JSON.stringify(record));
}
