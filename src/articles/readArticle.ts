import { readFile, stat } from 'node:fs/promises';
import { extname, relative, resolve } from 'node:path';
import { ApplicationError } from '../errors.js';
import type { ArticleDraft } from '../graph/article.js';
import { ARTICLE_LANGUAGES, languageOf } from './articleLanguage.js';
import type { ArticleMetadata } from './articleMetadata.js';
import { ARTICLE_READERS, readerFor } from './articleReaders.js';
import { titleOf } from './articleTitle.js';
import { decodeText } from './decodeText.js';
import { pathProblem, unreadable } from './fileProblems.js';

/** Largest file that is read as one article, in bytes. */
export const LARGEST_ARTICLE = 1_000_000;

/**
 * Reads one article file. Its text is kept as it stands, except that a byte order mark, front matter and white space at the very end are left
 * out and line ends become `\n`; spans point into that.
 *
 * @param file path of a file, absolute or from the working folder
 * @param defaults what stands in for metadata that the file does not give
 * @param languages languages that can be extracted
 * @throws ApplicationError `NOT_FOUND` where there is no such file; `ARTICLE_UNREADABLE`, naming the file and what to do, where it is no article
 */
export async function readArticle(
  file: string,
  defaults: ArticleMetadata = {},
  languages: readonly string[] = ARTICLE_LANGUAGES,
): Promise<ArticleDraft> {
  const bytes = await readBytes(file);
  const reader = readerFor(file);
  if (!reader) throw unknownFormat(file);
  const decoded = decodeText(bytes, file);
  if (decoded.trim() === '')
    throw unreadable(file, 'is empty', 'Put the text of the article into it, or leave it out.');
  const { metadata, body } = reader.split(decoded, file);
  const text = body.trimEnd();
  if (text === '') {
    throw unreadable(file, 'holds front matter only', 'Put the text of the article behind the second line of "---".');
  }
  const known: ArticleMetadata = { ...defaults, ...metadata };
  return {
    title: known.title ?? titleOf(text, reader.heading(text)),
    publisher: known.publisher ?? null,
    sourceKind: known.sourceKind ?? null,
    url: known.url ?? null,
    publishedAt: known.publishedAt ?? null,
    language: await languageOf(text, known.language, languages, file),
    text,
    sourceKey: known.url ?? relative(process.cwd(), resolve(file)).replaceAll('\\', '/'),
  };
}

/** The bytes of a file of acceptable size: its size is looked at first, so that a large one is never in memory. */
async function readBytes(file: string): Promise<Uint8Array> {
  try {
    const found = await stat(file);
    if (found.isDirectory()) throw Object.assign(new Error('a folder'), { code: 'EISDIR' });
    if (found.isFile() && found.size <= LARGEST_ARTICLE) return await readFile(file);
    if (found.isFile()) {
      throw unreadable(
        file,
        `is ${megabytes(found.size)} MB large; the limit for one article is ${megabytes(LARGEST_ARTICLE)} MB`,
        'Split it into one file an article, or leave out what is not the article.',
      );
    }
  } catch (error) {
    throw error instanceof ApplicationError ? error : pathProblem(file, error);
  }
  throw unreadable(file, 'is a device or a pipe, not a file', 'Save the article to a file and name that.');
}

function megabytes(bytes: number): string {
  return (Math.ceil(bytes / 10_000) / 100).toString();
}

function unknownFormat(file: string) {
  const known = Object.keys(ARTICLE_READERS).join(', ');
  const extension = extname(file);
  const html = /^\.x?html?$/i.test(extension);
  return unreadable(
    file,
    html
      ? 'is HTML, which cannot be read yet'
      : `has ${extension ? `the extension ${extension}` : 'no extension'}; files that can be read end in ${known}`,
    html
      ? 'Save the article as plain text (.txt) or Markdown (.md).'
      : `Save it as text under a name that ends in ${known}.`,
  );
}
