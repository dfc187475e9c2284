import type { ArticleDraft } from '../../graph/article.js';
import type { Bound, Money } from '../../graph/money.js';
import type { TimeSpan } from '../../graph/partialDate.js';
import type { Span } from '../../graph/span.js';
import type { Language } from './language.js';
import type { Mention } from './naming/named.js';
import type { Sentence } from './sentences.js';
import type { Tag } from './tagger/tags.js';
import { type Token, tokensOf } from './tokens.js';
import { findCounts, findMoney, findTimes } from './values/values.js';

/** One unit of a sentence: a word, a mark, a name, a value or a phrase that a table knows. */
export type Unit =
  | { readonly type: 'word'; readonly text: string; readonly tag: Tag; readonly span: Span }
  | { readonly type: 'mark'; readonly text: string; readonly span: Span }
  | { readonly type: 'name'; readonly text: string; readonly span: Span; readonly key: string }
  | { readonly type: 'undertaking'; readonly text: string; readonly span: Span; readonly head: string }
  | { readonly type: 'licence'; readonly text: string; readonly span: Span; readonly name: string }
  | { readonly type: 'money'; readonly text: string; readonly span: Span; readonly money: Money }
  | {
      readonly type: 'parameters';
      readonly text: string;
      readonly span: Span;
      readonly count: number;
      readonly bound: Bound;
    }
  | { readonly type: 'time'; readonly text: string; readonly span: Span; readonly time: TimeSpan }
  | { readonly type: 'preposition'; readonly text: string; readonly span: Span; readonly word: string }
  | { readonly type: 'introducer'; readonly text: string; readonly span: Span }
  | { readonly type: 'source'; readonly text: string; readonly span: Span };

/** The sentences of an article as units. */
export function unitsOf(
  article: ArticleDraft,
  sentences: readonly Sentence[],
  language: Language,
  mentions: readonly Mention[],
): readonly (readonly Unit[])[] {
  const { text } = article;
  const surface = (span: Span) => text.slice(span.start, span.end);
  const values: Unit[] = [
    ...findMoney(text, language.code).map(
      ({ span, money }): Unit => ({ type: 'money', text: surface(span), span, money }),
    ),
    ...findCounts(text, language.code)
      .filter(({ unit }) => unit === 'parameters')
      .map(({ span, count, bound }): Unit => ({ type: 'parameters', text: surface(span), span, count, bound })),
    ...findTimes(text, language.code, article.publishedAt).map(
      ({ span, time }): Unit => ({ type: 'time', text: surface(span), span, time }),
    ),
  ];
  const names = mentions.map(({ span, key }): Unit => ({ type: 'name', text: surface(span), span, key }));
  const fixed = withoutOverlap([...names, ...values]);
  const table = phraseTable(language);
  let next = 0;
  return sentences.map((sentence) => {
    const units: Unit[] = [];
    const { tokens, tags } = sentence;
    let index = 0;
    while (index < tokens.length) {
      const token = tokens[index];
      if (!token) break;
      while ((fixed[next]?.span.end ?? Number.POSITIVE_INFINITY) <= token.start) next += 1;
      const known = fixed[next];
      if (known && known.span.start <= token.start) {
        units.push(known);
        while (index < tokens.length && (tokens[index]?.start ?? 0) < known.span.end) index += 1;
        continue;
      }
      const phrase = phraseAt(table, tokens, index, known?.span.start ?? Number.POSITIVE_INFINITY);
      if (phrase) {
        const span = { start: token.start, end: tokens[index + phrase.length - 1]?.end ?? token.end };
        units.push(phrase.make(surface(span), span));
        index += phrase.length;
        continue;
      }
      units.push(
        /[\p{L}\p{N}]/u.test(token.text)
          ? { type: 'word', text: token.lower, tag: tags[index] ?? 'X', span: { start: token.start, end: token.end } }
          : { type: 'mark', text: token.text, span: { start: token.start, end: token.end } },
      );
      index += 1;
    }
    return units;
  });
}

/** Units in the order of the text; where two meet, the one that begins first, or is longer, stays. */
function withoutOverlap(units: readonly Unit[]): readonly Unit[] {
  const sorted = [...units].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const kept: Unit[] = [];
  for (const unit of sorted) if (unit.span.start >= (kept.at(-1)?.span.end ?? 0)) kept.push(unit);
  return kept;
}

interface PhraseRow {
  readonly words: readonly string[];
  readonly length: number;
  readonly make: (text: string, span: Span) => Unit;
}

const TABLES = new WeakMap<Language, ReadonlyMap<string, readonly PhraseRow[]>>();

function phraseTable(language: Language): ReadonlyMap<string, readonly PhraseRow[]> {
  const cached = TABLES.get(language);
  if (cached) return cached;
  const rows: PhraseRow[] = [
    ...language.undertakings.flatMap(({ phrases, head }) =>
      phrases.map((phrase) => row(phrase, (text, span) => ({ type: 'undertaking', text, span, head }))),
    ),
    ...language.licences.flatMap(({ phrases, name }) =>
      phrases.map((phrase) => row(phrase, (text, span) => ({ type: 'licence', text, span, name }))),
    ),
    ...language.introducers.map((phrase) => row(phrase, (text, span) => ({ type: 'introducer', text, span }))),
    ...language.longPrepositions.map(([phrase, word]) =>
      row(phrase, (text, span) => ({ type: 'preposition', text, span, word })),
    ),
    ...language.sourcePhrases.map((phrase) => row(phrase, (text, span) => ({ type: 'source', text, span }))),
  ];
  const table = new Map<string, PhraseRow[]>();
  for (const each of rows.sort((a, b) => b.length - a.length)) {
    const first = each.words[0] ?? '';
    table.set(first, [...(table.get(first) ?? []), each]);
  }
  TABLES.set(language, table);
  return table;
}

function row(phrase: string, make: PhraseRow['make']): PhraseRow {
  const words = tokensOf(phrase, { start: 0, end: phrase.length }).map((token) => token.lower);
  return { words, length: words.length, make };
}

function phraseAt(
  table: ReadonlyMap<string, readonly PhraseRow[]>,
  tokens: readonly Token[],
  index: number,
  before: number,
): PhraseRow | null {
  for (const each of table.get(tokens[index]?.lower ?? '') ?? []) {
    const last = tokens[index + each.length - 1];
    if (!last || last.end > before) continue;
    if (each.words.every((word, offset) => tokens[index + offset]?.lower === word)) return each;
  }
  return null;
}
