import { afterEach } from 'vitest';
import type { Store } from '../../../src/store/port.js';
import { openSqliteStore } from '../../../src/store/sqlite/sqliteStore.js';

/** Gives a function that opens empty stores in memory; each is closed after the test that opened it. */
export function memoryStores(): () => Promise<Store> {
  const open: Store[] = [];
  afterEach(async () => {
    await Promise.all(open.splice(0).map((store) => store.close()));
  });
  return async () => {
    const store = await openSqliteStore({ path: ':memory:' });
    await store.migrate();
    open.push(store);
    return store;
  };
}
