import type { Span } from '../../graph/span.js';

/** A word or a mark of the text. */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
}

const TOKEN = /[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*|[^\s]/gu;

/** The tokens of a stretch of a text, with their places in the whole of it. */
export function tokensOf(text: string, span: Span): readonly Token[] {
  const found: Token[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(TOKEN)) {
    const start = span.start + match.index;
    found.push({ text: match[0], lower: match[0].toLowerCase(), start, end: start + match[0].length });
  }
  return found;
}

const ABBREVIATION =
  /(?:^|[\s(])(?:\p{Lu}|[Mm]r|[Mm]rs|[Dd]r|[Ss]r|[Ss]ra|[Dd]ra|[Pp]rof|[Ii]nc|[Cc]orp|[Ll]td|[Cc]o|[Nn]o|vs|etc|EE|U\.S|S\.A|St)\.\s*$/u;

/** The sentences of a text. Lines stand apart: a heading or a bullet is a sentence; list marks are left out. */
export function sentencesOf(text: string, language: string): readonly Span[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  const sentences: Span[] = [];
  let lineStart = 0;
  for (const line of text.split('\n')) {
    let open: Span | null = null;
    for (const { segment, index } of segmenter.segment(line)) {
      const span: Span = { start: open?.start ?? lineStart + index, end: lineStart + index + segment.length };
      if (ABBREVIATION.test(segment) && index + segment.length < line.length) {
        open = span;
        continue;
      }
      open = null;
      const trimmed = trim(text, span);
      if (trimmed) sentences.push(trimmed);
    }
    const rest = open && trim(text, open);
    if (rest) sentences.push(rest);
    lineStart += line.length + 1;
  }
  return sentences;
}

function trim(text: string, span: Span): Span | null {
  const raw = text.slice(span.start, span.end);
  const lead = /^[\s\-*•–—#>]*/u.exec(raw)?.[0].length ?? 0;
  const body = raw.slice(lead).trimEnd();
  return body === '' ? null : { start: span.start + lead, end: span.start + lead + body.length };
}
