import { relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readArticle } from '../../src/articles/readArticle.js';
import { LARGEST_ARTICLE } from '../../src/articles/readText.js';
import { type ArticleFolder, createArticleFolder } from './articleFolder.js';

const STORY = 'Meta plans to release Llama 4 this month. DeepSeek competes with Meta in open models.';

let folder: ArticleFolder;
beforeEach(async () => {
  folder = await createArticleFolder();
});
afterEach(() => folder.remove());

describe('reading an article', () => {
  it('takes metadata from the front matter and the text from behind it', async () => {
    const file = await folder.write(
      'llama.md',
      `---\ntitle: "Llama 4: what is known"\npublisher: The Daily Graph\nurl: https://example.org/llama-4\npublishedAt: 2025-04-05\nlanguage: en-GB\nsourceKind: press report\nauthor: somebody\n---\n\n\n${STORY}\n\n`,
    );
    expect(await readArticle(file)).toEqual({
      title: 'Llama 4: what is known',
      publisher: 'The Daily Graph',
      sourceKind: 'press report',
      url: 'https://example.org/llama-4',
      publishedAt: { value: '2025-04-05', precision: 'DAY' },
      language: 'en',
      text: STORY,
      sourceKey: 'https://example.org/llama-4',
    });
  });

  it('reads a plain text without front matter, tells its language and names it by its path', async () => {
    const file = await folder.write(
      'wehner.txt',
      'A Meta está desenvolvendo o Llama 4.\nDavid Wehner lidera o projeto Llama X.\n',
    );
    expect(await readArticle(file)).toEqual({
      title: 'A Meta está desenvolvendo o Llama 4.',
      publisher: null,
      sourceKind: null,
      url: null,
      publishedAt: null,
      language: 'pt',
      text: 'A Meta está desenvolvendo o Llama 4.\nDavid Wehner lidera o projeto Llama X.',
      sourceKey: relative(process.cwd(), file),
    });
  });

  it('lets defaults stand in only for what the file does not give', async () => {
    const file = await folder.write('rivals.md', `---\ntitle: Rivals\npublisher:\nsource: company blog\n---\n${STORY}`);
    const defaults = {
      title: 'Other',
      publisher: 'The Daily Graph',
      publishedAt: { value: '2025-04', precision: 'MONTH' },
      language: 'en',
    } as const;
    expect(await readArticle(file, defaults)).toMatchObject({
      title: 'Rivals',
      publisher: 'The Daily Graph',
      sourceKind: 'company blog',
      publishedAt: { value: '2025-04', precision: 'MONTH' },
      language: 'en',
    });
  });

  it.each([
    ['2025', { value: '2025', precision: 'YEAR' }],
    ['2025-04', { value: '2025-04', precision: 'MONTH' }],
    ['"2025-04-29"', { value: '2025-04-29', precision: 'DAY' }],
  ])('keeps the precision of the date %s', async (date, expected) => {
    const file = await folder.write('dated.md', `---\npublishedAt: ${date}\n---\n${STORY}`);
    expect((await readArticle(file)).publishedAt).toEqual(expected);
  });

  it('leaves headings, lists, links and every other mark of Markdown in the text', async () => {
    const body =
      '# **Llama 4** and [DeepSeek](https://example.org/d)\n\n- Meta develops *Llama 4*\n  1. early versions struggled\n\n> "war rooms"\n\n| a | b |\n|---|---|\n\n```\ncode  \n```\n\n---\n\nThe end of the story about the model.';
    const file = await folder.write('marks.markdown', `${body}\n`);
    const article = await readArticle(file, { language: 'en' });
    expect(article.text).toBe(body);
    expect(article.title).toBe('Llama 4 and DeepSeek');
  });

  it('drops the byte order mark and carriage returns, and keeps every form of Unicode as it is', async () => {
    const decomposed = 'A tecnologia da Meta e\u0301 nova: \u{1F999} Llama 4, \u201CMistura de Especialistas\u201D.';
    const file = await folder.write(
      'unicode.md',
      `\uFEFF---\r\nlanguage: pt\r\n---\r\n\r\n${decomposed}\r\n\r\nfim\u00a0\r\n`,
    );
    expect((await readArticle(file)).text).toBe(`${decomposed}\n\nfim`);
  });

  it('starts the text where a reader who strips the front matter with a pattern would', async () => {
    const content = `---\ntitle: x\nlanguage: en\n---\n\n  indented\n\n---\nsecond part\n---\n\nMeta`;
    const file = await folder.write('rules.md', content);
    expect((await readArticle(file)).text).toBe(content.replace(/^---\n[\s\S]*?\n---\n+/, ''));
  });

  it.each([
    [
      'a first sentence',
      `${STORY} ${'More about the model and its makers. '.repeat(5)}`,
      'Meta plans to release Llama 4 this month.',
    ],
    ['a cut between words', `Meta ${'and DeepSeek '.repeat(20)}`, `Meta${' and DeepSeek'.repeat(8)} and…`],
  ])('makes a title of a long first line: %s', async (_, body, title) => {
    const file = await folder.write('long.txt', body);
    expect((await readArticle(file, { language: 'en' })).title).toBe(title);
  });

  it('reads a file of just the largest size', async () => {
    const file = await folder.write('large.txt', 'Meta '.repeat(LARGEST_ARTICLE / 5));
    expect((await readArticle(file, { language: 'en' })).text).toHaveLength(LARGEST_ARTICLE - 1);
  });

  it('reads more languages where the caller can extract them', async () => {
    const file = await folder.write('french.txt', 'Meta va lancer Llama 4 cette semaine, selon la presse américaine.');
    expect((await readArticle(file, {}, ['fr', 'en'])).language).toBe('fr');
  });
});
