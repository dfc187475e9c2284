import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openSqliteStore } from '../../src/store/sqlite/sqliteStore.js';
import { describeStoreContract } from './storeContract.js';

const folder = mkdtempSync(join(tmpdir(), 'sqlite-contract-'));
let opened = 0;

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describeStoreContract('sqlite', async () => {
  opened += 1;
  const store = await openSqliteStore({ path: join(folder, `${opened}`, 'graph.sqlite') });
  await store.migrate();
  return store;
});
