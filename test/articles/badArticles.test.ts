import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pathProblem } from '../../src/articles/fileProblems.js';
import { readArticle } from '../../src/articles/readArticle.js';
import { type ArticleFolder, createArticleFolder, refusalOf } from './articleFolder.js';

const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);

let folder: ArticleFolder;
beforeEach(async () => {
  folder = await createArticleFolder();
});
afterEach(() => folder.remove());

describe('a file that is no article', () => {
  it.each<[string, string, string | Uint8Array, RegExp, RegExp]>([
    ['an empty file', 'empty.md', '', / is empty\.$/, /Put the text/],
    ['white space alone', 'blank.txt', '\uFEFF \n\t\n', / is empty\.$/, /Put the text/],
    [
      'front matter alone',
      'bare.md',
      '---\ntitle: x\n---\n\n',
      / holds front matter only\.$/,
      /behind the second line/,
    ],
    [
      'front matter to the last byte',
      'tight.md',
      '---\ntitle: x\n---',
      / holds front matter only\.$/,
      /behind the second/,
    ],
    [
      'a picture',
      'p.txt',
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1),
      / is a PNG picture, not a text/,
      /save documents of other programs/,
    ],
    ['a PDF by another name', 'p.md', '%PDF-1.7\n', / is a PDF document, not a text/, /\.pdf/],
    [
      'a zero byte',
      'zero.md',
      'Meta\0Llama',
      / is a binary file.*: byte 5 is a control character/,
      /save documents of other programs/,
    ],
    ['a control character', 'bell.txt', 'Meta \u0007', /: byte 6 is a control/, /save documents of other programs/],
    [
      'Latin 1',
      'latin.txt',
      Buffer.from('Meta\nA integração', 'latin1'),
      / is not valid UTF-8: line 2 holds/,
      /Save it as UTF-8/,
    ],
    [
      'UTF-16',
      'wide.txt',
      utf16('A Meta desenvolve o Llama 4.'),
      / is encoded in UTF-16, not in UTF-8/,
      /Save it as UTF-8/,
    ],
    [
      'an encoded half character',
      'half.txt',
      Uint8Array.of(0x4d, 0xed, 0xa0, 0xbd, 0x4d),
      / is not valid UTF-8/,
      /UTF-8/,
    ],
    [
      'another extension',
      'notes.docx',
      'Meta',
      / has the extension \.docx; files that can be read end in \.txt, \.md/,
      /Save/,
    ],
    ['no extension', 'notes', 'Meta', / has no extension/, /Save/],
  ])('is refused by name, with the remedy: %s', async (_, name, content, message, remedy) => {
    const file = await folder.write(name, content);
    const error = await refusalOf(readArticle(file));
    expect({ code: error.code, place: error.place, exitCode: error.exitCode }).toEqual({
      code: 'ARTICLE_UNREADABLE',
      place: file,
      exitCode: 2,
    });
    expect(error.message).toContain(file);
    expect(error.message).toMatch(message);
    expect(error.remedy).toMatch(remedy);
  });

  it('is too large', async () => {
    const file = await folder.write('large.txt', 'Meta '.repeat(1_048_576));
    const { code, place, message, remedy } = await refusalOf(readArticle(file));
    expect({ code, place, message, remedy }).toEqual({
      code: 'LIMIT_EXCEEDED',
      place: file,
      message: `${file} is 5.25 MB large; the limit for one article is 1 MB.`,
      remedy: 'Split it into one file an article, or leave out what is not the article.',
    });
  });

  it('is a folder', async () => {
    await mkdir(join(folder.path, 'sub.md'));
    const error = await refusalOf(readArticle(join(folder.path, 'sub.md')));
    expect(error.code).toBe('ARTICLE_UNREADABLE');
    expect(error.message).toMatch(/sub\.md is a folder, not an article\.$/);
  });

  it('is missing', async () => {
    const error = await refusalOf(readArticle(join(folder.path, 'nowhere.md')));
    expect({ code: error.code, exitCode: error.exitCode }).toEqual({ code: 'NOT_FOUND', exitCode: 2 });
    expect(error.message).toMatch(/^There is no file or folder .*nowhere\.md\.$/);
  });

  it('may not be read', () => {
    const refusal = Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' });
    const error = pathProblem('secret.md', refusal);
    expect({ code: error.code, message: error.message, place: error.place, cause: error.cause }).toEqual({
      code: 'ARTICLE_UNREADABLE',
      message: 'secret.md may not be read: permission was refused.',
      place: 'secret.md',
      cause: refusal,
    });
    expect(error.remedy).toContain('right to read');
  });
});

describe('front matter that is broken', () => {
  it.each([
    ['an open quotation mark', '---\ntitle: "open\npublisher: x\n---\nMeta', 3],
    ['an open list', '---\ntitle: x\npublisher: [\n---\nMeta', 3],
    ['a key twice', '---\ntitle: a\ntitle: b\n---\nMeta', 3],
    ['no second line of dashes', '---\ntitle: a\nMeta', 1],
    ['no keys', '---\njust words\n---\nMeta', 2],
    ['a date that is none', '---\ntitle: a\n\npublishedAt: 2025-02-30\n---\nMeta', 4],
    ['a date in words', '---\npublishedAt: soon\n---\nMeta', 2],
    ['an address that is none', '---\ntitle: a\nurl: javascript:alert(1)\n---\nMeta', 3],
    ['a language in words', '---\nlanguage: Brazilian Portuguese\n---\nMeta', 2],
    ['a list where text belongs', '---\ntitle:\n  - a\n---\nMeta', 2],
    ['half a character', '---\npublisher: "\\uD83D"\n---\nMeta', 2],
    [
      'references without end',
      '---\na: &a [x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b,*b,*b]\n---\nMeta',
      2,
    ],
  ])('is refused with its line: %s', async (_, content, line) => {
    const file = await folder.write('broken.md', content);
    const error = await refusalOf(readArticle(file));
    expect({ code: error.code, place: error.place }).toEqual({ code: 'ARTICLE_UNREADABLE', place: `${file}:${line}` });
    expect(error.message).toContain(`The front matter of ${file} is broken in line ${line}: `);
    expect(error.remedy).toContain('publishedAt');
  });
});

describe('a language that cannot be read', () => {
  it.each([
    [
      'Polish',
      'Spółka ogłosiła wczoraj nową umowę i zapowiedziała dalsze inwestycje w centra danych.',
      / is written in a language \(detected: pl\) that cannot be read yet\.$/,
    ],
    ['no language at all', 'xqz wvk plmt 12345', / is written in a language that could not be told for sure/],
    ['a language that is named', '---\nlanguage: fi\n---\nMeta', / is said to be written in the language "fi"/],
  ])('is refused with the languages that can: %s', async (_, content, message) => {
    const file = await folder.write('foreign.txt', content);
    const error = await refusalOf(readArticle(file));
    expect({ code: error.code, place: error.place }).toEqual({ code: 'ARTICLE_UNREADABLE', place: file });
    expect(error.message).toMatch(message);
    expect(error.remedy).toContain('pt, en, es');
  });
});
