import { readdir } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/articles/readArticle.js';
import { readEntityFiles } from '../../src/entities/readEntityFiles.js';
import { normalName } from '../../src/graph/names.js';
import { figuresOf } from '../../src/identity/nameKey.js';

const SHORTEST_ARTICLE = 120;
const articles = (await readdir('seed/articles')).filter((file) => file.endsWith('.md')).sort();

describe('the seed articles', () => {
  test('are told in all three languages', () => {
    const count = (language: string) => articles.filter((file) => file.endsWith(`.${language}.md`)).length;
    expect(count('pt')).toBeGreaterThanOrEqual(5);
    expect(count('en')).toBeGreaterThanOrEqual(6);
    expect(count('es')).toBeGreaterThanOrEqual(5);
  });

  test.each(articles)('%s says where it is from and is long enough', async (file) => {
    const { text, ...frontMatter } = await readArticle(`seed/articles/${file}`);
    expect(frontMatter).toEqual({
      title: expect.stringMatching(/\S/),
      publisher: 'AI Industry Graph Notes',
      sourceKind: expect.stringMatching(/^(company announcement|court filing|press report|regulator announcement)$/),
      url: null,
      publishedAt: { value: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/), precision: 'DAY' },
      language: file.split('.').at(-2),
      sourceKey: `seed/articles/${file}`,
    });
    expect(text.split(/\s+/u).length).toBeGreaterThanOrEqual(SHORTEST_ARTICLE);
  });

  test('are no two of the same title', async () => {
    const titles = await Promise.all(
      articles.map(async (file) => normalName((await readArticle(`seed/articles/${file}`)).title)),
    );
    expect(new Set(titles).size).toBe(titles.length);
  });
});

describe('the seed entities', () => {
  test('are many, of every kind, and share no id', async () => {
    const { entities } = await readEntityFiles('seed/entities');
    expect(entities.length).toBeGreaterThanOrEqual(1300);
    expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length);
    expect([...new Set(entities.map(({ kind }) => kind))].sort()).toEqual([
      'MODEL',
      'ORGANIZATION',
      'PERSON',
      'PRODUCT',
      'PROJECT',
      'TECHNIQUE',
      'TOPIC',
    ]);
  });

  test('share no name, whatever its case, accents and punctuation', async () => {
    const { knownNames } = await readEntityFiles('seed/entities');
    const owners = new Map<string, Set<string>>();
    for (const { name, entityId } of knownNames) {
      const key = normalName(name);
      owners.set(key, (owners.get(key) ?? new Set()).add(entityId));
    }
    const shared = [...owners].filter(([, ids]) => ids.size > 1).map(([name, ids]) => ({ name, ids: [...ids] }));
    expect(shared).toEqual([]);
  });

  test('keep versions apart: names of a model or product that differ in figures alone are two', async () => {
    const { entities } = await readEntityFiles('seed/entities');
    // A size is no version, and neither is a nought behind one.
    const plain = (name: string) => name.replace(/(?<!\p{N})\p{N}+(x\p{N}+)?[bB]\b/gu, '').replace(/\.0\b/g, '');
    const words = (name: string) => normalName(plain(name).replaceAll(/\p{N}+/gu, '')).replaceAll(' ', '');
    const joined = entities
      .filter(({ kind }) => kind === 'MODEL' || kind === 'PRODUCT')
      .flatMap(({ name, aliases }) => aliases.map((alias) => [name, alias.name] as const))
      .filter(([name, alias]) => words(name) === words(alias) && figuresOf(plain(name)) !== figuresOf(plain(alias)));
    // What these were called while there was but one of them.
    expect(joined.map(([name, alias]) => `${name} | ${alias}`).sort()).toEqual([
      'FLUX.1 Kontext | FLUX Kontext',
      'Gemini 2.5 Deep Think | Gemini Deep Think',
      'Gemini Pro | Gemini 1.0 Pro',
      'Gemini Ultra | Gemini 1.0 Ultra',
      'Grok Code Fast | grok-code-fast-1',
    ]);
  });

  test('have names that leave something to compare, and a language of ours where one is given', async () => {
    const { entities, knownNames } = await readEntityFiles('seed/entities');
    expect(knownNames.filter(({ name }) => normalName(name) === '')).toEqual([]);
    const languages = entities.flatMap(({ aliases }) => aliases.map(({ language }) => language));
    expect([...new Set(languages)].filter((language) => language !== null).sort()).toEqual([
      'de',
      'en',
      'es',
      'fr',
      'pt',
    ]);
  });
});
