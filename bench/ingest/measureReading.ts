import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { ANY_RELATION } from '../../src/graph/filters.js';
import type { Store } from '../../src/store/port.js';
import { quantile } from './figures.js';

/** How long one stretch of reading takes. */
const WINDOW_MS = 3000;

/** The 95th percentile of two typical reads, in milliseconds. */
export interface ReadFigures {
  readonly relations: number;
  readonly search: number;
}

/** Reads for a while: the relations of one entity after another, and a name by part of it. */
export async function readForAWhile(store: Store, entities: number): Promise<ReadFigures> {
  const [relations, search]: [number[], number[]] = [[], []];
  const page = {
    order: 'CLAIM_COUNT',
    limit: 20,
    after: null,
    before: null,
    fromEnd: false,
    withTotal: false,
  } as const;
  const until = performance.now() + WINDOW_MS;
  for (let turn = 1; performance.now() < until; turn += 1) {
    const number = 1 + ((turn * 7919) % entities);
    let began = performance.now();
    await store.relationsOf([`firm-${number}`], ANY_RELATION, page);
    relations.push(performance.now() - began);
    began = performance.now();
    await store.search({ normal: `firm ${number}`, tokens: ['firm', `${number}`], kinds: null, limit: 10 });
    search.push(performance.now() - began);
    // Let timers and the network have their turn: an embedded store answers at once.
    await new Promise((resolve) => setImmediate(resolve));
  }
  return { relations: quantile(relations, 0.95), search: quantile(search, 0.95) };
}

/** Runs a loading process meanwhile, and ends it by the end. */
export async function whileLoading<Result>(
  command: readonly [string, ...string[]],
  environment: Readonly<Record<string, string>>,
  work: () => Promise<Result>,
): Promise<Result> {
  const [file, ...args] = command;
  const child = spawn(file, args, { env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'close');
  // It says so once it writes.
  await once(child.stdout, 'data');
  try {
    return await work();
  } finally {
    child.kill('SIGKILL');
    await ended;
  }
}
