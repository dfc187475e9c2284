import type { ArticleDraft } from '../../graph/article.js';
import type { Bound, Money } from '../../graph/money.js';
import type { TimeSpan } from '../../graph/partialDate.js';
import type { Span } from '../../graph/span.js';
import type { Language } from './language.js';
import type { Naming } from './naming/named.js';
import { EMPHASIS, type Sentence } from './sentences.js';
import type { Tag } from './tagger/tags.js';
import { type Token, tokensOf } from './tokens.js';
import { findCounts, findMoney, findTimes } from './values/values.js';

/** One unit of a sentence: a word, a mark, a name, a value or a phrase that a table knows. */
export type Unit =
  | {
      readonly type: 'word';
      /** In lower case; of a phrase that a table reads as one noun, that noun. */
      readonly text: string;
      /** As the text has it, where that is not `text`. */
      readonly surface?: string;
      readonly tag: Tag;
      readonly span: Span;
    }
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
  { mentions, named }: Naming,
): readonly (readonly Unit[])[] {
  const { text } = article;
  const surface = (span: Span) => text.slice(span.start, span.end);
  const sums = findMoney(text, language.code);
  const counts = findCounts(text, language.code);
  const values: Unit[] = [
    ...sums.map(({ span, money }): Unit => ({ type: 'money', text: surface(span), span, money })),
    ...counts
      .filter(({ unit }) => unit === 'parameters')
      .map(({ span, count, bound }): Unit => ({ type: 'parameters', text: surface(span), span, count, bound })),
    ...bracketSizes(text, mentions),
    ...findTimes(text, language.code, article.publishedAt, [...sums, ...counts]).map(
      ({ span, time }): Unit => ({ type: 'time', text: surface(span), span, time }),
    ),
  ];
  const names = mentions.map(({ span, key }): Unit => ({ type: 'name', text: surface(span), span, key }));
  const fixed = withoutOverlap([...names, ...values]);
  const table = phraseTable(language);
  const isCommonNoun = (unit: Unit) => unit.type === 'name' && COMMON_NOUNS.has(named.get(unit.key)?.kind ?? '');
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
      const phrase =
        phraseAt(table, tokens, index, Number.POSITIVE_INFINITY, true) ??
        phraseAt(table, tokens, index, firstName(fixed, next, isCommonNoun), false);
      const covers = phrase !== null && (tokens[index + phrase.length - 1]?.end ?? 0) >= (known?.span.end ?? 0);
      if (known && known.span.start <= token.start && !covers) {
        units.push(known);
        while (index < tokens.length && (tokens[index]?.start ?? 0) < known.span.end) index += 1;
        continue;
      }
      if (phrase && !isVerbHere(tokens, index, phrase, known, language)) {
        const span = { start: token.start, end: tokens[index + phrase.length - 1]?.end ?? token.end };
        units.push(phrase.make(surface(span), span));
        index += phrase.length;
        continue;
      }
      index += 1;
      if (EMPHASIS.test(token.text)) continue;
      const parts = withoutEnclitics(token, tags[index - 1] ?? 'X', language);
      if (parts) {
        units.push(...parts);
        continue;
      }
      units.push(
        /[\p{L}\p{N}]/u.test(token.text)
          ? {
              type: 'word',
              text: token.lower,
              tag: tags[index - 1] ?? 'X',
              span: { start: token.start, end: token.end },
            }
          : { type: 'mark', text: token.text, span: { start: token.start, end: token.end } },
      );
    }
    return units;
  });
}

/** "Comprarla": the verb and the pronouns that are written onto it; null for any other word. */
function withoutEnclitics(
  { lower, start, end }: Token,
  tag: Tag,
  { enclitics, verbs }: Language,
): readonly Unit[] | null {
  const [, written = '', ...pronouns] = enclitics?.exec(lower) ?? [];
  const said = pronouns.filter((each) => each !== undefined);
  const verb = written.replace(/[áéí](?=r$|ndo$)/u, (vowel) => PLAIN[vowel] ?? vowel);
  if (said.length === 0 || !verbs.has(verb)) return null;
  const form: Tag = verb.endsWith('r') ? 'INFINITIVE' : 'GERUND';
  let at = start + written.length;
  return [
    { type: 'word', text: verb, tag: tag === 'AUX' ? tag : form, span: { start, end: at } },
    ...said.map((each): Unit => {
      at += each.length;
      return { type: 'word', text: `-${each}`, tag: 'PRON', span: { start: at - each.length, end: Math.min(at, end) } };
    }),
  ];
}

const PLAIN: Readonly<Record<string, string>> = { á: 'a', é: 'e', í: 'i' };

/** "Plans to open-source Llama": behind a link or an auxiliary and in front of an object, the words of a licence are a verb. */
function isVerbHere(
  tokens: readonly Token[],
  index: number,
  { words }: PhraseRow,
  known: Unit | undefined,
  { verbs, links, auxiliaries, determiners }: Language,
): boolean {
  const [before, behind] = [tokens[index - 1], tokens[index + words.length]];
  if (words.length !== 1 || !before || !behind || !verbs.has(words[0] ?? '')) return false;
  if (!links.has(before.lower) && !auxiliaries.has(before.lower)) return false;
  return determiners.has(behind.lower) || known?.span.start === behind.start;
}

/** "Gemma 3 (27B)": a bare size in brackets behind a name. */
function bracketSizes(text: string, mentions: Naming['mentions']): readonly Unit[] {
  return mentions.flatMap(({ span }): Unit[] => {
    const [all, opening = '', figure = '', scale = ''] =
      /^( ?\()(\d{1,4}(?:[.,]\d{1,2})?)([BM])(?=[),; ])/.exec(text.slice(span.end, span.end + 14)) ?? [];
    if (all === undefined) return [];
    const size = { start: span.end + opening.length, end: span.end + all.length };
    const count = Math.round(Number(figure.replace(',', '.')) * (scale === 'B' ? 1e9 : 1e6));
    return [{ type: 'parameters', text: text.slice(size.start, size.end), span: size, count, bound: 'EXACT' }];
  });
}

/** Kinds whose names are common nouns: a longer phrase of a table may hold one. */
const COMMON_NOUNS: ReadonlySet<string> = new Set(['TOPIC', 'TECHNIQUE']);

/** Where the next unit begins that no phrase may run over. */
function firstName(fixed: readonly Unit[], from: number, isCommonNoun: (unit: Unit) => boolean): number {
  for (let index = from; index < fixed.length; index += 1) {
    const unit = fixed[index];
    if (unit && !isCommonNoun(unit)) return unit.span.start;
  }
  return Number.POSITIVE_INFINITY;
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
  /** It may run over names: "MIT License". */
  readonly coversNames: boolean;
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
      phrases.map((phrase) => row(phrase, (text, span) => ({ type: 'licence', text, span, name }), true)),
    ),
    ...language.introducers.map((phrase) => row(phrase, (text, span) => ({ type: 'introducer', text, span }))),
    ...language.longPrepositions.map(([phrase, word]) =>
      row(phrase, (text, span) => ({ type: 'preposition', text, span, word })),
    ),
    ...[...language.longAdverbs, ...language.quantifiers].map((phrase) =>
      row(phrase, (text, span) => ({ type: 'word', text: text.toLowerCase(), tag: 'ADV', span })),
    ),
    ...language.longNouns.map(([phrase, noun]) =>
      row(phrase, (surface, span) => ({ type: 'word', text: noun, surface: surface.toLowerCase(), tag: 'NOUN', span })),
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

function row(phrase: string, make: PhraseRow['make'], coversNames = false): PhraseRow {
  // "Auprès d'": an elision is a word of its own only in front of a letter.
  const isElided = phrase.endsWith("'");
  const text = isElided ? `${phrase}a` : phrase;
  const tokens = tokensOf(text, { start: 0, end: text.length });
  const words = (isElided ? tokens.slice(0, -1) : tokens).map((token) => token.lower);
  return { words, length: words.length, coversNames, make };
}

function phraseAt(
  table: ReadonlyMap<string, readonly PhraseRow[]>,
  tokens: readonly Token[],
  index: number,
  before: number,
  coveringOnly: boolean,
): PhraseRow | null {
  for (const each of table.get(tokens[index]?.lower ?? '') ?? []) {
    const last = tokens[index + each.length - 1];
    if (!last || last.end > before || (coveringOnly && !each.coversNames)) continue;
    if (each.words.every((word, offset) => tokens[index + offset]?.lower === word)) return each;
  }
  return null;
}
