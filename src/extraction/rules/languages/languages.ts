import type { Language } from '../language.js';
import { english } from './english/english.js';
import { french } from './french/french.js';
import { german } from './german/german.js';
import { portuguese } from './portuguese/portuguese.js';
import { spanish } from './spanish/spanish.js';

/** Every language that the rules read, by its code. */
export const LANGUAGES: ReadonlyMap<string, Language> = new Map(
  // Copied into one shape, so that what reads the tables is compiled once for all languages.
  [portuguese, english, spanish, french, german].map((language) => [language.code, { ...portuguese, ...language }]),
);
