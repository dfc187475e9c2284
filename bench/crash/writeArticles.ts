import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { randomNumbers } from '../randomNumbers.js';

const FIRMS = [
  'Norvexa',
  'Delphra',
  'Quantoria',
  'Brightmere',
  'Calyx Labs',
  'Ostrava AI',
  'Heliogen AI',
  'Tandem Robotics',
];
const MODELS = ['Aurora', 'Borealis', 'Cinder', 'Drift', 'Ember', 'Fjord'];
const PEOPLE = ['Ana Lima', 'Bruno Keller', 'Carla Souza', 'Diego Marin', 'Emma Novak'];

/** One article in so many is a newer text of an address that was loaded before, and one a copy of another publisher's. */
const NEWER_EVERY = 10;
const COPY_EVERY = 15;

/** The two parts of what is written: what is loaded before, and what is loaded then. */
export type ArticlePart = 'earlier' | 'articles';

/**
 * Writes folders of generated articles, and beside them one of a few known entities, the same ones for the same seed. Among the articles are newer texts
 * of addresses of the earlier part and copies of other publishers' texts, so that loading adds, replaces and links.
 */
export async function writeArticles(folder: string, count: number, seed: number): Promise<void> {
  const random = randomNumbers(seed);
  const one = <Value>(values: readonly [Value, ...Value[]] | readonly Value[]): Value => {
    const value = values[Math.floor(random() * values.length)];
    if (value === undefined) throw new Error('There is nothing to choose from.');
    return value;
  };
  for (const part of ['earlier', 'articles'] satisfies ArticlePart[])
    await mkdir(join(folder, part), { recursive: true });
  await mkdir(join(folder, 'entities'), { recursive: true });
  const entities = FIRMS.slice(0, 4).map((name) => `  - { name: "${name}", description: "A firm." }\n`);
  await writeFile(join(folder, 'entities', 'known.yaml'), `kind: ORGANIZATION\nentities:\n${entities.join('')}`);
  const write = async (part: ArticlePart, number: number, text: string) => {
    const head = [
      `title: "Note ${number}"`,
      `publisher: "Daily Graph ${1 + (number % 7)}"`,
      `url: "https://news.example/${number}"`,
      `publishedAt: "2025-0${1 + (number % 9)}-1${number % 10}"`,
      'language: en',
    ];
    const name = `${String(number).padStart(5, '0')}.md`;
    await writeFile(join(folder, part, name), `---\n${head.join('\n')}\n---\n${text}\n`);
  };
  const textOf = (number: number) => {
    const [firm, rival, maker] = [one(FIRMS), one(FIRMS), one(FIRMS)];
    const model = `${one(MODELS)} ${Math.ceil(random() * 9)}`;
    return [
      `${firm} competes with ${rival === firm ? 'OpenAI' : rival}, according to a note of day ${number}.`,
      `${maker} has released ${model}, a language model that was trained in ${1 + Math.floor(random() * 90)} days.`,
      `${firm} raised $${1 + Math.floor(random() * 900)} million from investors.`,
      `${one(PEOPLE)} is the chief executive of ${maker}.`,
    ].join(' ');
  };
  let before = '';
  for (let number = 1; number <= count; number += 1) {
    if (number % NEWER_EVERY === 0) await write('earlier', number, textOf(number));
    before = number % COPY_EVERY === 0 ? before : textOf(number);
    await write('articles', number, before);
  }
}
