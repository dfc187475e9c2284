// Trains the taggers of `models/tagger` from treebanks in CoNLL-U: `node scripts/trainTagger.mjs FOLDER [LANGUAGE…]`, after `npm run build`.
// FOLDER holds LANGUAGE.conllu.gz. One sentence in ten is kept out of the training and measured; `--all` then trains on everything.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { featuresAt, traitsOf } from '../dist/extraction/rules/tagger/features.js';
import { TAGS } from '../dist/extraction/rules/tagger/tags.js';
import { tokensOf } from '../dist/extraction/rules/tokens.js';

const EPOCHS = 6;
const NUMBER_OF = new Map(TAGS.map((tag, number) => [tag, number]));

function tagOf(upos, features, unmarked) {
  if (upos !== 'VERB') return NUMBER_OF.get(upos) ?? NUMBER_OF.get('X');
  const form = /VerbForm=(\w+)/.exec(features)?.[1] ?? unmarked;
  // English has its gerund as a present participle.
  if (form === 'Part' && /Tense=Pres/.test(features)) return NUMBER_OF.get('GERUND');
  const tag = { Inf: 'INFINITIVE', Ger: 'GERUND', Part: 'PARTICIPLE' }[form] ?? 'FINITE';
  return NUMBER_OF.get(tag);
}

/** The form of a verb whose features do not tell it, as in most of the German treebank: by its lemma and the auxiliaries that hang on it. */
function formOf([id, form, lemma, , , features], rows) {
  const helpers = rows.filter((row) => row[6] === id && (row[3] === 'AUX' || (row[3] === 'PART' && row[1] === 'zu')));
  const isInfinitive = form.toLowerCase() === lemma.toLowerCase();
  if (helpers.length > 0) return isInfinitive ? 'Inf' : 'Part';
  const isParticiple = !/Person=/.test(features) && /^\p{L}*ge\p{L}+(?:t|en)$/u.test(form) && !isInfinitive;
  return isParticiple ? 'Part' : undefined;
}

/** Sentences of a treebank with the words as this program cuts them, each with the tag of the treebank's word that begins in it. */
function sentencesOf(text) {
  const sentences = [];
  for (const block of text.split('\n\n')) {
    const raw = /^# text = (.*)$/m.exec(block)?.[1];
    if (!raw) continue;
    const starts = new Map();
    let from = 0;
    let until = 0;
    let inside = 0;
    let aligned = true;
    const rows = block
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => line.split('\t'));
    for (const row of rows) {
      const [id, form, , upos, , features] = row;
      const isRange = id.includes('-');
      if (!isRange && Number(id) <= until) {
        // A part of a contraction: where it is written out ("'s") it has a place of its own, else the first part gives the class.
        const at = raw.slice(0, from).indexOf(form, inside);
        if (at >= 0) {
          starts.set(at, tagOf(upos, features, formOf(row, rows)));
          inside = at + form.length;
        } else if (starts.get(inside) === null) starts.set(inside, tagOf(upos, features, formOf(row, rows)));
        continue;
      }
      const at = raw.indexOf(form, from);
      if (at < 0) {
        aligned = false;
        break;
      }
      from = at + form.length;
      if (isRange) {
        until = Number(id.split('-')[1]);
        inside = at;
        starts.set(at, null);
      } else starts.set(at, tagOf(upos, features, formOf(row, rows)));
    }
    if (!aligned) continue;
    const words = [];
    const tags = [];
    for (const token of tokensOf(raw, { start: 0, end: raw.length })) {
      let tag = starts.get(token.start);
      // A compound with a hyphen is what its last part is.
      if (/[-–]/.test(token.text)) for (let at = token.start; at < token.end; at += 1) tag = starts.get(at) ?? tag;
      // Part of a contraction that is cut otherwise here: what it belongs to has the class.
      if (tag === undefined || tag === null) tag = tags.at(-1) ?? NUMBER_OF.get('X');
      words.push(token.text);
      tags.push(tag);
    }
    if (words.length > 0) sentences.push({ words: words.map(traitsOf), tags });
  }
  return sentences;
}

function train(sentences) {
  const weights = new Map();
  const scores = new Float64Array(TAGS.length);
  let clock = 0;
  const order = sentences.map((_, index) => index);
  let seed = 7;
  const random = () => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return seed / 2 ** 32;
  };
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (let index = order.length - 1; index > 0; index -= 1) {
      const other = Math.floor(random() * (index + 1));
      [order[index], order[other]] = [order[other], order[index]];
    }
    for (const index of order) {
      const { words, tags } = sentences[index];
      let previous = 0;
      let before = 0;
      for (let at = 0; at < words.length; at += 1) {
        clock += 1;
        const features = featuresAt(words, at, previous, before);
        scores.fill(0);
        for (const feature of features) {
          const row = weights.get(feature);
          if (row) for (const [tag, cell] of row) scores[tag] += cell.weight;
        }
        let best = 0;
        for (let tag = 1; tag < scores.length; tag += 1) if (scores[tag] > scores[best]) best = tag;
        const truth = tags[at];
        if (best !== truth) {
          for (const feature of features) {
            let row = weights.get(feature);
            if (!row) {
              row = new Map();
              weights.set(feature, row);
            }
            bump(row, truth, 1, clock);
            bump(row, best, -1, clock);
          }
        }
        before = previous;
        previous = best + 1;
      }
    }
  }
  return average(weights, clock);
}

function bump(row, tag, change, clock) {
  let cell = row.get(tag);
  if (!cell) {
    cell = { weight: 0, total: 0, since: clock };
    row.set(tag, cell);
  }
  cell.total += cell.weight * (clock - cell.since);
  cell.since = clock;
  cell.weight += change;
}

function average(weights, clock) {
  const averaged = new Map();
  let largest = 0;
  for (const [feature, row] of weights) {
    const cells = [];
    for (const [tag, cell] of row) {
      const mean = (cell.total + cell.weight * (clock - cell.since)) / clock;
      if (Math.abs(mean) > 0.08) cells.push([tag, mean]);
      largest = Math.max(largest, Math.abs(mean));
    }
    if (cells.length > 0) averaged.set(feature, cells);
  }
  const scale = 127 / Math.min(largest, 12);
  const rows = [];
  for (const [feature, cells] of averaged) {
    const kept = cells
      .map(([tag, mean]) => [tag, Math.max(-127, Math.min(127, Math.round(mean * scale)))])
      .filter(([, weight]) => weight !== 0);
    if (kept.length > 0) rows.push([feature, kept]);
  }
  return rows.sort((a, b) => a[0] - b[0]);
}

function encode(rows) {
  const size = 4 + rows.reduce((sum, [, cells]) => sum + 5 + cells.length * 2, 0);
  const buffer = Buffer.alloc(size);
  buffer.writeUInt32LE(rows.length, 0);
  let offset = 4;
  for (const [feature, cells] of rows) {
    buffer.writeUInt32LE(feature, offset);
    buffer.writeUInt8(cells.length, offset + 4);
    offset += 5;
    for (const [tag, weight] of cells) {
      buffer.writeUInt8(tag, offset);
      buffer.writeInt8(weight, offset + 1);
      offset += 2;
    }
  }
  return gzipSync(buffer, { level: 9 });
}

function measure(rows, sentences) {
  const model = new Map(rows);
  const scores = new Float64Array(TAGS.length);
  let right = 0;
  let all = 0;
  for (const { words, tags } of sentences) {
    let previous = 0;
    let before = 0;
    for (let at = 0; at < words.length; at += 1) {
      const features = featuresAt(words, at, previous, before);
      scores.fill(0);
      for (const feature of features) for (const [tag, weight] of model.get(feature) ?? []) scores[tag] += weight;
      let best = 0;
      for (let tag = 1; tag < scores.length; tag += 1) if (scores[tag] > scores[best]) best = tag;
      right += best === tags[at] ? 1 : 0;
      all += 1;
      before = previous;
      previous = best + 1;
    }
  }
  return right / all;
}

const args = process.argv.slice(2);
const [folder, ...languages] = args.filter((arg) => !arg.startsWith('--'));
if (!folder) {
  console.error('usage: node scripts/trainTagger.mjs FOLDER [LANGUAGE…] [--all]');
  process.exit(2);
}
for (const language of languages.length > 0 ? languages : ['pt', 'en', 'es', 'fr', 'de']) {
  const text = gunzipSync(readFileSync(join(folder, `${language}.conllu.gz`))).toString('utf8');
  const sentences = sentencesOf(text);
  const rows = train(sentences.filter((_, index) => index % 10 !== 0));
  const accuracy = measure(
    rows,
    sentences.filter((_, index) => index % 10 === 0),
  );
  const final = args.includes('--all') ? train(sentences) : rows;
  const file = encode(final);
  writeFileSync(new URL(`../models/tagger/${language}.bin.gz`, import.meta.url), file);
  console.log(
    `${language}: ${sentences.length} sentences, ${(accuracy * 100).toFixed(2)} % of unseen words right, ${final.length} features, ${file.length} bytes`,
  );
}
