import type { Language, NounFrame } from './language.js';

/** The frames of each noun that was asked for: the nouns of a frame may be a rule as well as a list. */
const BY_NOUN = new WeakMap<Language, Map<string, readonly NounFrame[]>>();
/** The memory of nouns is bounded: a text of a million different nouns must not stay in it. */
const MOST_REMEMBERED = 20_000;

/** The rows of a language's table of nouns that a noun opens, in its order; empty for none. */
export function framesOfNoun(noun: string, language: Language): readonly NounFrame[] {
  const remembered = BY_NOUN.get(language) ?? new Map<string, readonly NounFrame[]>();
  if (remembered.size === 0 || remembered.size > MOST_REMEMBERED) {
    remembered.clear();
    BY_NOUN.set(language, remembered);
  }
  const known = remembered.get(noun);
  if (known) return known;
  const made = language.nounFrames.filter(({ nouns }) => nouns.has(noun));
  remembered.set(noun, made);
  return made;
}
