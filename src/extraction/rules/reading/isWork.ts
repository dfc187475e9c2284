import { framesOfNoun } from '../framesOfNoun.js';
import type { Language } from '../language.js';

/** Whether a noun is of what somebody wrote or filed: a study that nobody is named for is not that of whom the text speaks. */
export function isWork(noun: string, language: Language): boolean {
  return language.speakers.has(noun) || framesOfNoun(noun, language).length > 0;
}
