import type { Language } from '../language.js';
import type { Sentence } from '../sentences.js';
import type { Tag } from '../tagger/tags.js';
import { GIVEN_NAMES } from './givenNames.js';

/** A word that no plain word looks like. */
const BY_ITS_LETTERS = /^(?:\p{L}*\p{Ll}\p{Lu}\p{L}*|\p{Lu}\p{L}*\d[\p{L}\p{N}.-]*)$/u;
const COUNTS =
  /^(?:prozent|euro|dollar|milliarden?|millionen|uhr|anfang|mitte|ende|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)$/;

/**
 * Where nouns have capitals, a tagger takes most names that it has never met for nouns. These are told by how they stand: behind the noun that
 * says what they are ("das Start-up Federgriff"), next to another name, or without an article as the one who acts; and whatever is a name at
 * one place of a text is one at every place.
 */
export function tagNames(sentences: readonly Sentence[], language: Language): readonly Sentence[] {
  if (!language.capitalNouns) return sentences;
  const names = new Set<string>();
  const tagged = sentences.map((sentence) => {
    const tags = [...sentence.tags];
    sentence.tokens.forEach(({ text }, at) => {
      const isFound = tags[at] === 'NOUN' && isOpen(text, language) && isNameHere(sentence, tags, at, language);
      if (isFound) tags[at] = 'PROPN';
      if (isFound || (tags[at] === 'PROPN' && isOpen(text, language) && at > 0)) names.add(text);
    });
    return { ...sentence, tags, titleUntil: 0 };
  });
  return tagged.map((sentence) => ({
    ...sentence,
    tags: sentence.tags.map(
      (tag, at): Tag => ((tag === 'NOUN' || at > 0) && names.has(sentence.tokens[at]?.text ?? '') ? 'PROPN' : tag),
    ),
  }));
}

function isOpen(text: string, language: Language): boolean {
  const lower = text.toLowerCase();
  return (
    /^\p{Lu}/u.test(text) &&
    text.length > 2 &&
    !COUNTS.test(lower) &&
    !language.notNames.has(text) &&
    !language.commonNouns.has(text) &&
    !language.kindNouns.has(lower) &&
    !language.relationNouns.has(lower) &&
    !language.roundNouns.has(lower)
  );
}

function isNameHere({ tokens }: Sentence, tags: readonly Tag[], at: number, language: Language): boolean {
  const text = tokens[at]?.text ?? '';
  if (BY_ITS_LETTERS.test(text)) return true;
  const before = tokens[at - 1];
  const previous = tags[at - 1];
  const next = tags[at + 1];
  const isClose = before !== undefined && (tokens[at]?.start ?? 0) - before.end === 1;
  // "Das Start-up Federgriff", "der Verlag Kranz".
  if (isClose && previous === 'NOUN' && !COUNTS.test(before.lower)) {
    const told = language.kindNouns.get(before.lower);
    if (told !== undefined && told !== 'TOPIC') return true;
  }
  if (isClose && previous === 'PROPN' && (GIVEN_NAMES.has(before.text) || next === 'FINITE' || next === 'AUX'))
    return true;
  if (GIVEN_NAMES.has(text) && (next === 'NOUN' || next === 'PROPN')) return true;
  // "Flussmeister 4.0", "Trapit Bansal".
  const following = tokens[at + 1];
  if (following && /^\d+\.\d+$/.test(following.text)) return true;
  const isPair = (one: number, other: number) =>
    tags[one] === 'NOUN' &&
    tags[other] === 'NOUN' &&
    !OPENS.has(tags[one - 1] ?? 'X') &&
    isProperPair(tokens, one, language);
  if (isPair(at, at + 1) || isPair(at - 1, at)) return true;
  // "Stackit, die Cloudtochter": what an apposition follows at the head of a sentence.
  if (at === 0 && following?.text === ',' && tags[2] === 'DET') return true;
  // A single noun without an article that acts, or is acted on between the auxiliary and the participle.
  const isBare = previous === undefined || previous === 'PUNCT' || previous === 'SCONJ' || previous === 'ADV';
  const word = following?.lower ?? '';
  const isSingular = (next === 'FINITE' || next === 'AUX') && !/(?:en|ln|rn)$/.test(word) && word !== 'sind';
  if (isBare && isSingular && !/(?:ung|heit|keit|schaft|ion|tät|ismus|ik|end|weise|lich|isch)$/.test(text)) return true;
  const closes = next === 'PARTICIPLE' || /^(?:\p{Ll}*ge\p{Ll}+(?:t|en))$/u.test(word);
  return (previous === 'AUX' || previous === 'FINITE') && closes && !/(?:ung|en|ion|[äöü]\p{Ll}*e)$/u.test(text);
}

const OPENS: ReadonlySet<Tag> = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN']);

/** Two words with capitals next to each other, neither of them a noun that counts or tells what something is. */
function isProperPair(tokens: Sentence['tokens'], at: number, language: Language): boolean {
  const [one, other] = [tokens[at], tokens[at + 1]];
  if (!one || !other || other.start - one.end !== 1) return false;
  return isOpen(one.text, language) && isOpen(other.text, language);
}
