import type { Article } from './article.js';
import { normalName } from './names.js';
import { MATCHES, type TextHit } from './searchHit.js';
import type { Span } from './span.js';

/** Most of the text, in UTF-16 code units, that a snippet shows on either side of what was found. */
const SNIPPET_SIDE = 80;

/** Share of the score of a text that has the words, but not next to each other. */
const SCATTERED = 0.5;

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** A word of a text in normal form, and where it stands. */
interface Word extends Span {
  readonly normal: string;
}

/** The articles whose text has all the words, best first: the words side by side before scattered ones, then by id. The last word may be a beginning. */
export function rankTexts(tokens: readonly string[], articles: readonly Article[]): readonly TextHit[] {
  return articles
    .flatMap((article) => hitIn(tokens, article) ?? [])
    .sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1));
}

function hitIn(tokens: readonly string[], article: Article): TextHit | null {
  const { text } = article;
  const words = wordsOf(text);
  const places = tokens.map((token, at) => placesOf(token, at === tokens.length - 1, words, text));
  const [first] = places[0] ?? [];
  if (!first || places.some((found) => found.length === 0)) return null;
  const phrase = phraseIn(places, text);
  const span = phrase ?? { start: first.start, end: first.end };
  const score = Math.round(MATCHES.TEXT.score * (phrase ? 1 : SCATTERED) * 1e4) / 1e4;
  return {
    id: article.id,
    article,
    match: 'TEXT',
    score,
    matchedText: text.slice(span.start, span.end),
    span,
    snippet: snippetOf(text, span),
  };
}

function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(WORD)].map((match) => ({
    normal: normalName(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Where a word stands: as a word, else, for scripts that do not part words, anywhere. */
function placesOf(token: string, isLast: boolean, words: readonly Word[], text: string): readonly Span[] {
  const found = words.filter(({ normal }) => (isLast ? normal.startsWith(token) : normal === token));
  if (found.length > 0 || /^[\p{ASCII}]*$/u.test(token)) return found;
  const start = text.indexOf(token);
  return start < 0 ? [] : [{ start, end: start + token.length }];
}

/** The first place where the words follow each other with nothing but signs between them. */
function phraseIn(places: readonly (readonly Span[])[], text: string): Span | null {
  const [firsts = [], ...rest] = places;
  for (const first of firsts) {
    let end: number | null = first.end;
    for (const next of rest) {
      const from: number | null = end;
      if (from === null) break;
      end = next.find((span) => span.start >= from && !/[\p{L}\p{N}]/u.test(text.slice(from, span.start)))?.end ?? null;
    }
    if (end !== null) return { start: first.start, end };
  }
  return null;
}

/** Some text around a place, cut between words, with an ellipsis where it was cut. */
function snippetOf(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - SNIPPET_SIDE), start);
  const after = text.slice(end, end + SNIPPET_SIDE);
  const opening = start > SNIPPET_SIDE ? `…${before.replace(/^\S*\s/, '')}` : before;
  const closing = end + SNIPPET_SIDE < text.length ? `${after.replace(/\s\S*$/, '')}…` : after;
  return `${opening}${text.slice(start, end)}${closing}`.replaceAll(/\s+/g, ' ').trim();
}
