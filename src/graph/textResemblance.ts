import { nameTokens } from './names.js';

/** Words in a row that are compared at a time. */
const SHINGLE = 5;
/** A text of fewer such rows is too short to be known again. */
const FEWEST = 25;
/** A text that is so much shorter than another is an excerpt, not a copy. */
const SHORTEST_SHARE = 0.5;

/**
 * How much of the shorter of two texts stands in the other word for word, 0 to 1, whatever case, accents and punctuation. Texts too short to tell, or
 * of very different length, resemble each other in nothing.
 */
export function textResemblance(one: string, other: string): number {
  const [first, second] = [shinglesOf(one), shinglesOf(other)];
  const [short, long] = first.size <= second.size ? [first, second] : [second, first];
  if (short.size < FEWEST || short.size < long.size * SHORTEST_SHARE) return 0;
  return [...short].filter((shingle) => long.has(shingle)).length / short.size;
}

function shinglesOf(text: string): ReadonlySet<string> {
  const words = nameTokens(text);
  return new Set(words.slice(0, 1 - SHINGLE).map((_, start) => words.slice(start, start + SHINGLE).join(' ')));
}
