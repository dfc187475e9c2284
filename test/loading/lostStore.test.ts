import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type RunningNeo4j, startNeo4j } from '../../scripts/neo4j/startNeo4j.mjs';
import { diagnose } from '../../src/doctor/diagnose.js';
import { createRuleExtractor } from '../../src/extraction/rules/ruleExtractor.js';
import type { SeedReport } from '../../src/loading/loadReport.js';
import { loadSeed } from '../../src/loadSeed.js';
import { openNeo4jStore } from '../../src/store/neo4j/neo4jStore.js';
import type { Store } from '../../src/store/port.js';
import { cypher, whyNoNeo4j } from '../store/neo4j/neo4jForTests.js';

const lack = await whyNoNeo4j();
const ARTICLES = [1, 2, 3, 4];
const now = () => new Date('2025-06-01T08:00:00.000Z');

let folder: string;
let server: RunningNeo4j | null = null;

const fileOf = (number: number) => join(folder, 'articles', `${number}.md`);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lost-store-'));
  await mkdir(join(folder, 'articles'));
  await mkdir(join(folder, 'entities'));
  for (const number of ARTICLES) {
    const head = `title: "Note ${number}"\npublisher: "Daily Graph"\nurl: "https://news.example/${number}"\nlanguage: en`;
    await writeFile(
      fileOf(number),
      `---\n${head}\n---\nNorvexa competes with Delphra, a note of day ${number} says.\n`,
    );
  }
});

afterEach(async () => {
  await server?.stop();
  server = null;
  await rm(folder, { recursive: true, force: true });
});

/** A server that has answered once: right after its start an answer may take longer than the program waits for one. */
async function start(port?: number): Promise<RunningNeo4j> {
  const running = await startNeo4j({ dataFolder: join(folder, 'neo4j'), ...(port && { port }) });
  await cypher({ ...running, user: 'neo4j', password: '' }, 'RETURN 1');
  return running;
}

async function load(uri: string, onWrite: (count: number) => void = () => {}): Promise<SeedReport> {
  const store = await openNeo4jStore({ uri, user: 'neo4j', password: '', timeoutMs: 8_000 });
  let writes = 0;
  const apply: Store['apply'] = (change) => {
    writes += 1;
    onWrite(writes);
    return store.apply(change);
  };
  try {
    await store.migrate();
    return await loadSeed({
      store: { ...store, apply },
      extractor: createRuleExtractor(),
      entityFolder: join(folder, 'entities'),
      paths: [join(folder, 'articles')],
      now,
    });
  } finally {
    await store.close();
  }
}

describe.skipIf(lack !== null)('a load that loses its Neo4j', () => {
  it('says so and what is left, leaves no article half, and is completed by the same load once it is back', {
    timeout: 400_000,
  }, async () => {
    const first = await start();
    server = first;
    const lost = await load(first.uri, (write) => {
      if (write === 3) first.kill();
    });
    await first.ended;
    const place = new URL(first.uri).host;
    expect(lost).toMatchObject({
      failures: [{ code: 'STORE_UNAVAILABLE', place }],
      notLoaded: expect.any(Array),
      revision: null,
    });
    const there = lost.loaded.length;
    expect(lost.notLoaded).toEqual(ARTICLES.slice(there).map(fileOf));
    expect(there).toBeGreaterThan(0);
    expect(there).toBeLessThan(ARTICLES.length);

    server = await start(Number(new URL(first.uri).port));
    const store = await openNeo4jStore({ uri: first.uri, user: 'neo4j', password: '', timeoutMs: 8_000 });
    try {
      expect((await diagnose(store, { repair: false, now })).violations).toEqual([]);
      const completed = await load(first.uri);
      expect(completed).toMatchObject({ failures: [], notLoaded: [], articles: { CHANGED: 0 } });
      expect(completed.articles.NEW + completed.articles.SAME).toBe(ARTICLES.length);
      // The write in hand may have been acknowledged to nobody and be there all the same.
      expect(completed.articles.SAME - there).toBeOneOf([0, 1]);
      expect((await diagnose(store, { repair: false, now })).violations).toEqual([]);
    } finally {
      await store.close();
    }
  });
});
