import type { ArticleParts } from './articleParts.js';
import { decodeText } from './decodeText.js';
import { unreadable } from './fileProblems.js';
import { splitFrontMatter } from './frontMatter.js';
import { readBytes, type SourceDocument } from './sourceDocument.js';

/** Largest text that is read as one article, in bytes. */
export const LARGEST_ARTICLE = 1_000_000;

/**
 * Reads plain text. It is kept as it stands, except that a byte order mark, front matter and white space at the very end are left out and line ends
 * become `\n`; spans point into that.
 *
 * @throws ApplicationError `ARTICLE_UNREADABLE`, `LIMIT_EXCEEDED`
 */
export async function readPlainText(document: SourceDocument): Promise<ArticleParts> {
  const { place } = document;
  const decoded = decodeText(await readBytes(document, LARGEST_ARTICLE), place, document.charset);
  if (decoded.trim() === '')
    throw unreadable(place, 'is empty', 'Put the text of the article into it, or leave it out.');
  const { metadata, body } = splitFrontMatter(decoded, place);
  const text = body.trimEnd();
  if (text === '') {
    throw unreadable(place, 'holds front matter only', 'Put the text of the article behind the second line of "---".');
  }
  return { metadata, text, heading: null, declaredLanguage: null };
}

/**
 * Reads Markdown as plain text, marks and all; its first heading is known as such.
 *
 * @throws ApplicationError `ARTICLE_UNREADABLE`, `LIMIT_EXCEEDED`
 */
export async function readMarkdown(document: SourceDocument): Promise<ArticleParts> {
  const parts = await readPlainText(document);
  const heading = /^ {0,3}#{1,6}[ \t]+(\S[^\n]*)$/m.exec(parts.text)?.[1]?.slice(0, 2000) ?? null;
  return { ...parts, heading: heading?.replace(/[ \t]+#+[ \t]*$/, '') ?? null };
}
