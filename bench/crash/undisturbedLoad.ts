import { openSqliteStore } from '../../src/store/sqlite/sqliteStore.js';
import { graphDump } from './graphDump.js';
import { loadPart } from './loadPart.js';
import type { ArticlePart } from './writeArticles.js';

/** What the loads of both parts leave that nothing disturbs: the hash of the graph at each revision, beginning with the empty graph at 0. */
export async function undisturbedLoad(folder: string): Promise<readonly string[]> {
  const store = await openSqliteStore({ path: ':memory:' });
  try {
    await store.migrate();
    const dumps = [await graphDump(store)];
    for (const part of ['earlier', 'articles'] satisfies ArticlePart[]) {
      const { failures } = await loadPart(store, folder, part, async (change) => {
        const receipt = await store.apply(change);
        dumps[receipt.revision] ??= await graphDump(store);
        return receipt;
      });
      const [failure] = failures;
      if (failure) throw failure;
    }
    return dumps;
  } finally {
    await store.close();
  }
}
