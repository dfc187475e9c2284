import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runCrashTest } from '../../../bench/crash/runCrashTest.js';
import { startNeo4j } from '../../../scripts/neo4j/startNeo4j.mjs';
import type { Store } from '../../../src/store/port.js';
import { whyNoNeo4j } from '../../store/neo4j/neo4jForTests.js';

const lack = await whyNoNeo4j();
const loader = [process.execPath, fileURLToPath(new URL('./loader.mjs', import.meta.url))] as const;

/** The short form of `npm run crash-test`; it throws at the first graph that is half of anything. */
const crash = (engine: Store['engine']) =>
  runCrashTest({ engine, runs: 3, articles: 10, seed: 7, loader, serverEvery: 3, startNeo4j, log: () => {} });

describe('a load that is killed', () => {
  it('leaves whole articles in the embedded store, and ends as if nothing had been', { timeout: 120_000 }, async () => {
    expect(await crash('sqlite')).toMatchObject({ runs: 3, serverKills: 0 });
  });

  it.skipIf(lack !== null)(
    'leaves whole articles in Neo4j, also where the server is killed, and ends as if nothing had been',
    { timeout: 300_000 },
    async () => {
      expect(await crash('neo4j')).toMatchObject({ runs: 3, serverKills: 1 });
    },
  );
});
