import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { STORE_FILE } from '../../src/cli/openStore.js';
import { openSqliteStore } from '../../src/store/sqlite/sqliteStore.js';
import { richGraph } from '../exchange/richGraph.js';
import { commandRun } from './commandRun.js';

let folder: string;
let file: string;
let text: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-command-'));
  file = join(folder, 'graph.jsonl');
  const store = await openSqliteStore({ path: join(folder, 'data', STORE_FILE) });
  await store.migrate();
  await richGraph(store);
  await store.close();
  await commandRun(folder, ['export', '--output', file]);
  text = await readFile(file, 'utf8');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it.each([
  ['a file', (path: string) => [path], undefined],
  ['standard input', () => ['-'], () => text],
])(
  'imports an export from %s into an empty store, which then exports the same bytes',
  async (name, argsOf, inputOf) => {
    const other = join(folder, name);
    const input = inputOf?.();
    const imported = await commandRun(other, ['import', ...argsOf(file)], { ...(input !== undefined && { input }) });
    expect(imported).toMatchObject({ code: 0, out: '' });
    expect(imported.err).toMatch(/^Imported \d+ rows into the embedded store .*\. Graph at revision \d+\.\n$/);
    expect((await commandRun(other, ['export'])).out).toBe(text);
  },
);

it('refuses a store that holds a graph, and says what to do', async () => {
  const { code, err } = await commandRun(folder, ['import', file]);
  expect(code).toBe(2);
  expect(err).toContain('CONFLICT');
  expect(err).toContain('set another DATA_FOLDER');
});

it('refuses a bad line by its number, a path that is not there, and a call that names nothing or too much', async () => {
  const bad = join(folder, 'bad.jsonl');
  await writeFile(bad, text.replace('"type":"entity"', '"type":"thing"'));
  const other = join(folder, 'refused');
  expect((await commandRun(other, ['import', bad])).err).toMatch(/INPUT_INVALID.*line \d+: type: Invalid option/);
  expect((await commandRun(other, ['import', join(folder, 'nowhere')])).err).toContain('NOT_FOUND');
  for (const args of [[], [file, file], [file, '--discard']]) {
    expect(await commandRun(other, ['import', ...args])).toMatchObject({
      code: 2,
      err: expect.stringContaining('one export, or --discard alone'),
    });
  }
  const discarded = await commandRun(other, ['import', '--discard']);
  expect(discarded).toMatchObject({ code: 0, err: expect.stringContaining('No half graph is left') });
});
