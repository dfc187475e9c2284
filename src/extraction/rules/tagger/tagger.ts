import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import {
  BEYOND,
  LONE_FEATURES,
  nextTaggedFeatures,
  shapeFeatures,
  suffixFeature,
  tagFeatures,
  taggedFeatures,
  traitsOf,
  type WordTraits,
} from './features.js';
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

/** What features add to the scores of the tags, by a number that tells the features; filled as they are met. */
type ScoreMemory = (Int32Array | undefined)[];

/** A word with what it adds to the scores of the tags. */
interface Remembered {
  readonly traits: WordTraits;
  /** By itself, at each place of `LONE_FEATURES`. */
  readonly lone: readonly Int32Array[];
  /** With the tag in front of it, by that tag. */
  readonly tagged: ScoreMemory;
  /** As the word behind the one that is tagged, with the tag in front, by that tag. */
  readonly nextTagged: ScoreMemory;
}

/** The memory of words is bounded: a text of a million different words must not stay in it. */
const MOST_REMEMBERED = 20_000;

/** More than any shape, so that two of them make one number. */
const SHAPES = 100;

/** Where the words of `LONE_FEATURES` stand. */
const OFFSETS = LONE_FEATURES.map(({ offset }) => offset);
const NOTHING = new Int32Array(TAGS.length);

/** What adds to the scores of the tags, in one walk over them. */
type FourRows = readonly [one: Int32Array, two: Int32Array, three: Int32Array, four: Int32Array];

/** Adds the rows of the places of `LONE_FEATURES` to the scores. */
function addRows(scores: Int32Array, ...[one, two, three, four, five]: readonly [...FourRows, Int32Array]): void {
  for (let tag = 0; tag < scores.length; tag += 1)
    scores[tag] =
      (scores[tag] ?? 0) + (one[tag] ?? 0) + (two[tag] ?? 0) + (three[tag] ?? 0) + (four[tag] ?? 0) + (five[tag] ?? 0);
}

/** The number of the tag whose scores add up to most. */
function bestOf(scores: Int32Array, ...[one, two, three, four]: FourRows): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let tag = 0; tag < scores.length; tag += 1) {
    const score = (scores[tag] ?? 0) + (one[tag] ?? 0) + (two[tag] ?? 0) + (three[tag] ?? 0) + (four[tag] ?? 0);
    if (score > most) {
      most = score;
      best = tag;
    }
  }
  return best;
}

/** A tagger from a model. Whatever the same words and tags add again is added up once; only pairs of word endings are looked up each time. */
function createTagger(model: Buffer): Tagger {
  const addWeights = readWeights(model);
  const scoresOf = (features: readonly number[]): Int32Array => {
    const made = new Int32Array(TAGS.length);
    for (const feature of features) addWeights(feature, made);
    return made;
  };
  const remember = (traits: WordTraits): Remembered => ({
    traits,
    lone: LONE_FEATURES.map(({ of }) => scoresOf(of(traits))),
    tagged: [],
    nextTagged: [],
  });
  const keep = (memory: ScoreMemory, at: number, features: readonly number[]): Int32Array => {
    const made = scoresOf(features);
    memory[at] = made;
    return made;
  };
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
  const tagMemory: ScoreMemory = [];
  const shapeMemory: ScoreMemory = [];
  const scores = new Int32Array(TAGS.length);
  const lone = (known: readonly Remembered[], at: number, place: number): Int32Array =>
    (known[at + (OFFSETS[place] ?? 0)] ?? beyond).lone[place] ?? NOTHING;
  return (sentence) => {
    const known = sentence.map(remembered);
    const found: Tag[] = [];
    let previous = 0;
    let before = 0;
    for (let at = 0; at < known.length; at += 1) {
      const word = known[at] ?? beyond;
      const next = known[at + 1] ?? beyond;
      const [shape, nextShape] = [word.traits.shape, next.traits.shape];
      const tags = previous * (TAGS.length + 1) + before;
      const shapes = (shape * SHAPES + nextShape) * 2 + (at === 0 ? 1 : 0);
      scores.fill(0);
      addWeights(suffixFeature(word.traits, next.traits), scores);
      addRows(
        scores,
        lone(known, at, 0),
        lone(known, at, 1),
        lone(known, at, 2),
        lone(known, at, 3),
        lone(known, at, 4),
      );
      const best = bestOf(
        scores,
        tagMemory[tags] ?? keep(tagMemory, tags, tagFeatures(previous, before)),
        word.tagged[previous] ?? keep(word.tagged, previous, taggedFeatures(word.traits, previous)),
        next.nextTagged[previous] ?? keep(next.nextTagged, previous, nextTaggedFeatures(next.traits, previous)),
        shapeMemory[shapes] ?? keep(shapeMemory, shapes, shapeFeatures(shape, nextShape, at === 0)),
      );
      found.push(TAGS[best] ?? 'X');
      before = previous;
      previous = best + 1;
    }
    return found;
  };
}
