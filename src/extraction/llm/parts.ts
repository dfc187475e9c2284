import type { Span } from '../../graph/span.js';

/** About how many characters of a European language one token is; only sizes and estimates hang on it. */
export const CHARACTERS_PER_TOKEN = 4;

/** Longest part of an article that is asked about at once: about 1,500 tokens. */
const LONGEST_PART = 1_500 * CHARACTERS_PER_TOKEN;

/** A part shorter than this is not halved any more. */
const SHORTEST_HALVED = 200;

/** How many sentences of a part the next one begins with, so that pronouns and claims across the cut are not lost. */
const OVERLAP = 2;

/** Longest stretch that overlapping sentences may repeat. */
const LONGEST_OVERLAP = 800;

/**
 * The parts of a text, in its order, cut between paragraphs where one ends in time, else between sentences. Each but the first begins with the
 * last sentences of the one before. A text of blanks has none.
 */
export function partsOf(text: string, longest = LONGEST_PART): Span[] {
  const sentences = sentencesOf(text, { start: 0, end: text.length }, longest);
  const parts: Span[] = [];
  let first = 0;
  while (first < sentences.length) {
    const start = sentences[first]?.start ?? 0;
    let after = first + 1;
    while (after < sentences.length && (sentences[after]?.end ?? 0) - start <= longest) after += 1;
    if (after < sentences.length) after = lastParagraphEnd(text, sentences, first, after) ?? after;
    parts.push({ start, end: sentences[after - 1]?.end ?? start });
    if (after >= sentences.length) break;
    const cut = sentences[after]?.start ?? 0;
    let next = after;
    while (next > first + 1 && next > after - OVERLAP && cut - (sentences[next - 1]?.start ?? 0) <= LONGEST_OVERLAP) {
      next -= 1;
    }
    first = next;
  }
  return parts;
}

/** The two halves of a part, with a sentence in common where there are enough; null for a part too short to be halved. */
export function halvesOf(text: string, part: Span): readonly [Span, Span] | null {
  const length = part.end - part.start;
  if (length < SHORTEST_HALVED) return null;
  const sentences = sentencesOf(text, part, Math.ceil(length / 2));
  const middle = Math.ceil(sentences.length / 2);
  const shared = sentences.length >= 4 ? 1 : 0;
  const [head, tail] = [sentences.slice(0, middle), sentences.slice(middle - shared)];
  const [start, end] = [head[0]?.start, tail.at(-1)?.end];
  if (start === undefined || end === undefined || tail.length === sentences.length) return null;
  return [
    { start, end: head.at(-1)?.end ?? start },
    { start: tail[0]?.start ?? end, end },
  ];
}

/** Where to cut at the end of a paragraph, if one ends in the second half of the part. */
function lastParagraphEnd(text: string, sentences: readonly Span[], first: number, after: number): number | null {
  for (let index = after; index > first + (after - first) / 2; index -= 1) {
    const gap = text.slice(sentences[index - 1]?.end, sentences[index]?.start);
    if (gap.includes('\n')) return index;
  }
  return null;
}

/** What stands between sentences. A cut behind an abbreviation is no harm here: what matters is that cuts are found in one pass. */
const BETWEEN_SENTENCES = /(?<=[.!?…]["”»’')\]]?)\s+|\n+/gu;

/** The sentences of a stretch without the blanks around them; one longer than `longest` is cut between words, or hard where it has none. */
function sentencesOf(text: string, within: Span, longest: number): Span[] {
  const stretch = text.slice(within.start, within.end);
  const found: Span[] = [];
  let from = 0;
  const add = (to: number) => {
    let start = within.start + from + stretch.slice(from, to).search(/\S|$/);
    const end = within.start + from + stretch.slice(from, to).trimEnd().length;
    while (end - start > longest) {
      const blank = text.lastIndexOf(' ', start + longest);
      const cut = blank > start ? blank : start + longest;
      found.push({ start, end: cut });
      start = blank > start ? cut + 1 : cut;
    }
    if (end > start) found.push({ start, end });
  };
  for (const gap of stretch.matchAll(BETWEEN_SENTENCES)) {
    add(gap.index);
    from = gap.index + gap[0].length;
  }
  add(stretch.length);
  return found;
}
