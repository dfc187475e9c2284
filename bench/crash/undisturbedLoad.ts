import { openSqliteStore } from '../../src/store/sqlite/sqliteStore.js';
import { exportHash } from './exportHash.js';
import { loadPart } from './loadPart.js';
import type { ArticlePart } from './writeArticles.js';

/** What the loads of both parts leave that nothing disturbs: the hash of the graph's export at each revision, beginning with the empty graph at 0. */
export async function undisturbedLoad(folder: string): Promise<readonly string[]> {
  const store = await openSqliteStore({ path: ':memory:' });
  try {
    await store.migrate();
    const hashes = [await exportHash(store)];
    for (const part of ['earlier', 'articles'] satisfies ArticlePart[]) {
      const { failures } = await loadPart(store, folder, part, async (change) => {
        const receipt = await store.apply(change);
        hashes[receipt.revision] ??= await exportHash(store);
        return receipt;
      });
      const [failure] = failures;
      if (failure) throw failure;
    }
    return hashes;
  } finally {
    await store.close();
  }
}
