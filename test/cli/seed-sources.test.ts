import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startWebServer, type WebServer } from '../articles/webServer.js';
import { commandRun } from './commandRun.js';

const story = (rival: string, title: string) =>
  `---\ntitle: ${title}\npublisher: The Daily Graph\npublishedAt: 2025-04-05\nlanguage: en\n---\nMeta competes with ${rival}.\n`;
const page = (rival: string) =>
  `<!doctype html><html lang="en"><head><title>${rival}</title><meta property="og:site_name" content="The Daily Graph"></head><body><article><p>Meta competes with ${rival} in the market for open models this year.</p></article></body></html>`;

let folder: string;
let servers: WebServer[];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'seed-sources-'));
  servers = [];
});
afterEach(async () => {
  await Promise.all(servers.map((server) => server.close()));
  await rm(folder, { recursive: true, force: true });
});

async function file(name: string, content: string): Promise<string> {
  await writeFile(join(folder, name), content);
  return join(folder, name);
}

async function feedServer(): Promise<WebServer> {
  const server = await startWebServer((request, response) => {
    const { url = '' } = request;
    if (url === '/empty') {
      response.writeHead(200, { 'content-type': 'application/rss+xml' });
      response.end('<rss version="2.0"><channel><title>The Daily Graph</title></channel></rss>');
    } else if (url === '/feed') {
      const items = ['DeepSeek', 'OpenAI', 'Gone']
        .map(
          (name) =>
            `<item><title>${name}</title><link>/${name}</link><pubDate>Sat, 05 Apr 2025 23:30:00 -0800</pubDate></item>`,
        )
        .join('');
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end(`<?xml version="1.0"?><rss version="2.0"><channel><title>The Feed</title>${items}</channel></rss>`);
    } else if (url === '/Gone') response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': 'text/html' }).end(page(url.slice(1)));
  });
  servers.push(server);
  return server;
}

describe('seeding from every kind of source', () => {
  it('takes patterns and standard input', async () => {
    await file('a.md', story('DeepSeek', 'A'));
    await file('b.md', story('OpenAI', 'B'));
    const input = story('Anthropic', 'C');
    const first = await commandRun(folder, ['seed', join(folder, '*.md'), '-'], { input });
    expect(first).toMatchObject({ code: 0 });
    expect(first.out).toMatch(/^Articles: 3 new, 0 same, 0 changed, 0 failed\./);
    const again = await commandRun(folder, ['seed', '-', join(folder, 'a.md')], { input });
    expect(again.out).toMatch(/^Articles: 0 new, 2 same, 0 changed, 0 failed\./);
  });

  it('asks servers for what is newer alone, and reads again what failed, what changed and what it is told to', async () => {
    let rival = 'DeepSeek';
    let isDown = true;
    const asked: string[] = [];
    const server = await startWebServer(({ url = '', headers }, response) => {
      const known = headers['if-none-match'] ?? headers['if-modified-since'];
      asked.push(`${url} ${known ?? 'in any case'}`);
      const name = url.slice(1);
      if (name === 'down' && isDown) return response.writeHead(503).end();
      const etag = `"${name} ${name === 'page' ? rival : ''}"`;
      const modified = 'Sat, 05 Apr 2025 08:00:00 GMT';
      if (known === (name === 'feed' ? modified : etag)) return response.writeHead(304).end();
      if (name !== 'feed')
        return response.writeHead(200, { 'content-type': 'text/html', etag }).end(page(name === 'page' ? rival : name));
      const items = ['page', 'down'].map((each) => `<item><title>${each}</title><link>/${each}</link></item>`);
      response.writeHead(200, { 'content-type': 'application/rss+xml', 'last-modified': modified });
      return response.end(`<rss version="2.0"><channel><title>The Feed</title>${items.join('')}</channel></rss>`);
    });
    servers.push(server);
    const seed = async (...args: string[]) => {
      asked.length = 0;
      const run = await commandRun(folder, ['seed', '--json', '--allow-private-addresses', ...args]);
      const { articles, unchanged, failures } = JSON.parse(run.out);
      const places = unchanged.map((place: string) => place.slice(server.url.length));
      return { articles: Object.values(articles), unchanged: places, failed: failures.length, asked: asked.toSorted() };
    };
    const feed = `${server.url}/feed`;
    expect(await seed(feed)).toMatchObject({ articles: [1, 0, 0], unchanged: [], failed: 1 });
    isDown = false;
    // The feed had an article that could not be read, so that it is read again; the page in it was.
    expect(await seed(feed)).toEqual({
      articles: [1, 0, 0],
      unchanged: ['/page'],
      failed: 0,
      asked: ['/down in any case', '/feed in any case', '/page "page DeepSeek"'],
    });
    expect(await seed(feed)).toEqual({
      articles: [0, 0, 0],
      unchanged: ['/feed'],
      failed: 0,
      asked: ['/feed Sat, 05 Apr 2025 08:00:00 GMT'],
    });
    rival = 'OpenAI';
    expect(await seed(`${server.url}/page`)).toMatchObject({ articles: [0, 0, 1], unchanged: [] });
    expect(await seed('--refetch', feed)).toMatchObject({ articles: [0, 2, 0], unchanged: [] });
    expect(await seed('--publisher', 'Another', feed)).toMatchObject({ unchanged: [] });
  });

  it('takes one article a line, and names the lines that are none', async () => {
    const line = (fields: object) => JSON.stringify({ publisher: 'The Daily Graph', language: 'en', ...fields });
    const lines = [
      line({ title: 'A', text: 'Meta competes with DeepSeek.', publishedAt: '2025-04-05' }),
      'no json',
      '',
      line({ title: 'B', publishedAt: '2025-04-05' }),
      line({ title: 'C', text: 'Meta competes with OpenAI.', url: 'https://example.org/c' }),
    ];
    const path = await file('news.jsonl', lines.join('\n'));
    const { code, out } = await commandRun(folder, ['seed', '--json', path]);
    const report = JSON.parse(out);
    expect(code).toBe(2);
    expect(report.loaded.map(({ place, outcome }: { place: string; outcome: string }) => [place, outcome])).toEqual([
      [`${path}:1`, 'NEW'],
      [`${path}:5`, 'NEW'],
    ]);
    expect(report.failures.map(({ code, message }: { code: string; message: string }) => [code, message])).toEqual([
      ['ARTICLE_UNREADABLE', `${path}:2 is a line that is no JSON.`],
      ['ARTICLE_UNREADABLE', `${path}:4 is a line whose "text" is missing.`],
    ]);
    const moved = await file('news.jsonl', ['', ...lines].join('\n'));
    const again = JSON.parse((await commandRun(folder, ['seed', '--json', moved])).out);
    expect(again.articles).toEqual({ NEW: 0, SAME: 2, CHANGED: 0 });
  });

  it('takes a feed whose entries link to pages, and goes on past one that is gone', async () => {
    const { url } = await feedServer();
    const { code, out } = await commandRun(folder, ['seed', '--json', '--allow-private-addresses', `${url}/feed`]);
    const report = JSON.parse(out);
    expect(code).toBe(2);
    expect(report.articles).toEqual({ NEW: 2, SAME: 0, CHANGED: 0 });
    expect(report.failures.map((failure: { code: string; place: string }) => [failure.code, failure.place])).toEqual([
      ['NOT_FOUND', `${url}/Gone`],
    ]);
  });

  it('takes the articles that an Atom feed holds itself', async () => {
    const entry = (id: number, text: string) =>
      `<entry><title>Story ${id}</title><id>urn:${id}</id><published>2025-04-05T09:00:00Z</published><content type="html">&lt;p&gt;${text}&lt;/p&gt;</content></entry>`;
    const entries =
      entry(1, 'Meta competes with DeepSeek in open models.') + entry(2, 'Meta competes with OpenAI too.');
    const feed = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>The Feed</title><id>urn:f</id>${entries}</feed>`;
    const { out } = await commandRun(folder, ['extract', await file('news.atom', feed)]);
    const articles = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).article);
    expect(
      articles.map(({ title, publisher, publishedAt, text }) => ({ title, publisher, publishedAt, text })),
    ).toEqual([
      {
        title: 'Story 1',
        publisher: 'The Feed',
        publishedAt: '2025-04-05',
        text: 'Meta competes with DeepSeek in open models.',
      },
      { title: 'Story 2', publisher: 'The Feed', publishedAt: '2025-04-05', text: 'Meta competes with OpenAI too.' },
    ]);
  });

  it.each([
    ['/empty', ['--allow-private-addresses'], 'ARTICLE_UNREADABLE', / is a feed without entries\./],
    ['/DeepSeek', [], 'INPUT_INVALID', / leads to a private address, which is not read\./],
  ])('refuses %s with options %j', async (path, options, code, message) => {
    const { url } = await feedServer();
    const result = await commandRun(folder, ['seed', ...options, `${url}${path}`]);
    expect(result.code).toBe(2);
    expect(result.err).toContain(`${code}: ${url}${path}`);
    expect(result.err).toMatch(message);
  });

  it.each([
    [['--reextract', 'a.md'], '--reextract and sources cannot be combined.'],
    [['--watch', 'nowhere'], 'There is no file or folder nowhere.'],
    [['--format', 'doc', '-'], 'There is no format "doc".'],
  ])('refuses the options %j', async (options, message) => {
    const result = await commandRun(folder, ['seed', ...options]);
    expect(result.code).toBe(2);
    expect(result.err).toContain(message);
  });
});

describe('a rehearsal', () => {
  it('shows what would be new, kept and retired, and writes nothing', async () => {
    const path = await file('a.md', story('DeepSeek', 'A'));
    const before = await commandRun(folder, ['seed', path]);
    await file('a.md', story('DeepSeek and with Starling Labs', 'A'));
    const fresh = await file('b.md', story('OpenAI', 'B'));
    const rehearsed = await commandRun(folder, ['seed', '--dry-run', path, fresh]);
    expect(rehearsed.out).toContain(`~ article ${path}\n`);
    expect(rehearsed.out).toContain(`+ article ${fresh}\n`);
    expect(rehearsed.out).toMatch(
      / {2}- claim {2}\S+ COMPETES_WITH \S+ \(ASSERTED\): “Meta competes with DeepSeek\.”\n/,
    );
    expect(rehearsed.out).toMatch(
      / {2}\+ claim {2}\S+ COMPETES_WITH \S+ \(ASSERTED\): “Meta competes with OpenAI\.”\n/,
    );
    expect(rehearsed.out).toMatch(/Articles: 1 new, 0 same, 1 changed, 0 failed\./);
    const revision = /revision \d+/.exec(before.out)?.[0];
    expect(rehearsed.out).toContain(`Nothing was written: the graph stays at ${revision}.`);
    const { loaded } = JSON.parse((await commandRun(folder, ['seed', '--dry-run', '--json', fresh])).out);
    expect(loaded[0].changes[0]).toBe(`+ article ${fresh}`);
  });
});

describe('a load that is stopped', () => {
  it('ends after the article in hand, and goes on where it stopped', async () => {
    const paths = [];
    for (const name of ['DeepSeek', 'OpenAI', 'Anthropic']) paths.push(await file(`${name}.md`, story(name, name)));
    const stop = new AbortController();
    const onErr = (text: string) => text.startsWith('[1/') && stop.abort();
    const first = await commandRun(folder, ['seed', ...paths], { stop: stop.signal, onErr });
    expect(first.out).toMatch(/^Articles: 1 new/);
    expect(first.code).toBe(130);
    expect(first.err).toContain('Stopped after the article in hand');
    expect((await commandRun(folder, ['seed', ...paths])).out).toMatch(/^Articles: 2 new, 1 same/);
  });
});

describe('a drop folder', () => {
  it('is loaded as it is, and whenever a file is put into it, until the user stops', async () => {
    const drop = join(folder, '.drop');
    await mkdir(drop);
    await file('.drop/a.md', story('DeepSeek', 'A'));
    await file('b.md', story('OpenAI', 'B'));
    const stop = new AbortController();
    const onErr = (text: string): void => {
      if (text.includes('a.md')) void rename(join(folder, 'b.md'), join(drop, 'b.md'));
      if (text.includes('b.md')) stop.abort();
    };
    const { code, out } = await commandRun(folder, ['seed', '--watch', drop], { stop: stop.signal, onErr });
    expect(code).toBe(0);
    expect(out.match(/Articles: 1 new, 0 same/g)).toHaveLength(2);
  });
});
