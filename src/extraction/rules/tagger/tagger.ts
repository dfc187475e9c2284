import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { FEATURE_COUNT, featuresAt, traitsOf, type WordTraits } from './features.js';
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

/**
 * A tagger from a model: little-endian, the number of features, then for each its 32-bit hash, the number of its weights and, for each weight,
 * the number of the tag and the weight as a signed byte.
 */
function createTagger(model: Buffer): Tagger {
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
  const scores = new Int32Array(TAGS.length);
  const features = new Uint32Array(FEATURE_COUNT);
  const traits = new Map<string, WordTraits>();
  const remembered = (word: string): WordTraits => {
    const known = traits.get(word);
    if (known) return known;
    const found = traitsOf(word);
    // The memory is bounded: a text of a million different words must not stay in it.
    if (traits.size > 50_000) traits.clear();
    traits.set(word, found);
    return found;
  };
  const add = (feature: number): void => {
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
  return (words) => {
    const sentence = words.map(remembered);
    const found: Tag[] = [];
    let previous = 0;
    let before = 0;
    for (let at = 0; at < sentence.length; at += 1) {
      featuresAt(sentence, at, previous, before, features);
      scores.fill(0);
      for (const feature of features) add(feature);
      let best = 0;
      for (let tag = 1; tag < scores.length; tag += 1) if ((scores[tag] ?? 0) > (scores[best] ?? 0)) best = tag;
      found.push(TAGS[best] ?? 'X');
      before = previous;
      previous = best + 1;
    }
    return found;
  };
}
