import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { STORE_FILE } from '../../src/cli/openStore.js';
import type { Store } from '../../src/store/port.js';
import { CRASH_ENGINES, type StartNeo4j } from '../crash/engines.js';
import { type Facts, makeFacts } from './facts.js';
import { toldFigures } from './figures.js';
import { type ReadFigures, readForAWhile, whileLoading } from './measureReading.js';
import { measureWriting, type Way } from './measureWriting.js';
import { rawNeo4j } from './rawNeo4j.js';
import { rawSqlite } from './rawSqlite.js';
import { writeBase, writeClaims } from './storeFacts.js';

/** `npm run bench:ingest -- [--claims 20000] [--rounds 5] [--engine sqlite|neo4j]`: prints a table; both engines where none is named. */
export async function run(startNeo4j: StartNeo4j): Promise<void> {
  const { values } = parseArgs({
    options: {
      claims: { type: 'string', default: '20000' },
      rounds: { type: 'string', default: '5' },
      engine: { type: 'string' },
    },
  });
  const facts = makeFacts(Number(values.claims), 1);
  const rounds = Number(values.rounds);
  process.stdout.write(
    `${facts.claims.length} claims of ${facts.articles.length} articles about ${facts.entities.length} entities, ${rounds} rounds, ${cpus().length} cores\n`,
  );
  for (const name of ['sqlite', 'neo4j'] as const) {
    if (values.engine === undefined || values.engine === name) await measure(name, facts, rounds, startNeo4j);
  }
}

async function measure(name: Store['engine'], facts: Facts, rounds: number, startNeo4j: StartNeo4j): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'ingest-'));
  const engine = await CRASH_ENGINES[name](folder, startNeo4j);
  const { environment } = engine;
  try {
    const prepare = async () => {
      await engine.wipe();
      await withStore(engine, (store) => writeBase(store, facts));
    };
    const raw = name === 'sqlite' ? rawSqlite(facts.claims) : rawNeo4j(facts.claims);
    const place = name === 'sqlite' ? join(environment.DATA_FOLDER ?? '', STORE_FILE) : (environment.NEO4J_URI ?? '');
    const ours = (size: number) => () => withStore(engine, (store) => writeClaims(store, facts.claims, size));
    const ways: readonly Way[] = [
      { name: 'raw', prepare, write: async () => raw(place) },
      { name: '1,000 claims a transaction', prepare, write: ours(1000) },
      { name: '10 claims a transaction', prepare, write: ours(10) },
    ];
    const figures = await measureWriting(ways, facts, rounds);
    const base = figures.get('raw') ?? [];
    for (const [way, perSecond] of figures) {
      const ratios = perSecond.map((figure, round) => figure / (base[round] ?? Number.NaN));
      process.stdout.write(`| ${name} | ${way} | ${toldFigures(perSecond, 0)} | ${toldFigures(ratios)} |\n`);
    }
    await measureReads(name, engine, facts, rounds);
  } finally {
    await engine.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function measureReads(
  name: Store['engine'],
  engine: Awaited<ReturnType<(typeof CRASH_ENGINES)[Store['engine']]>>,
  { entities, claims }: Facts,
  rounds: number,
): Promise<void> {
  const [idle, loading]: [ReadFigures[], ReadFigures[]] = [[], []];
  const loader = [process.execPath, join(import.meta.dirname, 'loader.js'), `${claims.length}`] as const;
  await withStore(engine, async (store) => {
    await readForAWhile(store, entities.length);
    for (let round = 1; round <= rounds; round += 1) {
      idle.push(await readForAWhile(store, entities.length));
      loading.push(await whileLoading(loader, engine.environment, () => readForAWhile(store, entities.length)));
    }
  });
  for (const read of ['relations', 'search'] as const) {
    const [still, busy] = [idle.map((each) => each[read]), loading.map((each) => each[read])];
    const ratios = busy.map((figure, round) => figure / (still[round] ?? Number.NaN));
    process.stdout.write(
      `| ${name} | p95 of ${read}, ms: idle ${toldFigures(still)} | while loading ${toldFigures(busy)} | ${toldFigures(ratios)} |\n`,
    );
  }
}

async function withStore(engine: { open(): Promise<Store> }, work: (store: Store) => Promise<unknown>): Promise<void> {
  const store = await engine.open();
  try {
    await work(store);
  } finally {
    await store.close();
  }
}
