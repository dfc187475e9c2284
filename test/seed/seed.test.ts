import { readdir } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { readArticle } from '../../src/articles/readArticle.js';
import { readEntityFiles } from '../../src/entities/readEntityFiles.js';

test('the entity tables are well formed, large enough and share no id', async () => {
  const { entities } = await readEntityFiles('seed/entities');
  expect(entities.length).toBeGreaterThanOrEqual(150);
  expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length);
});

test('the articles are in three languages and can be read', async () => {
  const files = (await readdir('seed/articles')).filter((file) => file.endsWith('.md'));
  expect(files.length).toBeGreaterThanOrEqual(12);
  expect(new Set(files.map((file) => file.split('.')[1]))).toEqual(new Set(['en', 'es', 'pt']));
  for (const file of files) await expect(readArticle(`seed/articles/${file}`, {})).resolves.toBeDefined();
});

test('no name is shared by two entities', async () => {
  const { knownNames } = await readEntityFiles('seed/entities');
  const owners = new Map<string, typeof knownNames>();
  for (const known of knownNames) {
    const key = known.name.toLowerCase();
    owners.set(key, [...(owners.get(key) ?? []), known]);
  }
  const shared = [...owners].filter(([, rows]) => new Set(rows.map(({ entityId }) => entityId)).size > 1);
  expect(shared).toEqual([]);
});
