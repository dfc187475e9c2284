// A process that writes until somebody ends it: opens the store at the path given, applies one change after another and prints each revision.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const load = (path) => runnerImport(fileURLToPath(new URL(path, import.meta.url)), { logLevel: 'silent' });
const { openSqliteStore } = (await load('../../../src/store/sqlite/sqliteStore.ts')).module;
const { STORY, article, change, claim } = (await load('../../contract/fixtures.ts')).module;

const store = await openSqliteStore({ path: process.argv[2] });
await store.migrate();
await store.apply(STORY);
for (let at = 0; ; at += 1) {
  const id = `article_${String(at).padStart(6, '0')}`;
  const said = claim({ id: `claim_${at}`, articleId: id });
  const { revision } = await store.apply(change({ articles: [article({ id })], claims: [said] }));
  process.stdout.write(`${revision}\n`);
}
