import type { Language } from '../language.js';
import { english } from './english/english.js';
import { portuguese } from './portuguese/portuguese.js';

/** Every language that the rules read, by its code. */
export const LANGUAGES: ReadonlyMap<string, Language> = new Map(
  [portuguese, english].map((language) => [language.code, language]),
);
