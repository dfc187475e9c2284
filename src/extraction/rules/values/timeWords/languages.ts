import { ENGLISH } from './english.js';
import { FRENCH } from './french.js';
import { GERMAN } from './german.js';
import { PORTUGUESE } from './portuguese.js';
import { SPANISH } from './spanish.js';
import type { TimeWords } from './timeWords.js';

/** How languages tell times. A new language is a new row. */
export const TIME_WORDS: Readonly<Record<string, TimeWords>> = {
  en: ENGLISH,
  pt: PORTUGUESE,
  es: SPANISH,
  fr: FRENCH,
  de: GERMAN,
};

/** The row of a language, English for one that has none. */
export function timeWords(language: string): TimeWords {
  return TIME_WORDS[language.slice(0, 2).toLowerCase()] ?? ENGLISH;
}
