import type { Language } from '../language.js';

/** Whether a noun is of what somebody wrote or filed: a study that nobody is named for is not that of whom the text speaks. */
export function isWork(noun: string, { nounFrames, speakers }: Language): boolean {
  return speakers.has(noun) || nounFrames.some(({ nouns }) => nouns.has(noun));
}
