import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { StartNeo4j } from './engines.js';
import { runCrashTest } from './runCrashTest.js';

/** `npm run crash-test -- --engine sqlite|neo4j [--runs 40] [--articles 300] [--seed 1] [--kills-a-load 1]` */
export async function run(startNeo4j: StartNeo4j): Promise<void> {
  const { values } = parseArgs({
    options: {
      engine: { type: 'string', default: 'sqlite' },
      runs: { type: 'string', default: '40' },
      articles: { type: 'string', default: '300' },
      seed: { type: 'string', default: '1' },
      'kills-a-load': { type: 'string', default: '1' },
    },
  });
  if (values.engine !== 'sqlite' && values.engine !== 'neo4j') throw new Error('--engine is sqlite or neo4j.');

  const began = performance.now();
  const { runs, midWrite, serverKills, revisions } = await runCrashTest({
    engine: values.engine,
    runs: Number(values.runs),
    articles: Number(values.articles),
    seed: Number(values.seed),
    killsALoad: Number(values['kills-a-load']),
    loader: [process.execPath, join(import.meta.dirname, 'loader.js')],
    startNeo4j,
    log: (line) => process.stdout.write(`${line}\n`),
  });
  process.stdout.write(
    `${values.engine}: ${runs} of ${runs} runs as they should be; ${midWrite} kills in the middle of a write, ${serverKills} of them or others of the server; ` +
      `found at revisions ${revisions[0]} to ${revisions[1]}; ${Math.round((performance.now() - began) / 1000)} s.\n`,
  );
}
