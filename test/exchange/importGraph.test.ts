import { expect, it } from 'vitest';
import { importGraph } from '../../src/exchange/importGraph.js';
import { memoryStores } from '../store/sqlite/memoryStores.js';
import { exportedLines } from './exportedLines.js';
import { richGraph } from './richGraph.js';

const emptyStore = memoryStores();

async function* bytesOf(lines: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const line of lines) yield Buffer.from(line);
}

const origin = await emptyStore();
await richGraph(origin);
const LINES = await exportedLines(origin);
const CLAIM = LINES.findIndex((line) => line.endsWith('"type":"claim"}\n'));

/** The lines of the export with some others in place of one. */
function withLine(at: number, ...others: string[]): string[] {
  return LINES.toSpliced(at, 1, ...others);
}

const line = (at: number): string => LINES[at] ?? '';
const COPY = LINES.findIndex((text) => text.includes('"id":"article_copy"'));
const COPIED = LINES.findIndex((text) => text.includes('"id":"claim_copied"'));
const JUDGEMENT = LINES.findIndex((text) => text.includes('"verdict":"UNSURE"'));
const EDIT = LINES.findLastIndex((text) => text.endsWith('"type":"edit"}\n'));
const idAt = (at: number): string => (JSON.parse(line(at)) as { record: { id: string } }).record.id;
const renamed = (at: number, from: string | RegExp, to: string) => withLine(at, line(at).replace(from, to));

it.each([
  ['no file of this program', ['{"nodes":[]}\n'], 'line 1: it is not the header of an export'],
  ['what npm wrote before', ['> graph\n', ...LINES], 'line 1: it is no JSON'],
  ['a newer version', renamed(0, '"version":1', '"version":2'), 'line 1: it is version 2 of the format, of which'],
  ['nothing at all', [], 'it was cut short'],
  ['a file that was cut short', LINES.slice(0, -1), 'it was cut short'],
  [
    'a file that lacks a line',
    withLine(CLAIM),
    `line ${LINES.length - 1}: it counts ${LINES.length - 2} rows, but there are`,
  ],
  ['rows behind the end', [...LINES, line(CLAIM)], `line ${LINES.length + 1}: it comes after the last line`],
  [
    'a row twice',
    withLine(CLAIM, line(CLAIM), line(CLAIM)),
    `line ${CLAIM + 2}: the claim "claim_copied" comes twice or out of`,
  ],
  [
    'rows out of order',
    withLine(CLAIM, line(CLAIM + 1), line(CLAIM)),
    `line ${CLAIM + 2}: the claim "claim_copied" comes`,
  ],
  ['no row of the graph', withLine(1), 'line 2: the row of the graph must come first'],
  ['a line that is broken', withLine(CLAIM, line(CLAIM).slice(0, 40), '\n'), `line ${CLAIM + 1}: it is no JSON`],
  ['an empty line', withLine(CLAIM, '\n'), `line ${CLAIM + 1}: it is no JSON`],
  [
    'an unknown predicate',
    renamed(CLAIM, 'COMPETES_WITH', 'BEFRIENDS'),
    `line ${CLAIM + 1}: record.predicate: Invalid option`,
  ],
  ['a field too many', renamed(CLAIM, '"id"', '"x":1,"id"'), `line ${CLAIM + 1}: record: Unrecognized key: "x"`],
  ['an unknown type', renamed(CLAIM, '"type":"claim"', '"type":"rumour"'), `line ${CLAIM + 1}: type: Invalid option`],
  [
    'an article that is not there',
    renamed(CLAIM, 'article_copy', 'article_lost'),
    `line ${CLAIM + 1}: "claim_copied" refers to the article "article_lost", which is not there`,
  ],
  [
    'a copy of an article that is not there',
    renamed(COPY, /"copyOf":"[^"]*"/, '"copyOf":"article_lost"'),
    `line ${COPY + 1}: "article_copy" refers to the article "article_lost", which is not there`,
  ],
  [
    'a judgement of an entity that is not there',
    renamed(JUDGEMENT, /"otherId":"[^"]*"/, '"otherId":"nobody"'),
    `line ${JUDGEMENT + 1}: "${idAt(JUDGEMENT)}" refers to the entity "nobody", which is not there`,
  ],
  [
    'an edit of an entity that is not there',
    renamed(EDIT, /"entityId":"[^"]*"/, '"entityId":"nobody"'),
    `line ${EDIT + 1}: "${idAt(EDIT)}" refers to the entity "nobody", which is not there`,
  ],
  [
    'a claim on the account of nobody',
    renamed(COPIED, /"originId":"[^"]*"/, '"originId":"nobody"'),
    `line ${COPIED + 1}: "claim_copied" refers to the entity "nobody", which is not there`,
  ],
])('refuses %s, names the line, and leaves the store empty', async (_, lines, message) => {
  const store = await emptyStore();
  await expect(importGraph(store.exchange, bytesOf(lines))).rejects.toMatchObject({
    code: 'INPUT_INVALID',
    message: expect.stringContaining(message),
  });
  expect((await exportedLines(store)).slice(1)).toEqual([
    '{"record":{"revision":0},"type":"graph"}\n',
    '{"rows":1,"type":"end"}\n',
  ]);
});

it('names every bad line, the first twenty of many', async () => {
  const store = await emptyStore();
  const some = LINES.map((each, index) => ([4, 6, 9].includes(index) ? 'oops\n' : each));
  await expect(importGraph(store.exchange, bytesOf(some))).rejects.toMatchObject({
    message: 'The export cannot be read: line 5: it is no JSON; line 7: it is no JSON; line 10: it is no JSON.',
  });
  const all = LINES.map((each, index) => (index > 1 ? 'oops\n' : each));
  const failure: unknown = await importGraph(store.exchange, bytesOf(all)).catch((error: unknown) => error);
  expect(String(failure).match(/no JSON/g)?.length).toBe(20);
});

it('leaves nothing where it is stopped', async () => {
  const store = await emptyStore();
  expect(await importGraph(store.exchange, bytesOf(LINES), { stop: AbortSignal.abort() })).toBeNull();
  expect(await store.revision()).toBe(0);
});
