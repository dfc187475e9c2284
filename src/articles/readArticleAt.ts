import type { ArticleDraft } from '../graph/article.js';
import type { ArticleMetadata } from './articleMetadata.js';
import type { Fetcher } from './fetching/createFetcher.js';
import { openSource } from './openSource.js';
import { readOne } from './readSource.js';

/**
 * Reads the one article at an address, as for somebody who asks from outside: how far it reaches is the fetcher's to say.
 *
 * @param languages languages that can be extracted
 * @throws ApplicationError `INPUT_INVALID` for an address that is none or that may not be reached; `NOT_FOUND`; `ARTICLE_UNREADABLE`, also for a feed;
 * `LIMIT_EXCEEDED`
 */
export async function readArticleAt(
  address: string,
  { fetcher, languages, defaults = {} }: ReadingFrom,
): Promise<ArticleDraft> {
  const opened = await openSource({ kind: 'ADDRESS', place: address }, { fetcher });
  return readOne(opened, { defaults, languages });
}

/** What reading from an address needs. */
export interface ReadingFrom {
  readonly fetcher: Fetcher;
  readonly languages: readonly string[];
  /** Metadata for an article that gives none. */
  readonly defaults?: ArticleMetadata;
}
