import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { diagnose } from '../../src/doctor/diagnose.js';
import { importGraph } from '../../src/exchange/importGraph.js';
import type { Store } from '../../src/store/port.js';
import { type Engine, NEO4J, SQLITE } from '../e2e/engines.js';
import { whyNoNeo4j } from '../store/neo4j/neo4jForTests.js';
import { everything } from './everything.js';
import { exportedLines } from './exportedLines.js';
import { richGraph } from './richGraph.js';

const lack = await whyNoNeo4j();
const now = () => new Date('2025-06-01T08:00:00.000Z');
const SOUND = { violations: [], repaired: [] };

/** A text as bytes that come in pieces, cut in the middle of characters and lines. */
async function* pieces(text: string): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let start = 0; start < bytes.length; start += 997) yield bytes.subarray(start, start + 997);
}

/** The engines through which the graph goes, in their order. */
interface Way {
  readonly through: string;
  readonly engines: readonly Engine[];
}

const EMBEDDED: Way = { through: 'SQLite', engines: [SQLITE] };
const BOTH: Way = { through: 'Neo4j and back', engines: [NEO4J, SQLITE] };

describe.each(lack === null ? [EMBEDDED, BOTH] : [EMBEDDED])('a graph of every kind of row through $through', (way) => {
  let running: { open(): Promise<Store>; stop(): Promise<void> }[];
  beforeAll(async () => {
    running = await Promise.all([SQLITE, ...way.engines].map((engine) => engine.start()));
  });
  afterAll(() => Promise.all(running.map((engine) => engine.stop())));

  it('comes out with the same bytes, answers the same, and has every invariant', { timeout: 180_000 }, async () => {
    const [first, ...others] = running;
    const origin = await first?.open();
    if (!origin) throw new Error('No engine.');
    await richGraph(origin);
    const [text, answers] = [(await exportedLines(origin)).join(''), await everything(origin)];
    expect(await diagnose(origin, { repair: false, now })).toEqual(SOUND);
    for (const engine of others) {
      const copy = await engine.open();
      expect(await importGraph(copy.exchange, pieces(text))).toBe(text.split('\n').length - 3);
      expect((await exportedLines(copy)).join('')).toBe(text);
      expect(await everything(copy)).toEqual(answers);
      expect(await diagnose(copy, { repair: false, now })).toEqual(SOUND);
      await copy.close();
    }
    await origin.close();
  });
});
