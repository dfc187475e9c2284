import type { SearchRequest } from '../port.js';
import type { Parameters } from './connection.js';
import { list } from './parameterList.js';

/**
 * Names near a text, nearest first, each way of being near behind the one before: equal, beginning with it, containing it, sharing at least a
 * quarter of its trigrams (most shared first), and, for short texts that a slip leaves without a trigram, same initial and nearly same length.
 */
export const SEARCH = `
  WITH found (number, distance) AS (
    SELECT names.number, 0 FROM names WHERE names.normal = @normal
    UNION ALL
    SELECT names.number, 1000000 + length(names.normal) FROM names
    WHERE names.normal >= @normal AND names.normal < @normal || char(1114111)
    UNION ALL
    SELECT names_fts.rowid, 2000000 + length(names_fts.normal)
    FROM json_each(@phrases) AS phrase JOIN names_fts ON names_fts.normal MATCH phrase.value
    UNION ALL
    SELECT names_fts.rowid, 3001000 - COUNT(*)
    FROM json_each(@trigrams) AS trigram JOIN names_fts ON names_fts.normal MATCH trigram.value
    GROUP BY names_fts.rowid HAVING COUNT(*) * 4 >= json_array_length(@trigrams)
    UNION ALL
    SELECT names.number, 4000000 FROM names
    WHERE @short = 1 AND names.normal >= @initial AND names.normal < @initial || char(1114111)
      AND abs(length(names.normal) - length(@normal)) <= 1
  ), nearest (entity_id, distance) AS MATERIALIZED (
    SELECT names.entity_id, MIN(found.distance)
    FROM found JOIN names ON names.number = found.number JOIN entities ON entities.id = names.entity_id
    WHERE @kinds IS NULL OR entities.kind IN (SELECT value FROM json_each(@kinds))
    GROUP BY names.entity_id ORDER BY 2, 1 LIMIT @rows
  )`;

const TRIGRAM_LENGTH = 3;
/** Up to this length one slip may leave no trigram of a name standing. */
const SHORT_LENGTH = 5;
/** A longer text is judged by its beginning. */
const MOST_TRIGRAMS = 100;

/** The parameters of the search statement. */
export function searchParameters({ normal, kinds, limit }: SearchRequest): Parameters {
  const letters = Array.from(normal);
  const trigrams = new Set<string>();
  for (let start = 0; start + TRIGRAM_LENGTH <= letters.length && trigrams.size < MOST_TRIGRAMS; start += 1) {
    trigrams.add(phrase(letters.slice(start, start + TRIGRAM_LENGTH).join('')));
  }
  return {
    normal,
    phrases: list(phrasesOf(normal, letters.length)),
    trigrams: list([...trigrams]),
    short: letters.length > 1 && letters.length <= SHORT_LENGTH ? 1 : 0,
    initial: letters[0] ?? '',
    kinds: list(kinds),
    rows: limit,
  };
}

/** Two letters are no trigram, but with the space in front of a word they are. */
function phrasesOf(normal: string, length: number): string[] {
  if (length >= TRIGRAM_LENGTH) return [phrase(normal)];
  return length === TRIGRAM_LENGTH - 1 ? [phrase(` ${normal}`)] : [];
}

/** A text as a phrase of the full-text engine: whatever stands in it is text. */
function phrase(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
