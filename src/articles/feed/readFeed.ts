import { type ApplicationError, toApplicationError } from '../../errors.js';
import type { ArticleMetadata } from '../articleMetadata.js';
import type { ArticleEntry } from '../articleParts.js';
import { calendarDate } from '../calendarDate.js';
import { decodeMarkup } from '../decodeText.js';
import { unreadable } from '../fileProblems.js';
import { htmlFragmentText } from '../html/readHtml.js';
import { readBytes, type SourceDocument } from '../sourceDocument.js';
import { type FeedEntry, feedEntries } from './feedEntries.js';

/** Largest feed that is read, in bytes. */
export const LARGEST_FEED = 8_000_000;

/** Letters from which on the content of an entry is taken for the whole article and not for its beginning. */
const WHOLE_ARTICLE = 1_000;

/**
 * Reads an RSS, RDF, Atom or JSON feed. An entry that holds its whole article gives it; for another one the page that it links to is named.
 *
 * @throws ApplicationError `ARTICLE_UNREADABLE` for what is no feed and for a feed without entries; `LIMIT_EXCEEDED`
 */
export async function* readFeed(document: SourceDocument): AsyncGenerator<ArticleEntry> {
  const { place } = document;
  const source = decodeMarkup(await readBytes(document, LARGEST_FEED), place, document.charset);
  const entries = await feedEntries(source).catch((cause: unknown) => {
    throw notAFeed(place, cause);
  });
  if (entries.length === 0) {
    throw unreadable(place, 'is a feed without entries', 'Name another feed, or load it when it has some.');
  }
  for (const [index, entry] of entries.entries()) {
    const position = `${place}#${index + 1}`;
    try {
      yield readEntry(entry, position, document.url);
    } catch (error) {
      yield { place: position, failure: toApplicationError(error) };
    }
  }
}

function readEntry(entry: FeedEntry, position: string, base: string | null): ArticleEntry {
  const link =
    entry.link !== null && URL.canParse(entry.link, base ?? undefined)
      ? new URL(entry.link, base ?? undefined).href
      : null;
  const place = link ?? position;
  const metadata = metadataOf(entry, link, place);
  const full = entry.content === null ? '' : htmlFragmentText(entry.content, place);
  const text = full === '' && entry.summary !== null ? htmlFragmentText(entry.summary, place) : full;
  const whole = full !== '' && (full.length >= WHOLE_ARTICLE || link === null);
  if (!whole && link !== null && /^https?:/.test(link)) return { place, link, metadata };
  if (text === '') {
    const failure = unreadable(
      place,
      'is an entry without a text and without a link',
      'Load the article by its own address.',
    );
    return { place, failure };
  }
  const key = entry.id ?? metadata.title ?? text;
  return { place, key, parts: { metadata, text, heading: null, declaredLanguage: entry.language } };
}

function metadataOf(entry: FeedEntry, link: string | null, place: string): ArticleMetadata {
  const title = entry.title === null ? '' : htmlFragmentText(entry.title, place).replace(/\s+/g, ' ');
  const publishedAt = entry.published === null ? null : calendarDate(entry.published);
  return {
    ...(title !== '' && { title }),
    ...(entry.publisher !== null && { publisher: htmlFragmentText(entry.publisher, place).replace(/\s+/g, ' ') }),
    ...(publishedAt && { publishedAt }),
    ...(link !== null && { url: link }),
  };
}

function notAFeed(place: string, cause: unknown): ApplicationError {
  return unreadable(
    place,
    'is neither an RSS nor an Atom feed',
    'Name the address of a feed, or save a page as .html.',
    cause,
  );
}
