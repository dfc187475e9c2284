import { type ApplicationError, toApplicationError } from '../errors.js';
import type { ArticleDraft } from '../graph/article.js';
import { contentHash } from '../graph/ids.js';
import type { StatedClaim } from '../graph/statedClaim.js';
import type { ArticleMetadata } from './articleMetadata.js';
import type { ArticleEntry } from './articleParts.js';
import type { ArticleSource } from './articleSource.js';
import { completeArticle } from './completeArticle.js';
import type { Fetcher } from './fetching/createFetcher.js';
import type { FetchedAddress, FetchMemory } from './fetching/fetchMemory.js';
import { unreadable } from './fileProblems.js';
import { mapInOrder } from './mapInOrder.js';
import { type OpenedSource, openFetched, openSource } from './openSource.js';

/** One article of a source, read or not. */
export type Reading =
  | {
      readonly place: string;
      readonly draft: ArticleDraft;
      /** Claims that the source itself states, in place of any that could be read in it. */
      readonly stated?: readonly StatedClaim[];
      /** The page that it is, to be remembered once the article is in the graph; absent for what is no page of its own. */
      readonly fetched?: FetchedAddress;
    }
  | { readonly place: string; readonly failure: ApplicationError }
  /** An address of which the server says that it is what it was when it was remembered. */
  | { readonly place: string; readonly unchanged: true }
  /** The end of an address that holds many articles, to be remembered once all of them are in the graph. */
  | { readonly place: string; readonly ended: FetchedAddress };

/** What reading needs. */
export interface ReadingOptions {
  /** Metadata for articles that give none. */
  readonly defaults: ArticleMetadata;
  /** Languages that can be extracted. */
  readonly languages: readonly string[];
  readonly fetcher: Fetcher;
  /** Knows addresses that were read before, which are read where they changed alone; absent to read all. */
  readonly memory?: FetchMemory;
  /** Most documents that are read at the same time. */
  readonly parallel: number;
  /** Gives up what is being fetched. */
  readonly stop?: AbortSignal;
}

/** Begins to read a source: what can be done at once is done, so that several sources can be begun together. It never fails: failures are readings. */
export async function readSource(source: ArticleSource, options: ReadingOptions): Promise<AsyncIterable<Reading>> {
  try {
    const { place } = source;
    const found = await openRemembering(source, options);
    if (found === null) return one({ place, unchanged: true });
    const { opened, fetched } = found;
    if (opened.format.holds === 'ONE') return one({ place, draft: await readOne(opened, options), ...fetched });
    return readEntries(opened.format.read(opened.document), { ...opened, ...fetched }, options);
  } catch (error) {
    return one({ place: source.place, failure: toApplicationError(error) });
  }
}

/** Opens a source; null for an address that is as it was. */
async function openRemembering(
  source: ArticleSource,
  options: ReadingOptions,
): Promise<{ readonly opened: OpenedSource; readonly fetched: { readonly fetched?: FetchedAddress } } | null> {
  const { memory, fetcher, stop } = options;
  const { kind, place: address } = source;
  if (kind !== 'ADDRESS' || memory === undefined) return { opened: await openSource(source, options), fetched: {} };
  const newer = await fetcher.fetchNewer(address, await memory.recall(address), stop);
  if (newer === null) return null;
  return { opened: await openFetched(newer.document), fetched: { fetched: { address, validators: newer.validators } } };
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
  opened: OpenedSource & { readonly fetched?: FetchedAddress },
  options: ReadingOptions,
): AsyncGenerator<Reading> {
  try {
    yield* mapInOrder(entries, options.parallel, (entry) => readEntry(entry, opened, options));
    if (opened.fetched) yield { place: opened.document.place, ended: opened.fetched };
  } catch (error) {
    yield { place: opened.document.place, failure: toApplicationError(error) };
  }
}

async function readEntry(entry: ArticleEntry, { document }: OpenedSource, options: ReadingOptions): Promise<Reading> {
  const { place } = entry;
  try {
    if ('failure' in entry) return entry;
    if ('link' in entry) {
      const found = await openRemembering({ kind: 'ADDRESS', place: entry.link }, options);
      if (found === null) return { place, unchanged: true };
      return { place, draft: await readOne(found.opened, options, entry.metadata), ...found.fetched };
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
