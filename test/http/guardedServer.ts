import { join } from 'node:path';
import { readConfig } from '../../src/config.js';
import { type RunningServer, startServer } from '../../src/server.js';
import type { Store } from '../../src/store/port.js';
import { openSqliteStore } from '../../src/store/sqlite/sqliteStore.js';
import { STORY } from '../contract/fixtures.js';

/** A server over the story, for tests of what it lets pass. */
export interface GuardedServer {
  readonly url: string;
  readonly store: Store;
  /** Sends an operation as JSON. */
  post(body: unknown, headers?: Readonly<Record<string, string>>): Promise<Response>;
  close(): Promise<void>;
}

/** Starts a server whose settings are the defaults but for these, over an empty store; the embedded one, in memory, where none is given. */
export async function guardedServer(
  settings: Readonly<Record<string, string>> = {},
  openStore: () => Promise<Store> = openInMemory,
  log: (line: string) => void = () => undefined,
): Promise<GuardedServer> {
  const store = await openStore();
  await store.apply(STORY);
  const server: RunningServer = await startServer({
    store,
    host: '127.0.0.1',
    port: 0,
    home: join(import.meta.dirname, '..', '..'),
    config: readConfig(settings).http,
    log,
  });
  return {
    url: server.url,
    store,
    post: (body, headers = {}) =>
      fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    async close() {
      await server.close();
      await store.close();
    },
  };
}

async function openInMemory(): Promise<Store> {
  const store = await openSqliteStore({ path: ':memory:' });
  await store.migrate();
  return store;
}
