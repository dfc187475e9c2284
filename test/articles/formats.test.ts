import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readArticle } from '../../src/articles/readArticle.js';
import { type ArticleFolder, createArticleFolder, refusalOf } from './articleFolder.js';
import { makePdf } from './makePdf.js';

let folder: ArticleFolder;
beforeEach(async () => {
  folder = await createArticleFolder();
});
afterEach(() => folder.remove());

const page = (head: string, body: string) =>
  `<!doctype html><html lang="en-GB"><head>${head}</head><body><nav><a href="/">Home</a> <a href="/models">All the models</a></nav>${body}<footer>Cookies. All rights reserved.</footer></body></html>`;
const BODY =
  '<article><h1>Rivals</h1><p>Meta competes with <a href="/d">DeepSeek</a> in open models,\n and says so in its report of this week.</p><p>OpenAI leads another race.<br><br>Nobody knows the end.</p><figure><figcaption>Photo: somebody</figcaption></figure></article>';
const TEXT =
  'Meta competes with DeepSeek in open models, and says so in its report of this week.\n\nOpenAI leads another race.\n\nNobody knows the end.';

describe('a page', () => {
  it('gives its main text in paragraphs, and what its JSON-LD says of it', async () => {
    const data = {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebSite', name: 'Not this' },
        {
          '@type': ['NewsArticle'],
          headline: 'Rivals in open models',
          datePublished: '2025-04-05T23:30:00-08:00',
          publisher: { '@type': 'NewsMediaOrganization', name: 'The Daily Graph' },
          mainEntityOfPage: { '@id': 'https://example.org/rivals' },
        },
      ],
    };
    const head = `<title>Other</title><script type="application/ld+json">${JSON.stringify(data)}</script>`;
    const file = await folder.write('rivals.html', page(head, BODY));
    expect(await readArticle(file)).toEqual({
      title: 'Rivals in open models',
      publisher: 'The Daily Graph',
      sourceKind: null,
      url: 'https://example.org/rivals',
      publishedAt: { value: '2025-04-05', precision: 'DAY' },
      language: 'en',
      text: TEXT,
      sourceKey: 'https://example.org/rivals',
    });
  });

  it.each([
    [
      'OpenGraph',
      '<meta property="og:title" content="Rivals | The Daily Graph"><meta property="og:site_name" content="The Daily Graph"><meta property="article:published_time" content="2025-04-05T09:00:00Z"><link rel="canonical" href="https://example.org/rivals?utm_source=x&amp;id=1#top">',
      'https://example.org/rivals?id=1',
    ],
    [
      'plain meta',
      '<title>Rivals</title><meta name="publisher" content="The Daily Graph"><meta name="date" content="5 April 2025"><link rel="canonical" href="https://example.org/">',
      null,
    ],
  ])('says who published it, when and where, by %s', async (_, head, url) => {
    const article = await readArticle(await folder.write('rivals.html', page(head, BODY)));
    const { title, publisher, publishedAt } = article;
    expect({ title, publisher, publishedAt, url: article.url }).toEqual({
      title: 'Rivals',
      publisher: 'The Daily Graph',
      publishedAt: { value: '2025-04-05', precision: 'DAY' },
      url,
    });
  });

  it('is read in the encoding that it declares, and in its own language whatever its template says', async () => {
    const head = '<meta charset="windows-1252"><title>Integração</title>';
    const body =
      '<p>A Meta está a avançar com a integração do Llama 4, e a DeepSeek também não quer ficar para trás.</p>';
    const file = await folder.write('latin.html', Buffer.from(page(head, body), 'latin1'));
    const { title, language, text } = await readArticle(file);
    expect({ title, language, text }).toEqual({
      title: 'Integração',
      language: 'pt',
      text: 'A Meta está a avançar com a integração do Llama 4, e a DeepSeek também não quer ficar para trás.',
    });
  });

  it.each([
    [
      'of links',
      '<html><body><nav><a href="1">Home</a> <a href="2">About the company and its people</a></nav></body></html>',
    ],
    [
      'of scripts',
      '<html><body><div id="root"></div><noscript>Please enable JavaScript.</noscript><script>1</script></body></html>',
    ],
    ['of an empty body', '<html><body></body></html>'],
  ])('without a main text is refused: one %s', async (_, content) => {
    const error = await refusalOf(readArticle(await folder.write('bare.html', content)));
    expect(error.code).toBe('ARTICLE_UNREADABLE');
    expect(error.message).toMatch(/bare\.html is a page without a main text\.$/);
  });

  it('that is nested without end is refused before it costs time', async () => {
    const file = await folder.write('deep.html', `${'<div>'.repeat(2_000)}Meta competes with DeepSeek.`);
    expect((await refusalOf(readArticle(file))).message).toMatch(/is a page of too many elements/);
  });
});

describe('a PDF', () => {
  it('gives its paragraphs with lines and cut words joined, and its title, date and language', async () => {
    const lines = [
      'Meta competes with Star-',
      'Graph in open models, and has pub-',
      'lished a report.',
      '',
      'OpenAI leads another race.',
      '7',
    ];
    const info = '/Title (Rivals) /CreationDate (D:20250405090000Z)';
    const file = await folder.write('rivals.pdf', makePdf({ lines, info }));
    const { title, publishedAt, language, text } = await readArticle(file);
    expect({ title, publishedAt, language, text }).toEqual({
      title: 'Rivals',
      publishedAt: { value: '2025-04-05', precision: 'DAY' },
      language: 'en',
      text: 'Meta competes with Star-Graph in open models, and has published a report.\n\nOpenAI leads another race.',
    });
  });

  it.each([
    ['locked by a password', makePdf({ lines: ['Meta'], locked: true }), /is a PDF that is locked by a password\.$/],
    ['of pictures alone', makePdf({ lines: [] }), /is a PDF of pictures, without a text\.$/],
    ['broken', Buffer.from('%PDF-1.4\nnothing more'), /is a broken PDF\.$/],
  ])('that is %s is refused', async (_, content, message) => {
    const error = await refusalOf(readArticle(await folder.write('bad.pdf', content)));
    expect(error.code).toBe('ARTICLE_UNREADABLE');
    expect(error.message).toMatch(message);
  });
});
