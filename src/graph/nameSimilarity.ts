/** Names shorter than this are compared for equality alone: one letter makes another name of them. */
const SHORTEST_FUZZY = 4;

/** Two names that are less alike than this are two names. */
const LEAST_ALIKE = 0.7;

/**
 * How alike two names in normal form are, from 0 to 1, where 1 is the same. Names that differ in their digits are never alike: a version is
 * not a slip of the keyboard. Neither are short names that differ at all.
 */
export function nameSimilarity(one: string, other: string): number {
  if (one === other) return 1;
  if (digits(one) !== digits(other)) return 0;
  if (Math.min(one.length, other.length) < SHORTEST_FUZZY) return 0;
  const longest = Math.max(one.length, other.length);
  const similarity = 1 - editDistance(one, other) / longest;
  return similarity < LEAST_ALIKE ? 0 : similarity;
}

function digits(name: string): string {
  return (name.match(/\p{N}+/gu) ?? []).join(' ');
}

/** Letters to add, drop, change or swap with their neighbour to make one text of the other. */
export function editDistance(one: string, other: string): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const change = one[row - 1] === other[column - 1] ? 0 : 1;
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      current[column] = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + change,
        swapped ? (beforeLast[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    beforeLast = last;
    last = current;
  }
  return last[other.length] ?? 0;
}
