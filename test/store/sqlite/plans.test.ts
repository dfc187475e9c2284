import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { COMPOSITE_FACETS, ENTITY_FACETS } from '../../../src/graph/facets.js';
import { ANY_ENTITY } from '../../../src/graph/filters.js';
import type { View } from '../../../src/store/port.js';
import { SqliteConnection } from '../../../src/store/sqlite/connection.js';
import { openSqliteStore } from '../../../src/store/sqlite/sqliteStore.js';
import { pageBy, STORY } from '../../contract/fixtures.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sqlite-plans-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** How SQLite would run the statements of a read, a line a step. */
async function plansOf(read: (view: View) => Promise<unknown>): Promise<readonly string[]> {
  const path = join(folder, 'graph.sqlite');
  const store = await openSqliteStore({ path });
  await store.migrate();
  await store.apply(STORY);
  const asked: Parameters<SqliteConnection['all']>[] = [];
  const { all } = SqliteConnection.prototype;
  vi.spyOn(SqliteConnection.prototype, 'all').mockImplementation(function (this: SqliteConnection, ...statement) {
    asked.push(statement);
    return all.apply(this, statement);
  });
  await read(store);
  vi.restoreAllMocks();
  await store.close();
  const database = new Database(path, { readonly: true });
  const plans = asked.flatMap(([text, parameters = {}]) =>
    (database.prepare(`EXPLAIN QUERY PLAN ${text}`).all(parameters) as { detail: string }[]).map(
      ({ detail }) => detail,
    ),
  );
  database.close();
  return plans;
}

it.each<[string, (view: View) => Promise<unknown>]>([
  ['facets of entities', (view) => view.entities(ANY_ENTITY, pageBy('NAME', { facets: ENTITY_FACETS }))],
  [
    'facets of rows put together from entities',
    (view) => view.compositeFacets([{ entityIds: ['meta'] }], COMPOSITE_FACETS),
  ],
  ['orphans', (view) => view.entities({ ...ANY_ENTITY, orphans: true }, pageBy('NAME'))],
])('looks claims about an entity up by its own indexes for %s', async (_, read) => {
  const steps = (await plansOf(read)).filter((detail) => /(SEARCH|SCAN) (claims|spoken)\b/.test(detail));
  expect(steps.join('\n')).toContain('USING INDEX claims_by_subject (subject_id=?)');
  expect(steps.filter((detail) => !/claims_by_(subject|object|publisher)|sqlite_autoindex/.test(detail))).toEqual([]);
});
