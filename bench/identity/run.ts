import { resolve } from 'node:path';
import { measureIdentity, readIdentityCases } from './measureIdentity.js';

/** Prints how automatic links turn out on the labelled pairs: `npm run bench:identity`. */
const home = process.cwd();
const cases = readIdentityCases(resolve(home, 'bench', 'identity', 'cases.csv'));
for (const [known, folder] of [
  ["with the seed's names", resolve(home, 'seed', 'entities')],
  ['with nothing known', null],
] as const) {
  const figures = await measureIdentity(cases, folder);
  const { precision, recall, suggestedRecall, wronglyLinked, missed } = figures;
  const told = [
    `${figures.cases} pairs, ${known}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}; linked or suggested ${suggestedRecall.toFixed(3)}`,
    ...wronglyLinked.map(({ one, other }) => `  wrongly linked: ${one} | ${other}`),
    ...missed.map(({ one, other }) => `  missed: ${one} | ${other}`),
  ];
  process.stdout.write(`${told.join('\n')}\n`);
}
