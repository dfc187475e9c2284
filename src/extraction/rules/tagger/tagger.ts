import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { BEYOND, JOINT_FEATURE_COUNT, jointFeaturesAt, LONE_FEATURES, traitsOf, type WordTraits } from './features.js';
import { TAGS, type Tag } from './tags.js';

/** Tells the word class of each word of a sentence. */
export type Tagger = (words: readonly string[]) => readonly Tag[];

const FOLDER = new URL('../../../../models/tagger/', import.meta.url);
const LOADED = new Map<string, Tagger>();

/**
 * The tagger of a language: an averaged perceptron trained by `scripts/trainTagger.mjs`, read from `models/tagger/LANGUAGE.bin.gz` when it is
 * first asked for.
 */
export function taggerOf(language: string): Tagger {
  const loaded = LOADED.get(language);
  if (loaded) return loaded;
  const tagger = createTagger(gunzipSync(readFileSync(fileURLToPath(new URL(`${language}.bin.gz`, FOLDER)))));
  LOADED.set(language, tagger);
  return tagger;
}

/** Adds the weights of a feature to the scores of the tags. */
type AddWeights = (feature: number, scores: Int32Array) => void;

/**
 * The weights of a model: little-endian, the number of features, then for each its 32-bit hash, the number of its weights and, for each weight,
 * the number of the tag and the weight as a signed byte.
 */
function readWeights(model: Buffer): AddWeights {
  const count = model.readUInt32LE(0);
  const capacity = 1 << Math.ceil(Math.log2(Math.max(2, count * 2)));
  const hashes = new Uint32Array(capacity);
  const rows = new Uint32Array(capacity);
  const tags: number[] = [];
  const weights: number[] = [];
  const starts: number[] = [0];
  let offset = 4;
  for (let row = 1; row <= count; row += 1) {
    const hash = model.readUInt32LE(offset);
    let slot = hash & (capacity - 1);
    while (rows[slot] !== 0) slot = (slot + 1) & (capacity - 1);
    hashes[slot] = hash;
    rows[slot] = row;
    starts.push(tags.length);
    const size = model.readUInt8(offset + 4);
    offset += 5;
    for (let index = 0; index < size; index += 1, offset += 2) {
      tags.push(model.readUInt8(offset));
      weights.push(model.readInt8(offset + 1));
    }
  }
  starts.push(tags.length);
  const tagOf = Uint8Array.from(tags);
  const weightOf = Int8Array.from(weights);
  const startOf = Uint32Array.from(starts);
  return (feature, scores) => {
    let slot = feature & (capacity - 1);
    for (;;) {
      const row = rows[slot] ?? 0;
      if (row === 0) return;
      if (hashes[slot] === feature) {
        const end = startOf[row + 1] ?? 0;
        for (let index = startOf[row] ?? 0; index < end; index += 1) {
          const tag = tagOf[index] ?? 0;
          scores[tag] = (scores[tag] ?? 0) + (weightOf[index] ?? 0);
        }
        return;
      }
      slot = (slot + 1) & (capacity - 1);
    }
  };
}

/** A word with what it adds, by itself, to the scores of the tags at each place of `LONE_FEATURES`. */
interface Remembered {
  readonly traits: WordTraits;
  readonly scores: readonly Int32Array[];
}

/** The memory of words is bounded: a text of a million different words must not stay in it. */
const MOST_REMEMBERED = 20_000;

/** A tagger from a model. What a word adds by itself is added up once; only features that join it with others are looked up at each place. */
function createTagger(model: Buffer): Tagger {
  const add = readWeights(model);
  const remember = (traits: WordTraits): Remembered => ({
    traits,
    scores: LONE_FEATURES.map(({ of }) => {
      const scores = new Int32Array(TAGS.length);
      for (const feature of of(traits)) add(feature, scores);
      return scores;
    }),
  });
  const beyond = remember(BEYOND);
  const words = new Map<string, Remembered>();
  const remembered = (word: string): Remembered => {
    const known = words.get(word);
    if (known) return known;
    const made = remember(traitsOf(word));
    if (words.size > MOST_REMEMBERED) words.clear();
    words.set(word, made);
    return made;
  };
  const joint = new Uint32Array(JOINT_FEATURE_COUNT);
  const scores = new Int32Array(TAGS.length);
  return (sentence) => {
    const known = sentence.map(remembered);
    const traits = known.map((word) => word.traits);
    const found: Tag[] = [];
    let previous = 0;
    let before = 0;
    for (let at = 0; at < known.length; at += 1) {
      scores.fill(0);
      for (let place = 0; place < LONE_FEATURES.length; place += 1) {
        const word = known[at + (LONE_FEATURES[place]?.offset ?? 0)] ?? beyond;
        const lone = word.scores[place];
        if (lone) for (let tag = 0; tag < scores.length; tag += 1) scores[tag] = (scores[tag] ?? 0) + (lone[tag] ?? 0);
      }
      jointFeaturesAt(traits, at, previous, before, joint);
      for (let index = 0; index < joint.length; index += 1) add(joint[index] ?? 0, scores);
      let best = 0;
      for (let tag = 1; tag < scores.length; tag += 1) if ((scores[tag] ?? 0) > (scores[best] ?? 0)) best = tag;
      found.push(TAGS[best] ?? 'X');
      before = previous;
      previous = best + 1;
    }
    return found;
  };
}
