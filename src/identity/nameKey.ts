import slugify from '@sindresorhus/slugify';
import { nameTokens } from '../graph/names.js';
import type { EntityKind } from '../ontology/ontology.js';
import {
  COMMON_WORDS,
  GIVEN_NAMES,
  JOINING_WORDS,
  LEGAL_FORMS,
  SPELT_LEGAL_FORMS,
  TITLES,
  TRANSLATED_KINDS,
} from './nameWords.js';

/** Keys made so far: every load compares every known name, and most are the same each time. */
const KEYS = new Map<string, string>();
const MOST_KEYS = 200_000;

/**
 * The form in which two names of a kind are the same name: other scripts in Latin letters, no case, accent, punctuation or space between words, no legal
 * form of a firm, no title or middle initial of a person, common words in one language and order. Figures stay apart from each other, so that no version
 * ever meets another. The empty string means that nothing comparable was left.
 */
export function nameKey(name: string, kind: EntityKind): string {
  const asked = `${kind} ${name}`;
  const known = KEYS.get(asked);
  if (known !== undefined) return known;
  const key = makeKey(name, kind);
  if (KEYS.size >= MOST_KEYS) KEYS.clear();
  KEYS.set(asked, key);
  return key;
}

function makeKey(name: string, kind: EntityKind): string {
  const words = inLatinLetters(name);
  if (kind === 'PERSON') return personKey(name, words);
  const plain = kind === 'ORGANIZATION' ? withoutLegalForm(words) : words;
  return joined(TRANSLATED_KINDS.has(kind) ? translated(plain) : plain.filter((word) => word !== 'the'));
}

/** The figures and plus signs of a name in their order, since both tell versions apart; two names that differ in them are never the same. */
export function figuresOf(name: string): string {
  return (name.match(/\p{N}+|\+/gu) ?? []).join(' ');
}

/** The first letters of a name's words, joining ones left out, where there are at least two of them; else the empty string. */
export function acronymOf(name: string): string {
  const words = nameTokens(name).filter((word) => !JOINING_WORDS.has(word) && !LEGAL_FORMS.has(word));
  return words.length < 2 ? '' : words.map((word) => Array.from(word)[0] ?? '').join('');
}

function inLatinLetters(name: string): readonly string[] {
  const latin = /[^\p{Script=Latin}\p{N}\p{P}\p{S}\p{Z}\p{M}]/u.test(name)
    ? slugify(name, { decamelize: false })
    : name;
  const words = nameTokens(latin.replaceAll("'s ", 's ').replaceAll('&', ' and '));
  return words.length > 0 ? words : nameTokens(name);
}

function withoutLegalForm(words: readonly string[]): readonly string[] {
  const text = words.join(' ');
  const spelt = SPELT_LEGAL_FORMS.find((form) => text.endsWith(` ${form}`));
  const left = spelt ? text.slice(0, -spelt.length - 1).split(' ') : [...words];
  while (left.length > 1 && LEGAL_FORMS.has(left.at(-1) ?? '')) left.pop();
  return left;
}

function translated(words: readonly string[]): readonly string[] {
  const known = words.map((word) => COMMON_WORDS.get(word));
  const meaning = words.filter((word) => !JOINING_WORDS.has(word));
  // A name without a common word is a proper name, whose words keep their order.
  if (known.every((word) => word === undefined)) return words.filter((word) => word !== 'the');
  return meaning.map((word) => COMMON_WORDS.get(word) ?? word).sort();
}

function personKey(name: string, words: readonly string[]): string {
  const comma = name.indexOf(',');
  const turned = comma > 0 && !/^\W*(jr|sr|phd)\b/i.test(name.slice(comma + 1).trim());
  const inOrder = turned ? inLatinLetters(`${name.slice(comma + 1)} ${name.slice(0, comma)}`) : words;
  const own = inOrder.filter((word) => !TITLES.has(word));
  const last = own.length - 1;
  const kept = own.filter((word, index) => index === 0 || index === last || word.length > 1);
  return kept.map((word, index) => (index === 0 ? (GIVEN_NAMES.get(word) ?? word) : word)).join('');
}

/** Words in one piece, but for figures that would run together. */
function joined(words: readonly string[]): string {
  return words
    .map((word) => word.replace(/^v(?=\p{N})/u, ''))
    .reduce((text, word) => (/\p{N}$/u.test(text) && /^\p{N}/u.test(word) ? `${text}.${word}` : `${text}${word}`), '');
}
