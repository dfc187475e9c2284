import type { Span } from '../../graph/span.js';

/** Quote marks that models and typesetters write for one another, each with the one that stands for it in comparisons. */
const PLAIN_MARKS: ReadonlyMap<string, string> = new Map([
  ...[...'“”„‟«»″'].map((mark) => [mark, '"'] as const),
  ...[...'‘’‚‛′'].map((mark) => [mark, "'"] as const),
]);

/** A text in which words can be found again as others quote them. */
export interface QuotedText {
  readonly text: string;
  /** The text with one blank for every run of white space and one shape for every quote mark. */
  readonly plain: string;
  /** For each character of `plain`, where it stands in `text`. */
  readonly places: readonly number[];
}

/** Prepares a text for being quoted from. */
export function quotedText(text: string): QuotedText {
  const plain: string[] = [];
  const places: number[] = [];
  let blank = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? '';
    const isBlank = /\s/.test(character);
    if (!isBlank || !blank) {
      plain.push(isBlank ? ' ' : (PLAIN_MARKS.get(character) ?? character));
      places.push(at);
    }
    blank = isBlank;
  }
  return { text, plain: plain.join(''), places };
}

/**
 * Where a text holds some words, as whole words: letter by letter, else with white space and quote marks made alike. Null where it does not.
 *
 * @param within the stretch that must hold them
 * @param from where to look first; the place nearest behind it is taken, else the first one
 */
export function findQuote(
  { text, plain, places }: QuotedText,
  words: string,
  within: Span,
  from = within.start,
): Span | null {
  const wanted = words.trim();
  if (wanted === '') return null;
  const found = allPlaces(text, wanted, within);
  if (found.length === 0) {
    const plainWanted = quotedText(wanted).plain;
    const range = { start: firstAtOrAfter(places, within.start), end: firstAtOrAfter(places, within.end) };
    for (const { start, end } of allPlaces(plain, plainWanted, range)) {
      found.push({ start: places[start] ?? 0, end: (places[end - 1] ?? 0) + 1 });
    }
  }
  return found.find((span) => span.start >= from) ?? found[0] ?? null;
}

/** Every place of some words within a stretch, at most a hundred. */
function allPlaces(text: string, wanted: string, within: Span): Span[] {
  const found: Span[] = [];
  const stretch = text.slice(within.start, within.end);
  for (let at = stretch.indexOf(wanted); at >= 0 && found.length < 100; at = stretch.indexOf(wanted, at + 1)) {
    const span = { start: within.start + at, end: within.start + at + wanted.length };
    if (isWhole(text, span)) found.push(span);
  }
  return found;
}

/** Whether a span neither begins nor ends within a word or number. */
export function isWhole(text: string, { start, end }: Span): boolean {
  const inside = /^[\p{L}\p{N}\p{M}]{2}$/u;
  return !inside.test(text.slice(start - 1, start + 1)) && !inside.test(text.slice(end - 1, end + 1));
}

function firstAtOrAfter(places: readonly number[], wanted: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
