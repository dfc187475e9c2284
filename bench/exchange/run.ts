import { spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { exportLines } from '../../src/exchange/exportLines.js';
import { importGraph } from '../../src/exchange/importGraph.js';
import type { RecordedRow } from '../../src/graph/recordedRow.js';
import { openNeo4jStore } from '../../src/store/neo4j/neo4jStore.js';
import type { Store } from '../../src/store/port.js';
import { openSqliteStore } from '../../src/store/sqlite/sqliteStore.js';
import { madeGraph } from './madeGraph.js';

/**
 * Makes a large graph, imports it and exports it again, each step in a process of its own, and prints what it took:
 * `npm run bench:exchange -- [--scale 1] [--engine sqlite|neo4j]`. Neo4j is the empty one that NEO4J_URI names, without a password.
 */
const FULL = { entities: 100_000, claims: 500_000, articles: 50_000 };

const { values } = parseArgs({
  options: {
    scale: { type: 'string', default: '1' },
    engine: { type: 'string', default: 'sqlite' },
    step: { type: 'string' },
    folder: { type: 'string' },
  },
});

const scale = Number(values.scale);
const size = {
  entities: Math.round(FULL.entities * scale),
  claims: Math.round(FULL.claims * scale),
  articles: Math.round(FULL.articles * scale),
};

/** What the steps do with the files of a folder. */
const STEPS: Readonly<Record<string, (folder: string) => Promise<void>>> = {
  make: (folder) => written(exportLines({ recordedRows: () => async(madeGraph(size)) }), join(folder, 'made.jsonl')),
  import: async (folder) => {
    const store = await openStore(folder);
    await importGraph(store.exchange, createReadStream(join(folder, 'made.jsonl')));
    await store.close();
  },
  export: async (folder) => {
    const store = await openStore(folder);
    await written(exportLines(store.exchange), join(folder, 'exported.jsonl'));
    await store.close();
  },
};

const step = values.step === undefined ? undefined : STEPS[values.step];
if (step && values.folder !== undefined) {
  const start = performance.now();
  await step(values.folder);
  const seconds = (performance.now() - start) / 1000;
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const processor = (userCPUTime + systemCPUTime) / 1e6;
  process.stdout.write(
    `${values.step}: ${seconds.toFixed(1)} s, ${processor.toFixed(1)} s of processor, largest memory ${Math.round(maxRSS / 1024)} MB\n`,
  );
} else {
  await runAll();
}

async function runAll(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'exchange-'));
  try {
    process.stdout.write(
      `${size.entities} entities, ${size.claims} claims, ${size.articles} articles; ${values.engine}, Node ${process.version}\n`,
    );
    for (const name of Object.keys(STEPS)) {
      const args = ['--scale', values.scale, '--engine', values.engine, '--step', name, '--folder', folder];
      const { status } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), ...args], { stdio: 'inherit' });
      if (status !== 0) throw new Error(`The step "${name}" failed.`);
    }
    const [made, exported] = await Promise.all(
      ['made.jsonl', 'exported.jsonl'].map(async (name) => {
        const file = join(folder, name);
        return { bytes: (await stat(file)).size, file };
      }),
    );
    const { status } = spawnSync('cmp', [made?.file ?? '', exported?.file ?? '']);
    process.stdout.write(`${made?.bytes} bytes; exported again ${status === 0 ? 'the same' : 'OTHER'} bytes\n`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function openStore(folder: string): Promise<Store> {
  const store =
    values.engine === 'neo4j'
      ? await openNeo4jStore({ uri: process.env.NEO4J_URI ?? '', user: 'neo4j', password: '', timeoutMs: 60_000 })
      : await openSqliteStore({ path: join(folder, 'graph.sqlite') });
  await store.migrate();
  return store;
}

async function written(lines: AsyncIterable<string>, file: string): Promise<void> {
  await pipeline(Readable.from(lines), createWriteStream(file));
}

async function* async(rows: Iterable<RecordedRow>): AsyncGenerator<RecordedRow> {
  yield* rows;
}
