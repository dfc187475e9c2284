import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { STORE_FILE } from '../../src/cli/openStore.js';
import { openSqliteStore } from '../../src/store/sqlite/sqliteStore.js';
import { soundGraph } from '../doctor/soundGraph.js';
import { commandRun } from './commandRun.js';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'doctor-command-'));
  const store = await openSqliteStore({ path: join(folder, 'data', STORE_FILE) });
  await store.migrate();
  await soundGraph(store);
  await store.close();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('says that all is well, names what is not and what to do, and repairs what is derived', async () => {
  expect(await commandRun(folder, ['doctor'])).toMatchObject({
    code: 0,
    out: 'Every invariant holds. Graph at revision 4.\n',
  });
  const file = new Database(join(folder, 'data', STORE_FILE));
  file.exec(
    "DELETE FROM mentions WHERE article_id = 'article_copy'; DELETE FROM relations; DELETE FROM changes WHERE revision = 2",
  );
  file.close();
  const found = await commandRun(folder, ['doctor']);
  expect(found.code).toBe(1);
  expect(found.out).toContain('LOG_WITH_GAP: The log lacks the revisions 2 to 2.\n  Restore from a backup');
  expect(found.out).toMatch(/RELATION_NOT_IN_STEP: "deepseek" lacks the relation "relation_\w+" \(COMPETES_WITH\)/);
  const repaired = await commandRun(folder, ['doctor', '--repair', '--json']);
  expect(repaired.code).toBe(1);
  expect(JSON.parse(repaired.out)).toEqual({
    revision: 5,
    violations: [expect.objectContaining({ code: 'LOG_WITH_GAP', row: '2', derived: false })],
    repaired: [expect.objectContaining({ code: 'RELATION_NOT_IN_STEP', derived: true })],
  });
});
