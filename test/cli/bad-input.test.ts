import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCommand } from '../../src/cli/runCommand.js';
import { readConfig } from '../../src/config.js';

const SOUND = `---
title: Rivals
publisher: The Daily Graph
publishedAt: 2025-04-05
language: en
---
Meta competes with DeepSeek.
`;

describe('the command line, given bad input', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'bad-input-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  async function run(args: readonly string[], environment: Record<string, string> = {}) {
    let out = '';
    let err = '';
    const code = await runCommand({
      args,
      out: (text) => {
        out += text;
      },
      err: (text) => {
        err += text;
      },
      isTerminal: false,
      config: () => readConfig({ DATA_FOLDER: join(folder, 'data'), ...environment }),
      home: join(import.meta.dirname, '..', '..'),
      stop: new AbortController().signal,
    });
    return { code, out, err };
  }

  async function file(name: string, content: string | Uint8Array): Promise<string> {
    const path = join(folder, name);
    await writeFile(path, content);
    return path;
  }

  const cases: readonly [string, () => Promise<string>, string][] = [
    ['an empty file', () => file('empty.md', ''), 'ARTICLE_UNREADABLE'],
    [
      'a binary file',
      () => file('picture.txt', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3])),
      'ARTICLE_UNREADABLE',
    ],
    [
      'a wrongly encoded file',
      () => file('latin.txt', Buffer.from('A Meta está a avançar com a integração.', 'latin1')),
      'ARTICLE_UNREADABLE',
    ],
    ['a file of 5 MB', () => file('large.txt', 'Meta competes with DeepSeek. '.repeat(180_000)), 'LIMIT_EXCEEDED'],
    [
      'an unknown language',
      () =>
        file(
          'polish.txt',
          'Spółka ogłosiła wczoraj nową umowę z rządem i zapowiedziała dalsze inwestycje w centra danych w całym kraju.',
        ),
      'ARTICLE_UNREADABLE',
    ],
    [
      'broken front matter',
      () => file('broken.md', '---\ntitle: "open\npublisher: [\n---\nMeta competes with DeepSeek.\n'),
      'ARTICLE_UNREADABLE',
    ],
    ['a missing path', async () => join(folder, 'nowhere.md'), 'NOT_FOUND'],
    [
      'a folder without articles',
      async () => {
        await mkdir(join(folder, 'bare'));
        return join(folder, 'bare');
      },
      'ARTICLE_UNREADABLE',
    ],
  ];

  it.each(cases)('names %s, says what to do, exits with 2 and still loads the rest', async (_, make, code) => {
    const bad = await make();
    const good = await file('sound.md', SOUND);
    const result = await run(['seed', bad, good]);
    expect(result.err).toContain(`${code}: `);
    expect(result.err).toContain(bad.split('/').at(-1));
    expect(result.err).not.toMatch(/\bat .*:\d+:\d+/);
    expect(result.out).toMatch(/Articles: 1 new, 0 same, 0 changed, 1 failed\./);
    expect(result.code).toBe(2);
  });

  it('loads the same folder again without a change', async () => {
    const good = await file('sound.md', SOUND);
    const first = await run(['seed', good]);
    const second = await run(['seed', good]);
    expect(first.code).toBe(0);
    expect(second).toMatchObject({ code: 0 });
    expect(second.out).toMatch(
      /Articles: 0 new, 1 same, 0 changed, 0 failed\.\nEntities: 0 new\. Claims: 0 new, 0 retired\./,
    );
    expect(second.out.match(/revision \d+/)?.[0]).toBe(first.out.match(/revision \d+/)?.[0]);
  });

  it('prints one JSON object a line for each article that can be read', async () => {
    const good = await file('sound.md', SOUND);
    const result = await run(['extract', await file('empty.md', ''), good]);
    expect(result.code).toBe(2);
    const lines = result.out.trim().split('\n');
    expect(lines).toHaveLength(1);
    const { article, claims } = JSON.parse(lines[0] ?? '');
    expect(article).toMatchObject({
      title: 'Rivals',
      publisher: 'The Daily Graph',
      publishedAt: '2025-04-05',
      language: 'en',
    });
    expect(
      claims.map((claim: { evidence: { start: number; end: number } }) =>
        article.text.slice(claim.evidence.start, claim.evidence.end),
      ),
    ).toEqual(['Meta competes with DeepSeek.']);
  });

  it.each([
    [['explode'], 'There is no command "explode".'],
    [['seed', '--colour', 'red'], "Unknown option '--colour'"],
    [['seed', '--published-at', 'soon', 'x.md'], '--published-at is "soon", which is no calendar date.'],
    [['extract'], 'No article'],
  ])('refuses %j', async (args, message) => {
    const result = await run(args);
    expect(result.err).toContain('INPUT_INVALID: ');
    expect(result.err).toContain(message);
    expect(result.code).toBe(2);
  });

  it.each([
    ['a port where nothing listens', { NEO4J_URI: 'bolt://127.0.0.1:9', NEO4J_PASSWORD: 'hunter2' }],
    ['a host that does not exist', { NEO4J_URI: 'bolt://nowhere.invalid:7687', NEO4J_PASSWORD: 'hunter2' }],
  ])('says within ten seconds that Neo4j is at %s', { timeout: 10_000 }, async (_, environment) => {
    const result = await run(['seed', await file('sound.md', SOUND)], environment);
    expect(result.err).toContain('STORE_UNAVAILABLE: ');
    expect(result.err).toContain(new URL(environment.NEO4J_URI).hostname);
    expect(result.err).not.toContain('hunter2');
    expect(result.code).toBe(1);
  });
});
