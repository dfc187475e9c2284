import type { ApplicationError } from '../errors.js';
import { type ArticleSource, STANDARD_INPUT } from './articleSource.js';
import { findArticleFiles } from './findArticleFiles.js';

/** The sources behind some words, and what leads to none. */
export interface FoundSources {
  /** In the order of the words, each once. */
  readonly sources: ArticleSource[];
  /** As of `findArticleFiles`. */
  readonly problems: ApplicationError[];
}

/**
 * Finds what to read: `-` is standard input, a word that begins with `http://` or `https://` an address, everything else a file, a folder or a pattern.
 *
 * @param input standard input, which the first `-` stands for
 */
export async function findSources(
  words: readonly string[],
  input: Omit<Extract<ArticleSource, { kind: 'STREAM' }>, 'kind'>,
): Promise<FoundSources> {
  const sources = new Map<string, ArticleSource>();
  const problems: ApplicationError[] = [];
  for (const word of words) {
    if (word === STANDARD_INPUT) sources.set(word, { kind: 'STREAM', ...input });
    else if (/^https?:\/\//i.test(word)) sources.set(word, { kind: 'ADDRESS', place: word });
    else {
      const found = await findArticleFiles([word]);
      problems.push(...found.problems);
      for (const file of found.files) sources.set(file, { kind: 'FILE', place: file });
    }
  }
  return { sources: [...sources.values()], problems };
}
