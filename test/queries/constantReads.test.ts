import { join } from 'node:path';
import { graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createContext } from '../../src/api/context.js';
import { buildSchema } from '../../src/api/schema.js';
import { readSavedOperations } from '../../src/savedOperations.js';
import { Neo4jConnection } from '../../src/store/neo4j/connection.js';
import type { Store } from '../../src/store/port.js';
import { SqliteConnection } from '../../src/store/sqlite/connection.js';
import { ENGINES } from '../e2e/engines.js';
import { graphOfWidth } from './graphOfWidth.js';

const operations = await readSavedOperations(join(import.meta.dirname, '..', '..', 'queries'));

/** How an operation was answered. */
interface Answered {
  /** Texts of the statements that the store ran, in the order of the alphabet. */
  readonly statements: readonly string[];
  /** Characters of the answer. */
  readonly size: number;
}

/** Tells each statement that stores run from here on; every statement of an engine goes through its connection. */
function onStatements(tell: (text: string) => void): void {
  const { all, get } = SqliteConnection.prototype;
  const { read } = Neo4jConnection.prototype;
  vi.spyOn(SqliteConnection.prototype, 'all').mockImplementation(function (this: SqliteConnection, text, parameters) {
    tell(text);
    return all.call(this, text, parameters);
  });
  vi.spyOn(SqliteConnection.prototype, 'get').mockImplementation(function (this: SqliteConnection, text, parameters) {
    tell(text);
    return get.call(this, text, parameters);
  });
  vi.spyOn(Neo4jConnection.prototype, 'read').mockImplementation(function (this: Neo4jConnection, text, parameters) {
    tell(text);
    return together(() => read.call(this, text, parameters)) as Promise<never[]>;
  });
}

/** Reads under way, each with how its caller is answered. */
const wave: { readonly result: Promise<unknown>; readonly answer: (result: Promise<unknown>) => void }[] = [];

/** Lets the answers of reads that were begun together go together, so that what is counted does not hang on which of them is the quickest. */
function together(read: () => Promise<unknown>): Promise<unknown> {
  return new Promise((answer) => {
    wave.push({ result: read(), answer });
    if (wave.length > 1) return;
    setImmediate(async () => {
      const begun = wave.splice(0);
      await Promise.allSettled(begun.map(({ result }) => result));
      for (const one of begun) one.answer(one.result);
    });
  });
}

async function answer(store: Store, source: string): Promise<Answered> {
  const statements: string[] = [];
  onStatements((text) => statements.push(text));
  try {
    const { data, errors } = await graphql({
      schema: await buildSchema(),
      source,
      contextValue: createContext({ view: store }),
    });
    expect(errors).toBeUndefined();
    return { statements: statements.sort(), size: JSON.stringify(data).length };
  } finally {
    vi.restoreAllMocks();
  }
}

describe.each(ENGINES)('saved operations on $name', (engine) => {
  const narrow = new Map<string, Answered>();
  const wide = new Map<string, Answered>();
  let stop: () => Promise<void>;

  beforeAll(async () => {
    const running = await engine.start();
    stop = () => running.stop();
    for (const [answers, width] of [
      [narrow, 2],
      [wide, 8],
    ] as const) {
      const store = await running.open();
      await store.apply(graphOfWidth(width));
      for (const { name, operation } of operations) answers.set(name, await answer(store, operation));
      await store.close();
    }
  }, 900_000);
  afterAll(() => stop());

  it.each(operations)('run the same statements for "$question", however wide the answer', ({ name }) => {
    const [few, many] = [narrow.get(name), wide.get(name)];
    expect(many?.statements).toEqual(few?.statements);
    expect(many?.size).toBeGreaterThanOrEqual(few?.size ?? 0);
  });

  it('run a statement or more each, but for that which asks for the ontology alone', () => {
    const without = [...wide].filter(([, { statements }]) => statements.length === 0);
    expect(without.map(([name]) => name)).toEqual(['WhatCanTheGraphSay']);
  });

  it('have answers that are more than twice as long, all of them together', () => {
    const total = (answers: ReadonlyMap<string, Answered>) =>
      [...answers.values()].reduce((sum, { size }) => sum + size, 0);
    expect(total(wide) / total(narrow)).toBeGreaterThan(2);
  });
});
