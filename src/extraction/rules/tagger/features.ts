/**
 * What the tagger looks at around a word, as numbers: each feature is hashed to 32 bits, so that a model is a map from numbers to weights and
 * tagging makes no strings. The trainer in `scripts/trainTagger.mjs` uses the same function.
 */

/** What is looked at of one word, whatever stands around it. */
export interface WordTraits {
  readonly word: number;
  readonly suffix1: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  readonly prefix2: number;
  /** Of what sort its characters are. */
  readonly shape: number;
}

/** Stands in front of the first and behind the last word. */
export const BEYOND: WordTraits = { word: 1, suffix1: 1, suffix2: 1, suffix3: 1, suffix4: 1, prefix2: 1, shape: 99 };

/** The traits of a word. */
export function traitsOf(word: string): WordTraits {
  const lower = word.toLowerCase();
  const length = lower.length;
  return {
    word: hashText(lower, 0),
    suffix1: hashText(lower, Math.max(0, length - 1)),
    suffix2: hashText(lower, Math.max(0, length - 2)),
    suffix3: hashText(lower, Math.max(0, length - 3)),
    suffix4: hashText(lower, Math.max(0, length - 4)),
    prefix2: hashText(lower.slice(0, 2), 0),
    shape: shapeOf(word),
  };
}

/** Features of one word by itself, seen from the word that is tagged: a tagger may add up their weights once for each word. */
export interface LoneFeatures {
  /** Where the word stands from the one that is tagged. */
  readonly offset: number;
  readonly of: (word: WordTraits) => readonly number[];
}

export const LONE_FEATURES: readonly LoneFeatures[] = [
  {
    offset: 0,
    of: (word) => [
      mix(1, 0, 0),
      mix(2, word.word, 0),
      mix(3, word.suffix1, 0),
      mix(4, word.suffix2, 0),
      mix(5, word.suffix3, 0),
      mix(6, word.suffix4, 0),
      mix(7, word.prefix2, 0),
    ],
  },
  { offset: -1, of: (word) => [mix(12, word.word, 0), mix(13, word.suffix3, 0)] },
  { offset: -2, of: (word) => [mix(14, word.word, 0)] },
  { offset: 1, of: (word) => [mix(15, word.word, 0), mix(16, word.suffix3, 0)] },
  { offset: 2, of: (word) => [mix(18, word.word, 0)] },
];

/** Features that join the tags in front, given as their numbers plus one, 0 for none. */
export function tagFeatures(previousTag: number, tagBefore: number): readonly number[] {
  return [mix(9, previousTag, 0), mix(10, previousTag, tagBefore)];
}

/** Features that join the word that is tagged with the tag in front of it. */
export function taggedFeatures(word: WordTraits, previousTag: number): readonly number[] {
  return [mix(11, previousTag, word.word), mix(21, previousTag, word.suffix3)];
}

/** The feature that joins the word behind with the tag in front. */
export function nextTaggedFeatures(next: WordTraits, previousTag: number): readonly number[] {
  return [mix(20, previousTag, next.word)];
}

/** Features of the characters of the word and of the one behind it. */
export function shapeFeatures(shape: number, nextShape: number, isFirst: boolean): readonly number[] {
  return [mix(8, shape, isFirst ? 1 : 0), mix(19, nextShape, shape)];
}

/** The feature that joins the ends of the word and of the one behind it. */
export function suffixFeature(word: WordTraits, next: WordTraits): number {
  return mix(17, next.suffix2, word.suffix2);
}

/** Every feature of the word at a place, as the trainer learns them. */
export function featuresAt(
  words: readonly WordTraits[],
  at: number,
  previousTag: number,
  tagBefore: number,
): readonly number[] {
  const word = words[at] ?? BEYOND;
  const next = words[at + 1] ?? BEYOND;
  return [
    ...LONE_FEATURES.flatMap(({ offset, of }) => of(words[at + offset] ?? BEYOND)),
    ...tagFeatures(previousTag, tagBefore),
    ...taggedFeatures(word, previousTag),
    ...nextTaggedFeatures(next, previousTag),
    ...shapeFeatures(word.shape, next.shape, at === 0),
    suffixFeature(word, next),
  ];
}

function hashText(text: string, from: number): number {
  let hash = 0x811c9dc5;
  for (let index = from; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

function mix(feature: number, one: number, other: number): number {
  let hash = Math.imul(feature, 0x9e3779b1) ^ Math.imul(one, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) ^ Math.imul(other + 0x165667b1, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 13), 0x297a2d39);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function shapeOf(word: string): number {
  if (/^\p{N}/u.test(word)) return /\p{L}/u.test(word) ? 5 : 4;
  if (!/\p{L}/u.test(word)) return 6;
  if (word === word.toLowerCase()) return 0;
  if (word.length > 1 && word === word.toUpperCase()) return 3;
  return word.slice(1) === word.slice(1).toLowerCase() ? 1 : 2;
}
