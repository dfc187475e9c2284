import { extname } from 'node:path';
import type { FrontMatterParts } from './frontMatter.js';
import { splitFrontMatter } from './frontMatter.js';

/** How one format of article files is taken apart. */
export interface ArticleReader {
  /** The format's name for people. */
  readonly format: string;
  /** @throws ApplicationError `ARTICLE_UNREADABLE` */
  split(text: string, file: string): FrontMatterParts;
  /** A line of the body that is its title; null where the format has no such line. */
  heading(body: string): string | null;
}

const PLAIN: ArticleReader = { format: 'plain text', split: splitFrontMatter, heading: () => null };
const MARKDOWN: ArticleReader = {
  format: 'Markdown',
  split: splitFrontMatter,
  heading: (body) =>
    /^ {0,3}#{1,6}[ \t]+(\S[^\n]*)$/m
      .exec(body)?.[1]
      ?.slice(0, 2000)
      .replace(/[ \t]+#+[ \t]*$/, '') ?? null,
};

/** The formats that can be read, by file extension. A new format is a new row. */
export const ARTICLE_READERS: Readonly<Record<string, ArticleReader>> = {
  '.txt': PLAIN,
  '.md': MARKDOWN,
  '.markdown': MARKDOWN,
};

/** The reader for a file, by its extension in any case; null where the format is unknown. */
export function readerFor(file: string): ArticleReader | null {
  return ARTICLE_READERS[extname(file).toLowerCase()] ?? null;
}
