import type { AnyFeed } from 'feedsmith';

/** One entry of a feed, whatever its format; a field is null where the feed says nothing. */
export interface FeedEntry {
  /** As HTML. */
  readonly title: string | null;
  readonly link: string | null;
  readonly id: string | null;
  /** As the feed writes it. */
  readonly published: string | null;
  /** The article as HTML, or as much of it as the feed gives. */
  readonly content: string | null;
  /** A shorter form of it, as HTML. */
  readonly summary: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
}

const EMPTY: FeedEntry = {
  title: null,
  link: null,
  id: null,
  published: null,
  content: null,
  summary: null,
  publisher: null,
  language: null,
};

/**
 * The entries of an RSS, RDF, Atom or JSON feed, in its order.
 *
 * @throws Error for a text that is no feed
 */
export async function feedEntries(source: string): Promise<readonly FeedEntry[]> {
  const { parseFeed } = await import('feedsmith');
  const parsed = parseFeed(source.trimStart());
  return entriesOf(parsed).map((entry) => ({ ...EMPTY, ...known(entry) }));
}

type Found = { readonly [Field in keyof FeedEntry]?: string | undefined };

function entriesOf(parsed: AnyFeed<string>): readonly Found[] {
  switch (parsed.format) {
    case 'rss':
      return (parsed.feed.items ?? []).map((item) => ({
        title: item.title,
        link: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
        id: item.guid?.value,
        published: item.pubDate ?? item.dc?.dates?.[0],
        content: item.content?.encoded,
        summary: item.description,
        publisher: item.source?.title ?? item.dc?.publishers?.[0] ?? parsed.feed.title,
        language: parsed.feed.language,
      }));
    case 'rdf':
      return (parsed.feed.items ?? []).map((item) => ({
        title: item.title,
        link: item.link,
        id: item.rdf?.about,
        published: item.dc?.dates?.[0],
        content: item.content?.encoded,
        summary: item.description,
        publisher: parsed.feed.dc?.publishers?.[0] ?? parsed.feed.title,
        language: parsed.feed.dc?.languages?.[0],
      }));
    case 'atom':
      return (parsed.feed.entries ?? []).map((entry) => ({
        title: entry.title?.value,
        link: (entry.links?.find(({ rel = 'alternate' }) => rel === 'alternate') ?? entry.links?.[0])?.href,
        id: entry.id,
        published: entry.published ?? entry.updated,
        content: entry.content?.value,
        summary: entry.summary?.value,
        publisher: entry.source?.title?.value ?? parsed.feed.title?.value,
        language: entry.xml?.lang ?? parsed.feed.xml?.lang,
      }));
    case 'json':
      return (parsed.feed.items ?? []).map((item) => ({
        title: item.title,
        link: item.url ?? item.external_url,
        id: item.id,
        published: item.date_published,
        content: item.content_html ?? item.content_text,
        summary: item.summary,
        publisher: parsed.feed.title,
        language: item.language ?? parsed.feed.language,
      }));
  }
}

function known(found: Found): Partial<FeedEntry> {
  return Object.fromEntries(
    Object.entries(found).filter(([, value]) => typeof value === 'string' && value.trim() !== ''),
  );
}
