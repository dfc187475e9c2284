import { type ApplicationError, toApplicationError } from '../errors.js';
import type { ArticleDraft } from '../graph/article.js';
import { contentHash } from '../graph/ids.js';
import type { StatedClaim } from '../graph/statedClaim.js';
import type { ArticleMetadata } from './articleMetadata.js';
import type { ArticleEntry } from './articleParts.js';
import type { ArticleSource } from './articleSource.js';
import { completeArticle } from './completeArticle.js';
import type { Fetcher } from './fetching/createFetcher.js';
import { unreadable } from './fileProblems.js';
import { mapInOrder } from './mapInOrder.js';
import { type OpenedSource, openSource } from './openSource.js';

/** One article of a source, read or not. */
export type Reading =
  | {
      readonly place: string;
      readonly draft: ArticleDraft;
      /** Claims that the source itself states, in place of any that could be read in it. */
      readonly stated?: readonly StatedClaim[];
    }
  | { readonly place: string; readonly failure: ApplicationError };

/** What reading needs. */
export interface ReadingOptions {
  /** Metadata for articles that give none. */
  readonly defaults: ArticleMetadata;
  /** Languages that can be extracted. */
  readonly languages: readonly string[];
  readonly fetcher: Fetcher;
  /** Most documents that are read at the same time. */
  readonly parallel: number;
  /** Gives up what is being fetched. */
  readonly stop?: AbortSignal;
}

/** Begins to read a source: what can be done at once is done, so that several sources can be begun together. It never fails: failures are readings. */
export async function readSource(source: ArticleSource, options: ReadingOptions): Promise<AsyncIterable<Reading>> {
  try {
    const opened = await openSource(source, options);
    return opened.format.holds === 'MANY'
      ? readEntries(opened.format.read(opened.document), opened, options)
      : one({ place: source.place, draft: await readOne(opened, options) });
  } catch (error) {
    return one({ place: source.place, failure: toApplicationError(error) });
  }
}

/**
 * The article of a source that is one.
 *
 * @param known metadata that stands in for what the document does not give, before the defaults
 * @throws ApplicationError `ARTICLE_UNREADABLE`, also for a document that holds many; `LIMIT_EXCEEDED`
 */
export async function readOne(
  { format, document }: OpenedSource,
  { defaults, languages }: Pick<ReadingOptions, 'defaults' | 'languages'>,
  known: ArticleMetadata = {},
): Promise<ArticleDraft> {
  if (format.holds === 'MANY') {
    const remedy = 'Name the articles themselves, or load it with the seed command, which takes them all.';
    throw unreadable(document.place, `is a document of several articles (${format.name})`, remedy);
  }
  const parts = await format.read(document);
  const metadata = { ...known, ...(document.url !== null && { url: document.url }), ...parts.metadata };
  const sourceKey = document.sourceKey ?? `stdin:${contentHash([parts.text])}`;
  return completeArticle({ ...parts, metadata }, { place: document.place, sourceKey, defaults, languages });
}

async function* readEntries(
  entries: AsyncIterable<ArticleEntry>,
  opened: OpenedSource,
  options: ReadingOptions,
): AsyncGenerator<Reading> {
  try {
    yield* mapInOrder(entries, options.parallel, (entry) => readEntry(entry, opened, options));
  } catch (error) {
    yield { place: opened.document.place, failure: toApplicationError(error) };
  }
}

async function readEntry(entry: ArticleEntry, { document }: OpenedSource, options: ReadingOptions): Promise<Reading> {
  const { place } = entry;
  try {
    if ('failure' in entry) return entry;
    if ('link' in entry) {
      const opened = await openSource({ kind: 'ADDRESS', place: entry.link }, options);
      return { place, draft: await readOne(opened, options, entry.metadata) };
    }
    const sourceKey = `${document.sourceKey ?? 'stdin:'}#${contentHash([entry.key])}`;
    const draft = await completeArticle(entry.parts, { place, sourceKey, ...options });
    if (entry.stated === undefined) return { place, draft };
    // A table that speaks of an address is not the article there: neither takes the place of the other.
    return { place, draft: { ...draft, sourceKey }, stated: entry.stated };
  } catch (error) {
    return { place, failure: toApplicationError(error) };
  }
}

async function* one(reading: Reading): AsyncGenerator<Reading> {
  yield reading;
}
