import type { Language } from '../language.js';
import { english } from './english/english.js';
import { french } from './french/french.js';
import { german } from './german/german.js';
import { portuguese } from './portuguese/portuguese.js';
import { spanish } from './spanish/spanish.js';

/** Every language that the rules read, by its code. */
export const LANGUAGES: ReadonlyMap<string, Language> = new Map(
  [portuguese, english, spanish, french, german].map((language) => [language.code, language]),
);
