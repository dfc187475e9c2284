import type { ArticleMetadata } from '../articleMetadata.js';
import { calendarDate } from '../calendarDate.js';
import { type LinkedData, linkedDataOf } from './linkedData.js';
import type { Page } from './page.js';

/** Where a page says something of itself: JSON-LD, else the first of these elements and attributes that has a value. */
const PLACES: Readonly<Record<keyof LinkedData, readonly (readonly [selector: string, attribute: string | null])[]>> = {
  title: [
    ['meta[property="og:title"]', 'content'],
    ['meta[name="twitter:title"]', 'content'],
    ['meta[name="citation_title"]', 'content'],
    ['meta[name="dc.title" i]', 'content'],
    ['h1', null],
    ['title', null],
  ],
  publisher: [
    ['meta[property="og:site_name"]', 'content'],
    ['meta[name="citation_publisher"]', 'content'],
    ['meta[name="dc.publisher" i]', 'content'],
    ['meta[name="publisher" i]', 'content'],
    ['meta[name="application-name"]', 'content'],
  ],
  url: [
    ['link[rel="canonical"]', 'href'],
    ['meta[property="og:url"]', 'content'],
  ],
  published: [
    ['meta[property="article:published_time"]', 'content'],
    ['meta[itemprop="datePublished"]', 'content'],
    ['meta[name="parsely-pub-date"]', 'content'],
    ['meta[name="citation_publication_date"]', 'content'],
    ['meta[name="dcterms.created" i]', 'content'],
    ['meta[name="dc.date" i]', 'content'],
    ['meta[name="date" i]', 'content'],
    ['[itemprop="datePublished"]', 'datetime'],
    ['time[pubdate]', 'datetime'],
    ['article time[datetime]', 'datetime'],
    ['time[datetime]', 'datetime'],
  ],
  language: [
    ['html', 'lang'],
    ['meta[property="og:locale"]', 'content'],
    ['meta[http-equiv="content-language" i]', 'content'],
  ],
};

/** What stands behind this many characters of a value is left out, in UTF-16 code units. */
const LONGEST_VALUE = 1_000;

/** What a page says of itself. */
export interface PageMetadata {
  readonly metadata: ArticleMetadata;
  readonly declaredLanguage: string | null;
}

/**
 * Reads what a page says of its article: JSON-LD first, then OpenGraph and other `meta`, then its visible elements.
 *
 * @param address where the page was fetched from; null for a file
 */
export function pageMetadata(page: Page, address: string | null): PageMetadata {
  const linked = linkedDataOf(page);
  const find = <Field extends keyof LinkedData, Value>(
    field: Field,
    accept: (text: string) => Value | null,
  ): Value | null => {
    const linkedValue = linked[field];
    const values = function* (): Generator<string> {
      if (linkedValue !== null) yield linkedValue;
      for (const [selector, attribute] of PLACES[field]) {
        const element = page.querySelector(selector);
        yield (attribute === null ? element?.textContent : element?.getAttribute(attribute)) ?? '';
      }
    };
    for (const value of values()) {
      const accepted = value.trim() === '' ? null : accept(value.slice(0, LONGEST_VALUE).replace(/\s+/g, ' ').trim());
      if (accepted !== null) return accepted;
    }
    return null;
  };
  const title = find('title', (text) => text);
  const publisher = find('publisher', (text) => text);
  const publishedAt = find('published', calendarDate);
  const url = find('url', (text) => articleAddress(text, address)) ?? (address && withoutTracking(new URL(address)));
  return {
    metadata: {
      ...(title !== null && { title: withoutSite(title, publisher) }),
      ...(publisher !== null && { publisher }),
      ...(publishedAt !== null && { publishedAt }),
      ...(url !== null && { url }),
    },
    declaredLanguage: find('language', (text) => (/^[a-z]{2,3}(?:[-_]|$)/i.test(text) ? text : null)),
  };
}

/**
 * The address that a page gives itself; null where it cannot be this article's: one of another host than it was fetched from, or a site's front page,
 * which careless templates name on every page.
 */
function articleAddress(text: string, address: string | null): string | null {
  if (!URL.canParse(text, address ?? undefined)) return null;
  const url = new URL(text, address ?? undefined);
  const host = (each: URL) => each.hostname.replace(/^www\./, '');
  if (!/^https?:$/.test(url.protocol) || (url.pathname === '/' && url.search === '')) return null;
  return address === null || host(url) === host(new URL(address)) ? withoutTracking(url) : null;
}

/** An address without its fragment and without parameters that only say where a reader came from. */
function withoutTracking(url: URL): string {
  const clean = new URL(url);
  clean.hash = '';
  for (const name of [...clean.searchParams.keys()])
    if (/^(?:utm_\w+|fbclid|gclid|mc_cid|mc_eid)$/.test(name)) clean.searchParams.delete(name);
  return clean.href;
}

/** A title without the name of its site, as in `Rivals | The Daily Graph`. */
function withoutSite(title: string, publisher: string | null): string {
  const cut = publisher === null ? null : /^(.*\S)\s+[|\u2013\u2014·-]\s+(.+)$/u.exec(title);
  return cut?.[1] && cut[2]?.toLowerCase() === publisher?.toLowerCase() ? cut[1] : title;
}
