import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createRuleExtractor } from '../../src/extraction/rules/ruleExtractor.js';
import { loadSeed } from '../../src/loadSeed.js';
import type { Store } from '../../src/store/port.js';
import { openSqliteStore } from '../../src/store/sqlite/sqliteStore.js';

let folder: string;
let store: Store;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'busy-store-'));
  store = await openSqliteStore({ path: join(folder, 'graph.sqlite') });
  await store.migrate();
});
afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

it('asks for no write where the graph knows the entities of the tables and the articles already', async () => {
  const entityFolder = join(folder, 'entities');
  await mkdir(entityFolder);
  const article = join(folder, 'article.txt');
  await writeFile(article, 'Meta competes with DeepSeek.');
  const table = join(entityFolder, 'firms.yaml');
  await writeFile(
    table,
    'kind: ORGANIZATION\nentities:\n  - { name: Meta, aliases: [Facebook], description: A firm. }\n  - { name: DeepSeek, description: A firm. }\n',
  );
  const load = () => {
    const now = () => new Date('2025-05-01T08:00:00.000Z');
    return loadSeed({ store, extractor: createRuleExtractor(), entityFolder, paths: [article], now });
  };
  expect(await load()).toMatchObject({ entitiesAdded: 2, revision: 2 });
  const holder = new Database(join(folder, 'graph.sqlite'));
  holder.exec('BEGIN IMMEDIATE');
  expect(await load()).toMatchObject({ articles: { SAME: 1 }, failures: [], entitiesAdded: 0, revision: 2 });
  holder.exec('ROLLBACK');
  holder.close();
  await writeFile(
    table,
    'kind: ORGANIZATION\nentities:\n  - { name: Meta, aliases: [Facebook, Meta Platforms], description: A firm. }\n',
  );
  expect(await load()).toMatchObject({ entitiesAdded: 0, revision: 3 });
  expect((await store.entitiesByNames(['meta platforms']))[0]?.map(({ id }) => id)).toEqual(['meta']);
});
