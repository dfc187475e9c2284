import type { LookupAddress } from 'node:dns';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFetcher, type Fetcher, type FetcherOptions } from '../../src/articles/fetching/createFetcher.js';
import { readArticleAt } from '../../src/articles/readArticleAt.js';
import { refusalOf } from './articleFolder.js';
import { startWebServer, type WebServer } from './webServer.js';

const PAGE =
  '<!doctype html><html lang="en"><head><title>Rivals</title></head><body><article><p>Meta competes with DeepSeek in open models, and says so itself.</p></article></body></html>';
const LOOPBACK = (address: string) => address === '127.0.0.1';
const html = { 'content-type': 'text/html; charset=utf-8' };

let server: WebServer;
const fetchers: Fetcher[] = [];
const fetcherWith = (options: Partial<FetcherOptions> = {}): Fetcher => {
  const fetcher = createFetcher({ userAgent: 'Tester/1', timeout: 5_000, ...options });
  fetchers.push(fetcher);
  return fetcher;
};
const read = (address: string, options: Partial<FetcherOptions> = { permits: LOOPBACK }) =>
  readArticleAt(address, { fetcher: fetcherWith(options), languages: ['en', 'pt', 'es', 'fr'] });

beforeEach(async () => {
  server = await startWebServer((request, response) => {
    const to = (location: string, status = 302) => response.writeHead(status, { location }).end();
    const answers: Record<string, () => unknown> = {
      '/page': () => response.writeHead(200, html).end(PAGE),
      '/zipped': () => response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(gzipSync(PAGE)),
      '/moved': () => to('/page', 301),
      '/circle': () => to('/circle'),
      '/inside': () => to(`http://127.0.0.2:${server.port}/page`),
      '/script': () => to('javascript:alert(1)'),
      '/picture': () => response.writeHead(200, { 'content-type': 'image/png' }).end('x'),
      '/never': () => response.writeHead(200, html).write('<p>'),
      '/locked': () => response.writeHead(403).end(),
      '/broken': () => response.writeHead(500).end(),
      '/huge': () => response.writeHead(200, { ...html, 'content-length': 30_000_000 }).write('x'),
      '/bomb': () =>
        response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(25_000_000, 32))),
      '/latin': () =>
        response
          .writeHead(200, { 'content-type': 'text/html; charset=ISO-8859-1' })
          .end(Buffer.from('<p>A Meta está a avançar com a integração do Llama 4 nos seus produtos.</p>', 'latin1')),
      '/plain.md': () =>
        response.writeHead(200, { 'content-type': 'text/plain' }).end('# Rivals\n\nMeta competes with DeepSeek today.'),
    };
    (answers[request.url ?? ''] ?? (() => response.writeHead(404).end()))();
  });
});
afterEach(async () => {
  await Promise.all(fetchers.splice(0).map((fetcher) => fetcher.close()));
  await server.close();
});

describe('reading an article at an address', () => {
  it('reads the page, says who asks and keeps the address as its source', async () => {
    const address = `${server.url}/page`;
    expect(await read(address)).toEqual({
      title: 'Rivals',
      publisher: null,
      sourceKind: null,
      url: address,
      publishedAt: null,
      language: 'en',
      text: 'Meta competes with DeepSeek in open models, and says so itself.',
      sourceKey: address,
    });
    expect(server.requests.map(({ headers }) => headers['user-agent'])).toEqual(['Tester/1']);
  });

  it('follows redirects and knows the article by where it is in the end', async () => {
    expect((await read(`${server.url}/moved`)).sourceKey).toBe(`${server.url}/page`);
  });

  it('reads what is compressed, and in the encoding that the server names', async () => {
    expect((await read(`${server.url}/zipped`)).title).toBe('Rivals');
    expect((await read(`${server.url}/latin`)).text).toBe(
      'A Meta está a avançar com a integração do Llama 4 nos seus produtos.',
    );
  });

  it('takes Markdown that is served as plain text for what its name says', async () => {
    expect((await read(`${server.url}/plain.md`)).title).toBe('Rivals');
  });

  it.each([
    ['/nowhere', 'NOT_FOUND', /There is no page at .*\/nowhere \(the server answers 404\)/],
    ['/locked', 'ARTICLE_UNREADABLE', /is not open to everyone \(the server answers 403\)/],
    ['/broken', 'ARTICLE_UNREADABLE', /cannot be had now \(the server answers 500\)/],
    ['/picture', 'ARTICLE_UNREADABLE', /answers with image\/png, which cannot be read/],
    ['/circle', 'ARTICLE_UNREADABLE', /redirects more than 5 times/],
    ['/script', 'INPUT_INVALID', /redirects to what is no http or https address/],
    ['/huge', 'LIMIT_EXCEEDED', /is 30 MB large; the limit for one article is 20 MB/],
    ['/bomb', 'LIMIT_EXCEEDED', /is larger than 20 MB/],
  ])('refuses %s with %s', async (path, code, message) => {
    const error = await refusalOf(read(`${server.url}${path}`));
    expect({ code: error.code, place: error.place }).toEqual({ code, place: `${server.url}${path}` });
    expect(error.message).toMatch(message);
  });

  it('gives up on a server that does not come to an end', async () => {
    const error = await refusalOf(read(`${server.url}/never`, { permits: LOOPBACK, timeout: 300 }));
    expect(error.code).toBe('ARTICLE_UNREADABLE');
    expect(error.message).toMatch(/did not answer within 0\.3 s/);
  });

  it.each(['ftp://example.org/a', 'file:///etc/passwd', 'http://ana:secret@example.org/', 'no address'])(
    'refuses %s before anything is sent',
    async (address) => {
      expect((await refusalOf(read(address))).code).toBe('INPUT_INVALID');
    },
  );
});

describe('reading for somebody else', () => {
  const names: Readonly<Record<string, readonly LookupAddress[]>> = {
    'inside.example': [{ address: '127.0.0.1', family: 4 }],
    'both.example': [
      { address: '93.184.216.34', family: 4 },
      { address: '10.0.0.1', family: 4 },
    ],
    'mapped.example': [{ address: '::ffff:127.0.0.1', family: 6 }],
  };
  const lookup: FetcherOptions['lookup'] = (host, _options, answer) => answer(null, [...(names[host] ?? [])]);

  it.each([
    (port: number) => `http://127.0.0.1:${port}/page`,
    (port: number) => `http://2130706433:${port}/page`,
    (port: number) => `http://0x7f.1:${port}/page`,
    (port: number) => `http://0177.0.0.1:${port}/page`,
    (port: number) => `http://[::ffff:127.0.0.1]:${port}/page`,
    (port: number) => `http://[::1]:${port}/page`,
    (port: number) => `http://0.0.0.0:${port}/page`,
    () => 'http://169.254.169.254/latest/meta-data/',
    () => 'http://[fc00::1]/',
    () => 'http://[fe80::1]/',
    (port: number) => `http://inside.example:${port}/page`,
    (port: number) => `http://both.example:${port}/page`,
    (port: number) => `http://mapped.example:${port}/page`,
  ])('reaches no private address: %s', async (address) => {
    const error = await refusalOf(read(address(server.port), { lookup }));
    expect(error.code).toBe('INPUT_INVALID');
    expect(error.message).toMatch(/leads to a private address, which is not read\.$/);
    expect(server.requests).toEqual([]);
  });

  it('follows no redirect to an address that it may not reach', async () => {
    const inside = await startWebServer((_request, response) => void response.end(PAGE), '127.0.0.2', server.port);
    try {
      const error = await refusalOf(read(`${server.url}/inside`));
      expect(error.code).toBe('INPUT_INVALID');
      expect(inside.requests).toEqual([]);
    } finally {
      await inside.close();
    }
  });

  it('connects to the very address that was checked, though the name means another one the next time', async () => {
    let asked = 0;
    const changing: FetcherOptions['lookup'] = (_host, _options, answer) => {
      asked += 1;
      answer(null, [{ address: asked === 1 ? '127.0.0.1' : '127.0.0.2', family: 4 }]);
    };
    const options = { permits: LOOPBACK, lookup: changing };
    const article = await read(`http://changing.example:${server.port}/page`, options);
    expect({ title: article.title, asked }).toEqual({ title: 'Rivals', asked: 1 });
    expect(server.requests).toHaveLength(1);
  });
});
