import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { STORE_FILE } from '../../src/cli/openStore.js';
import { openSqliteStore } from '../../src/store/sqlite/sqliteStore.js';
import { richGraph } from '../exchange/richGraph.js';
import { commandRun } from './commandRun.js';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'export-command-'));
  const store = await openSqliteStore({ path: join(folder, 'data', STORE_FILE) });
  await store.migrate();
  await richGraph(store);
  await store.close();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('exports to standard output or a file, the same bytes, and says from where', async () => {
  const { code, out, err } = await commandRun(folder, ['export']);
  expect([code, err]).toEqual([0, expect.stringContaining('Exported the embedded store')]);
  const lines = out.trimEnd().split('\n');
  expect(lines.at(-1)).toBe(`{"rows":${lines.length - 2},"type":"end"}`);
  const file = join(folder, 'graph.jsonl');
  expect(await commandRun(folder, ['export', '--output', file])).toMatchObject({ code: 0, out: '' });
  expect(await readFile(file, 'utf8')).toBe(out);
});

it('leaves no file where it was stopped or the folder is not there', async () => {
  const file = join(folder, 'stopped.jsonl');
  const stopped = await commandRun(folder, ['export', '--output', file], { stop: AbortSignal.abort() });
  expect(stopped).toMatchObject({ code: 1, err: expect.stringContaining('no whole export') });
  const lost = await commandRun(folder, ['export', '--output', join(folder, 'nowhere', 'graph.jsonl')]);
  expect(lost).toMatchObject({ code: 2, err: expect.stringContaining('NOT_FOUND') });
  expect((await readdir(folder)).filter((name) => name.startsWith('stopped'))).toEqual([]);
});
