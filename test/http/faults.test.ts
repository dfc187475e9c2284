import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { createClient } from 'graphql-ws';
import { afterEach, beforeEach, expect, it } from 'vitest';
import WebSocket from 'ws';
import { openSqliteStore } from '../../src/store/sqlite/sqliteStore.js';
import { type GuardedServer, guardedServer } from './guardedServer.js';

interface Shown {
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>>;
}

let folder: string;
let server: GuardedServer;
let log: string[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'faults-'));
  const path = join(folder, 'graph.sqlite');
  const open = async () => {
    const store = await openSqliteStore({ path });
    await store.migrate();
    return store;
  };
  log = [];
  server = await guardedServer({}, open, (line) => log.push(line));
  // Somebody takes a table away under the running program.
  const database = new Database(path);
  database.pragma('foreign_keys = OFF');
  database.exec('ALTER TABLE articles RENAME TO elsewhere');
  database.close();
});
afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

const BROKEN = '{ articles { nodes { id } } }';

function expectLogged(errors: readonly Shown[]): void {
  const lines = log.map((line) => JSON.parse(line) as Record<string, string>);
  expect(lines.length).toBeGreaterThan(0);
  for (const { message, extensions } of errors) {
    expect({ message, extensions }).toEqual({
      message: 'Something went wrong inside the program.',
      extensions: {
        code: 'INTERNAL',
        remedy: 'Report it; the log holds the details.',
        suggestions: [],
        reference: expect.stringMatching(/^[0-9a-f]{16}$/),
      },
    });
    const [line, ...others] = lines.filter(({ reference }) => reference === extensions.reference);
    expect(others).toEqual([]);
    expect(line).toMatchObject({ level: 'error', code: 'INTERNAL', cause: expect.stringContaining('no such table') });
  }
}

it('a defect is told to clients by its code and a reference, and to the log with its cause under the same', async () => {
  const { errors } = (await (await server.post({ query: BROKEN })).json()) as { errors: Shown[] };
  expect(errors.length).toBe(1);
  expectLogged(errors);
});

it('a defect is told in the same way over a socket', async () => {
  const client = createClient({
    url: `${server.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
  });
  const { value } = await client.iterate({ query: BROKEN }).next();
  await client.dispose();
  expectLogged((value as unknown as { errors: Shown[] }).errors);
});
