/** Rows of a list that are shown, and of a list within a list. */
const ROWS = [2, 1] as const;

/** Characters of a text that are shown. */
const LONGEST_TEXT = 160;

/** An answer with its lists and texts cut; what was cut off is told in their place, as a text. */
export function shortenAnswer(answer: unknown, depth = 0): unknown {
  if (typeof answer === 'string')
    return answer.length > LONGEST_TEXT ? `${answer.slice(0, LONGEST_TEXT)}… (${answer.length} characters)` : answer;
  if (Array.isArray(answer)) {
    const rows = depth === 0 ? ROWS[0] : ROWS[1];
    const shown = answer.slice(0, rows).map((row) => shortenAnswer(row, depth + 1));
    return answer.length > rows ? [...shown, `… ${answer.length - rows} more`] : shown;
  }
  if (typeof answer !== 'object' || answer === null) return answer;
  return Object.fromEntries(Object.entries(answer).map(([key, value]) => [key, shortenAnswer(value, depth)]));
}
