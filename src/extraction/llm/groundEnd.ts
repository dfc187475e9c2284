import type { ArticleDraft } from '../../graph/article.js';
import { nameTokens, normalName } from '../../graph/names.js';
import type { Span } from '../../graph/span.js';
import type { EntityKind } from '../../ontology/ontology.js';
import { isAnaphor, withoutDeterminer } from './anaphors.js';
import { findQuote, type QuotedText } from './findQuote.js';
import { entityNamed, type NameBook, type NamedEntity } from './nameBook.js';

/** What answers are held against. */
export interface Ground {
  readonly article: ArticleDraft;
  readonly quoted: QuotedText;
  readonly book: NameBook;
  /** Names in normal form that the same answer gives to entities: words that are one of them mean that one. */
  readonly answered: ReadonlySet<string>;
}

/** An end of a claim whose words stand in the quote. */
export interface GroundedEnd extends NamedEntity {
  /** Its name in the quote, or the words that stand for it. */
  readonly span: Span;
  /** Whether the words are not its name. */
  readonly isAnaphor: boolean;
}

/** Why an end cannot be believed: its words are not in the quote, or they do not mean the name that is given for them. */
export type UngroundedEnd = 'NOT_IN_QUOTE' | 'NOT_NAMED';

/**
 * An end as the text bears it out. Where the text's words are a name, that name counts, and what the model makes of it only where the text says
 * it elsewhere in full; where they are an anaphor, the name must stand in the text before.
 *
 * @param from where in the quote to look for its words first
 */
export function groundEnd(
  end: { readonly words: string; readonly name: string; readonly kind: EntityKind },
  quote: Span,
  { article, quoted, book, answered }: Ground,
  from = quote.start,
): GroundedEnd | UngroundedEnd {
  const span = findQuote(quoted, end.words, quote, from);
  if (!span) return 'NOT_IN_QUOTE';
  const named = (name: string, where: Span): GroundedEnd => ({
    ...entityNamed(name, end.kind, book),
    span: where,
    isAnaphor: false,
  });
  const words = end.words.trim();
  if (isForm(words, end.name, article.language)) return named(end.name, span);
  const isPart = isPartOf(nameTokens(words), nameTokens(end.name));
  const borne = book.bearers(words);
  if (borne.length > 0) {
    const meant = new Set(book.bearers(end.name).map((bearer) => bearer.entityId));
    return isPart || borne.some((bearer) => meant.has(bearer.entityId)) ? named(words, span) : 'NOT_NAMED';
  }
  if (answered.has(normalName(withoutDeterminer(words, article.language)))) {
    return isPart || isPartOf(nameTokens(end.name), nameTokens(words)) ? named(words, span) : 'NOT_NAMED';
  }
  const anaphor = isAnaphor(words, article.language);
  const within = findQuote(quoted, end.name, span);
  if (within) return anaphor || sameDigits(words, end.name) ? named(end.name, within) : named(words, span);
  const everywhere = { start: 0, end: article.text.length };
  if (!anaphor && isPart) {
    const full = sameDigits(words, end.name) && findQuote(quoted, end.name, everywhere) !== null;
    return named(full ? end.name : words, span);
  }
  const abbreviated = isAbbreviation(words, end.name) || isAbbreviation(end.name, words);
  if (!anaphor && abbreviated && findQuote(quoted, end.name, everywhere)) return named(end.name, span);
  if (!anaphor || namesAnother(words, end.name, end.kind, book)) return 'NOT_NAMED';
  const entity = entityNamed(end.name, end.kind, book);
  const surfaces = [end.name, ...entity.candidates.flatMap((id) => book.namesOf(id))];
  const before = { start: 0, end: span.start };
  return surfaces.some((surface) => findQuote(quoted, surface, before))
    ? { ...entity, span, isAnaphor: true }
    : 'NOT_NAMED';
}

/** Whether some words are a name, in its own form or in a case that its language marks: "Nvidias" is German for Nvidia's. */
function isForm(words: string, name: string, language: string): boolean {
  const [form, plain] = [normalName(words), normalName(name)];
  return plain !== '' && (form === plain || (language === 'de' && form === `${plain}s`));
}

/** Whether one name's words stand side by side in another: a surname, or a company without its legal form. */
function isPartOf(part: readonly string[], whole: readonly string[]): boolean {
  return part.length > 0 && ` ${whole.join(' ')} `.includes(` ${part.join(' ')} `);
}

/** Names that differ in their digits are different versions. */
function sameDigits(one: string, other: string): boolean {
  return (one.match(/\p{N}+/gu) ?? []).join(' ') === (other.match(/\p{N}+/gu) ?? []).join(' ');
}

/** Whether some capitals are the first letters of a name's longer words: "MoE" of "Mixture of Experts". */
function isAbbreviation(words: string, name: string): boolean {
  const initials = nameTokens(name).map((token) => token[0]);
  const letters = normalName(words).replaceAll(' ', '');
  const capitals = (name.match(/\p{Lu}/gu) ?? []).join('').toLowerCase();
  return letters.length >= 2 && (letters === initials.join('') || letters === capitals);
}

/** Whether a description holds the name of another known entity of the kind: "the startup DeepSeek" does not mean Meta. */
function namesAnother(words: string, name: string, kind: EntityKind, book: NameBook): boolean {
  const own = new Set(book.bearers(name).map((bearer) => bearer.entityId));
  const tokens = words.split(/\s+/).slice(0, 20);
  return tokens.some((_, from) =>
    [1, 2, 3, 4].some((length) =>
      book
        .bearers(tokens.slice(from, from + length).join(' '))
        .some((bearer) => bearer.kind === kind && !own.has(bearer.entityId)),
    ),
  );
}
