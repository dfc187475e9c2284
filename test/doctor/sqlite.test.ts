import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, describe, expect, it } from 'vitest';
import { diagnose } from '../../src/doctor/diagnose.js';
import { openSqliteStore } from '../../src/store/sqlite/sqliteStore.js';
import { describeDoctor } from './doctorCases.js';
import { soundGraph } from './soundGraph.js';

const folder = mkdtempSync(join(tmpdir(), 'doctor-'));
let opened = 0;

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function open() {
  opened += 1;
  const store = await openSqliteStore({ path: path() });
  await store.migrate();
  return store;
}

const path = () => join(folder, `${opened}.sqlite`);

async function damage(statements: readonly string[]): Promise<void> {
  const file = new Database(path());
  file.pragma('foreign_keys = OFF');
  for (const text of statements) file.exec(text);
  file.close();
}

describe('on SQLite', () => {
  describeDoctor({ engine: 'sqlite', index: 'claims_by_relation', atOnce: false, open, damage });

  it.each([
    [
      'a name that the search index lacks',
      "INSERT INTO names_fts (names_fts, rowid, normal) VALUES ('delete', 1, 'meta')",
      'names_fts',
    ],
    [
      'a text that the search index lacks',
      "DELETE FROM article_texts WHERE article_id = 'article_story'",
      'article_texts',
    ],
    [
      'a text that the search index has otherwise',
      "UPDATE article_texts SET text = 'x' WHERE article_id = 'article_story'",
      'article_texts',
    ],
    ['a trigger that is gone', 'DROP TRIGGER names_out_of_fts', 'names_out_of_fts'],
  ])('names %s and makes it again', async (_, text, row) => {
    const store = await open();
    await soundGraph(store);
    await damage([text]);
    const { violations, repaired } = await diagnose(store, { repair: true, now: () => new Date() });
    expect([violations, repaired.map((each) => `${each.code} ${each.row}`)]).toEqual([
      [],
      [`INDEX_NOT_IN_STEP ${row}`],
    ]);
    expect(await store.searchTexts({ tokens: ['competes'], limit: 10 })).toHaveLength(2);
    await store.close();
  });

  it.each([
    [
      'an article without which its claims hang in the air',
      "DELETE FROM articles WHERE id = 'article_old'",
      'claim_old',
    ],
    ['an entity without which a claim hangs in the air', "DELETE FROM entities WHERE id = 'llama-3'", 'claim_old'],
  ])('names %s', async (_, text, row) => {
    const store = await open();
    await soundGraph(store);
    await damage([text]);
    const { violations } = await diagnose(store, { repair: true, now: () => new Date() });
    expect(violations).toContainEqual(expect.objectContaining({ code: 'REFERENCE_BROKEN', row }));
    await store.close();
  });
});
