import type { ArticleDraft } from '../../graph/article.js';
import type { ClaimValue } from '../../graph/claim.js';
import type { Money } from '../../graph/money.js';
import type { TimeSpan } from '../../graph/partialDate.js';
import type { Span } from '../../graph/span.js';
import type { EntityKind } from '../../ontology/ontology.js';
import type { Language } from './language.js';
import type { Mention, Naming } from './naming.js';
import { type Token, tokensOf } from './tokens.js';
import { findCounts, findMoney, findTimes } from './values/values.js';

/** One unit of a sentence: a word, a mark, a name or a value. */
export type Unit =
  | { readonly type: 'word' | 'mark'; readonly text: string; readonly span: Span }
  | {
      readonly type: 'name';
      readonly text: string;
      readonly span: Span;
      readonly key: string;
      readonly kind: EntityKind;
    }
  | { readonly type: 'anaphor'; readonly text: string; readonly span: Span; readonly kinds: readonly EntityKind[] }
  | { readonly type: 'undertaking'; readonly text: string; readonly span: Span; readonly head: string }
  | { readonly type: 'licence'; readonly text: string; readonly span: Span; readonly value: ClaimValue }
  | { readonly type: 'money'; readonly text: string; readonly span: Span; readonly money: Money }
  | { readonly type: 'count'; readonly text: string; readonly span: Span; readonly value: ClaimValue }
  | { readonly type: 'time'; readonly text: string; readonly span: Span; readonly time: TimeSpan };

/** The sentences of an article as units. */
export function unitsOf(
  article: ArticleDraft,
  sentences: readonly Span[],
  language: Language,
  naming: Naming,
): readonly (readonly Unit[])[] {
  const { text } = article;
  const values: Unit[] = [
    ...findMoney(text, language.code).map(
      ({ span, money }): Unit => ({ type: 'money', text: text.slice(span.start, span.end), span, money }),
    ),
    ...findCounts(text, language.code)
      .filter(({ unit }) => unit === 'parameters')
      .map(
        ({ span, count, bound }): Unit => ({
          type: 'count',
          text: text.slice(span.start, span.end),
          span,
          value: { type: 'count', count, bound },
        }),
      ),
    ...findTimes(text, language.code, article.publishedAt).map(
      ({ span, time }): Unit => ({ type: 'time', text: text.slice(span.start, span.end), span, time }),
    ),
  ];
  const fixed = merge([...naming.mentions.map((mention) => nameUnit(mention, text)), ...values]);
  const phraseTable = phraseUnits(language);
  let from = 0;
  return sentences.map((sentence) => {
    const units: Unit[] = [];
    const tokens = tokensOf(text, sentence);
    let index = 0;
    while (index < tokens.length) {
      const token = tokens[index];
      if (!token) break;
      while (from < fixed.length && (fixed[from]?.span.end ?? 0) <= token.start) from += 1;
      const known = fixed[from];
      const isNamedHere = known !== undefined && known.span.start <= token.start && token.start < known.span.end;
      const isCommonNoun = known?.type === 'name' && (known.kind === 'TOPIC' || known.kind === 'TECHNIQUE');
      const phrase = isNamedHere && !isCommonNoun ? null : matchPhrase(phraseTable, tokens, index, text);
      if (phrase) {
        units.push(phrase.unit);
        index += phrase.length;
        continue;
      }
      if (isNamedHere) {
        units.push(known);
        while (index < tokens.length && (tokens[index]?.start ?? 0) < known.span.end) index += 1;
        continue;
      }
      units.push({ type: /[\p{L}\p{N}]/u.test(token.text) ? 'word' : 'mark', text: token.lower, span: token });
      index += 1;
    }
    return units;
  });
}

function nameUnit({ span, key, kind }: Mention, text: string): Unit {
  return { type: 'name', text: text.slice(span.start, span.end), span, key, kind };
}

function merge(units: readonly Unit[]): readonly Unit[] {
  const sorted = [...units].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const kept: Unit[] = [];
  for (const unit of sorted) if (unit.span.start >= (kept.at(-1)?.span.end ?? 0)) kept.push(unit);
  return kept;
}

interface PhraseRow {
  readonly words: readonly string[];
  readonly make: (text: string, span: Span) => Unit;
}

const TABLES = new WeakMap<Language, ReadonlyMap<string, readonly PhraseRow[]>>();

function phraseUnits(language: Language): ReadonlyMap<string, readonly PhraseRow[]> {
  const cached = TABLES.get(language);
  if (cached) return cached;
  const rows: PhraseRow[] = [
    ...language.anaphors.flatMap(({ phrases, kinds }) =>
      phrases.map(
        (phrase): PhraseRow => ({
          words: split(phrase),
          make: (text, span) => ({ type: 'anaphor', text, span, kinds }),
        }),
      ),
    ),
    ...language.undertakings.flatMap(({ phrases, head }) =>
      phrases.map(
        (phrase): PhraseRow => ({
          words: split(phrase),
          make: (text, span) => ({ type: 'undertaking', text, span, head }),
        }),
      ),
    ),
    ...language.licences.flatMap(({ phrases, name }) =>
      phrases.map(
        (phrase): PhraseRow => ({
          words: split(phrase),
          make: (text, span) => ({ type: 'licence', text, span, value: { type: 'text', text: name } }),
        }),
      ),
    ),
  ];
  const table = new Map<string, PhraseRow[]>();
  for (const row of rows.sort((a, b) => b.words.length - a.words.length)) {
    const first = row.words[0] ?? '';
    table.set(first, [...(table.get(first) ?? []), row]);
  }
  TABLES.set(language, table);
  return table;
}

function split(phrase: string): readonly string[] {
  return tokensOf(phrase, { start: 0, end: phrase.length }).map((token) => token.lower);
}

function matchPhrase(
  table: ReadonlyMap<string, readonly PhraseRow[]>,
  tokens: readonly Token[],
  index: number,
  text: string,
) {
  const first = tokens[index];
  for (const row of (first && table.get(first.lower)) ?? []) {
    const last = tokens[index + row.words.length - 1];
    if (!first || !last) continue;
    if (row.words.every((word, offset) => tokens[index + offset]?.lower === word)) {
      const span = { start: first.start, end: last.end };
      return { unit: row.make(text.slice(span.start, span.end), span), length: row.words.length };
    }
  }
  return null;
}
