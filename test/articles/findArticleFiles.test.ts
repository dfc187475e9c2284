import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findArticleFiles } from '../../src/articles/findArticleFiles.js';
import { type ArticleFolder, createArticleFolder } from './articleFolder.js';

let folder: ArticleFolder;
beforeEach(async () => {
  folder = await createArticleFolder();
});
afterEach(() => folder.remove());

describe('finding article files', () => {
  it('goes through folders by name, without hidden and other files, and takes named files as they are', async () => {
    for (const name of ['b.md', 'a.txt', 'sub/c.MARKDOWN', '.hidden.md', '.git/d.md', 'picture.png', 'sub/deeper/e.md'])
      await folder.write(name, 'Meta');
    const named = await folder.write('elsewhere.bin', 'Meta');
    const at = (name: string) => join(folder.path, name);
    expect(await findArticleFiles([named, folder.path, at('b.md')])).toEqual({
      files: [named, at('a.txt'), at('b.md'), at('sub/c.MARKDOWN'), at('sub/deeper/e.md')],
      problems: [],
    });
  });

  it('reports a missing path and a folder without articles, and goes on with the rest', async () => {
    const good = await folder.write('good.md', 'Meta');
    await mkdir(join(folder.path, 'bare'));
    await folder.write('bare/picture.png', 'x');
    const { files, problems } = await findArticleFiles([join(folder.path, 'nowhere'), join(folder.path, 'bare'), good]);
    expect(files).toEqual([good]);
    expect(problems.map(({ code, message, place }) => ({ code, message, place }))).toEqual([
      {
        code: 'NOT_FOUND',
        message: `There is no file or folder ${join(folder.path, 'nowhere')}.`,
        place: join(folder.path, 'nowhere'),
      },
      {
        code: 'ARTICLE_UNREADABLE',
        message: `${join(folder.path, 'bare')} is a folder without articles.`,
        place: join(folder.path, 'bare'),
      },
    ]);
    expect(problems[1]?.remedy).toContain('.txt, .md, .markdown');
  });

  it('follows a link to a folder once, even where it leads in a circle', async () => {
    const file = await folder.write('sub/a.md', 'Meta');
    await symlink(folder.path, join(folder.path, 'sub', 'up'));
    expect(await findArticleFiles([folder.path])).toEqual({ files: [file], problems: [] });
  });
});
