import { expect, it } from 'vitest';
import type { ArticleEntry } from '../../src/articles/articleParts.js';
import { readFeed } from '../../src/articles/feed/readFeed.js';
import { chunksOf } from '../../src/articles/sourceDocument.js';
import { refusalOf } from './articleFolder.js';

const LONG = `<p>${'Meta competes with DeepSeek in open models. '.repeat(30)}</p><p>It says so.</p>`;

async function entriesOf(feed: string): Promise<readonly ArticleEntry[]> {
  const entries: ArticleEntry[] = [];
  const unknown = { sourceKey: null, mediaType: null, charset: null, size: null };
  const url = 'https://example.org/feed';
  const document = { place: url, url, ...unknown, chunks: chunksOf(Buffer.from(feed)) };
  for await (const entry of readFeed(document)) entries.push(entry);
  return entries;
}

const rss = (item: string) =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Feed</title><language>en-gb</language><item>${item}</item></channel></rss>`;

it.each([
  [
    'RSS',
    rss(
      '<title>AT&amp;amp;T &amp; rivals</title><link>/a</link><pubDate>Sat, 05 Apr 2025 23:30:00 -0800</pubDate><description>Short.</description>',
    ),
    { title: 'AT&T & rivals', publisher: 'The Feed', publishedAt: { value: '2025-04-05', precision: 'DAY' } },
  ],
  [
    'RDF',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="x"><title>The Feed</title></channel><item rdf:about="y"><title>Rivals</title><link>https://example.org/a</link></item></rdf:RDF>',
    { title: 'Rivals', publisher: 'The Feed' },
  ],
  [
    'Atom',
    '<feed xmlns="http://www.w3.org/2005/Atom"><title>The Feed</title><id>f</id><entry><title>Rivals</title><id>e</id><link href="a"/><updated>2025-04-05T09:00:00Z</updated></entry></feed>',
    { title: 'Rivals', publisher: 'The Feed', publishedAt: { value: '2025-04-05', precision: 'DAY' } },
  ],
  [
    'a JSON feed',
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'The Feed',
      items: [{ id: '1', url: 'https://example.org/a', title: 'Rivals', content_text: 'Short.' }],
    }),
    { title: 'Rivals', publisher: 'The Feed' },
  ],
])('names the page of an entry of %s, and what the feed says of it', async (_, feed, metadata) => {
  const link = 'https://example.org/a';
  expect(await entriesOf(feed)).toEqual([{ place: link, link, metadata: { ...metadata, url: link } }]);
});

it('takes an entry that holds its whole article from the feed', async () => {
  const item = `<title>Rivals</title><link>https://example.org/a</link><content:encoded><![CDATA[${LONG}]]></content:encoded>`;
  const [entry] = await entriesOf(rss(item));
  expect(entry).toMatchObject({
    place: 'https://example.org/a',
    parts: { text: expect.stringMatching(/models\.\n\nIt says so\.$/), declaredLanguage: 'en-gb' },
  });
});

it('names an entry that holds nothing', async () => {
  const [entry] = await entriesOf(rss('<title>Rivals</title>'));
  expect(entry).toMatchObject({ place: 'https://example.org/feed#1', failure: { code: 'ARTICLE_UNREADABLE' } });
});

it('goes on past an entry that is nested without end', async () => {
  const deep = `<title>Deep</title><content:encoded><![CDATA[${'<div>'.repeat(300)}Meta]]></content:encoded>`;
  const item = `${deep}</item><item><title>Rivals</title><link>https://example.org/a</link>`;
  expect(await entriesOf(rss(item))).toMatchObject([
    { place: 'https://example.org/feed#1', failure: { code: 'ARTICLE_UNREADABLE' } },
    { link: 'https://example.org/a' },
  ]);
});

it('expands no entities within entities', async () => {
  const levels = [...'bcdefghi']
    .map((name, index) => `<!ENTITY ${name} "${`&${'abcdefgh'[index]};`.repeat(10)}">`)
    .join('');
  const feed = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa">${levels}]>${rss('<title>&i;</title><link>https://example.org/a</link>').replace('<?xml version="1.0"?>', '')}`;
  const told = await entriesOf(feed).then(JSON.stringify, (error: Error) => error.message);
  expect(told.length).toBeLessThan(1_000);
});

it.each([
  ['<html><body>no feed</body></html>', / is neither an RSS nor an Atom feed\.$/],
  ['<rss version="2.0"><channel><title>x</title></channel></rss>', / is a feed without entries\.$/],
])('refuses %j', async (feed, message) => {
  const error = await refusalOf(entriesOf(feed));
  expect(error.code).toBe('ARTICLE_UNREADABLE');
  expect(error.message).toMatch(message);
});
