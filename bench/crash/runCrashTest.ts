import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { diagnose } from '../../src/doctor/diagnose.js';
import type { Store } from '../../src/store/port.js';
import { randomNumbers } from '../randomNumbers.js';
import { CRASH_ENGINES, type CrashEngine, type StartNeo4j } from './engines.js';
import { exportHash } from './exportHash.js';
import { killedLoad } from './killedLoad.js';
import { loadPart } from './loadPart.js';
import { undisturbedLoad } from './undisturbedLoad.js';
import { type ArticlePart, writeArticles } from './writeArticles.js';

/** Where there is a server, it is killed in place of the loader in one run of so many, the last of them. */
const SERVER_EVERY = 5;

/** What to try, and how often. */
export interface CrashTest {
  readonly engine: Store['engine'];
  readonly runs: number;
  readonly articles: number;
  readonly seed: number;
  /** The command of the loading process but for the folder. */
  readonly loader: readonly [string, ...string[]];
  /** In one run of so many the server is killed; 5 where absent. */
  readonly serverEvery?: number;
  /** How many kills in a row one load suffers, each time going on from where it was; 1 where absent. */
  readonly killsALoad?: number;
  readonly startNeo4j: StartNeo4j;
  readonly log: (line: string) => void;
}

/** What became of all runs. */
export interface CrashOutcome {
  readonly runs: number;
  /** Kills that came after a write had begun and before the loader knew its end. */
  readonly midWrite: number;
  /** Kills of the server. */
  readonly serverKills: number;
  /** Revisions at which the graph was found after the kills, least and most. */
  readonly revisions: readonly [least: number, most: number];
}

/**
 * Loads generated articles in a process that is killed at a moment that the seed decides, and sees that the graph's export is then to the last byte what it
 * was at the same revision of an undisturbed load, that every invariant holds, that no revision is lost which the loader was told of, and that a second load
 * ends in the same export as the undisturbed one. Throws an `Error` at the first run in which any of that fails.
 */
export async function runCrashTest({
  engine: name,
  runs,
  articles,
  seed,
  loader,
  serverEvery = SERVER_EVERY,
  killsALoad = 1,
  startNeo4j,
  log,
}: CrashTest): Promise<CrashOutcome> {
  const folder = await mkdtemp(join(tmpdir(), 'crash-'));
  const random = randomNumbers(seed);
  let engine: CrashEngine | null = null;
  try {
    await writeArticles(folder, articles, seed);
    const expected = await undisturbedLoad(folder);
    engine = await CRASH_ENGINES[name](folder, startNeo4j);
    await engine.wipe();
    const writeMs = await loadBoth(engine, folder);
    const last = expected.length - 1;
    await check(engine, expected, last, 'the undisturbed load');
    const found: number[] = [];
    let [midWrite, serverKills, killsLeft, revision] = [0, 0, 0, 0];
    for (let run = 1; run <= runs; run += 1) {
      if (killsLeft === 0) {
        await engine.wipe();
        revision = await load(engine, folder, 'earlier');
        killsLeft = killsALoad;
      }
      const { killServer } = engine;
      const strikesServer = killServer !== undefined && run % serverEvery === 0;
      // Kills that are still to come find a part of the load as well; about as many fall into a write as behind it.
      const write = 1 + Math.floor((random() * 2 * (last - revision)) / (killsLeft + 1));
      const moment = { write, delayMs: random() * 2 * writeMs };
      const struck = strikesServer ? 'server' : 'loader';
      const what = `run ${run} of seed ${seed}, from revision ${revision}, ${struck} killed ${moment.delayMs.toFixed(1)} ms after write ${write} began`;
      const end = await killedLoad([...loader, folder], engine.environment, moment, (killLoader) =>
        strikesServer ? killServer() : killLoader(),
      );
      // The end of the very last write may come before the blow, and is then as good as any.
      if (strikesServer && end.said !== '' && !end.said.startsWith('STORE_UNAVAILABLE')) {
        throw new Error(`${what}: the loader said: ${end.said}`);
      }
      await engine.revive();
      revision = await check(engine, expected, end.told, what);
      found.push(revision);
      if (end.midWrite) midWrite += 1;
      if (strikesServer) serverKills += 1;
      log(
        `${what}: ${end.midWrite ? 'in the middle of a write' : 'between two writes'}, found at revision ${revision}`,
      );
      killsLeft = revision === last || run === runs ? 0 : killsLeft - 1;
      if (killsLeft > 0) continue;
      await load(engine, folder, 'articles');
      await check(engine, expected, last, `${what}, then loaded to the end`);
    }
    return { runs, midWrite, serverKills, revisions: [Math.min(...found), Math.max(...found)] };
  } finally {
    await engine?.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Loads both parts, and tells how long a write of the second one took, the median, in milliseconds. */
async function loadBoth(engine: CrashEngine, folder: string): Promise<number> {
  const durations: number[] = [];
  await load(engine, folder, 'earlier');
  await load(engine, folder, 'articles', (duration) => durations.push(duration));
  return durations.sort((one, other) => one - other)[Math.floor(durations.length / 2)] ?? 0;
}

/** Loads a part to its end, telling how long each write took, in milliseconds; gives the revision. */
async function load(
  engine: CrashEngine,
  folder: string,
  part: ArticlePart,
  onWrite: (duration: number) => void = () => {},
): Promise<number> {
  const store = await engine.open();
  try {
    const { failures, revision } = await loadPart(store, folder, part, async (change) => {
      const began = performance.now();
      const receipt = await store.apply(change);
      onWrite(performance.now() - began);
      return receipt;
    });
    const [failure] = failures;
    if (failure) throw failure;
    return revision ?? 0;
  } finally {
    await store.close();
  }
}

/** Throws where the graph is not what the undisturbed load had at the same revision, or that is less than it must be; gives the revision. */
async function check(engine: CrashEngine, expected: readonly string[], least: number, what: string): Promise<number> {
  const store = await engine.open();
  try {
    const { violations } = await diagnose(store, { repair: false, now: () => new Date() });
    const [violation] = violations;
    if (violation) throw new Error(`${what}: ${violation.code}: ${violation.message}`);
    const revision = await store.revision();
    if (revision < least) throw new Error(`${what}: revision ${revision}, the loader was told of ${least}.`);
    if ((await exportHash(store)) !== expected[revision]) {
      throw new Error(`${what}: at revision ${revision} the graph is not what the undisturbed load had then.`);
    }
    return revision;
  } finally {
    await store.close();
  }
}
