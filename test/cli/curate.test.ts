import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { STORE_FILE } from '../../src/cli/openStore.js';
import { runCommand } from '../../src/cli/runCommand.js';
import { readConfig } from '../../src/config.js';
import { openSqliteStore } from '../../src/store/sqlite/sqliteStore.js';
import { change, entity, STORY } from '../contract/fixtures.js';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'curate-'));
  const store = await openSqliteStore({ path: join(folder, STORE_FILE) });
  await store.migrate();
  await store.apply(STORY);
  await store.apply(change({ entities: [entity({ id: 'meta-inc', kind: 'ORGANIZATION', name: 'Meta, Inc.' })] }));
  await store.close();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function run(...args: string[]) {
  let printed = '';
  const code = await runCommand({
    args,
    out: (text) => {
      printed += text;
    },
    err: (text) => {
      printed += text;
    },
    isTerminal: false,
    config: () => readConfig({ DATA_FOLDER: folder }),
    home: folder,
    stop: new AbortController().signal,
  });
  return { code, printed };
}

it('shows what waits, decides it, takes it back and tells the history', async () => {
  const queue = await run('review');
  expect(queue.printed).toContain('0.30  claim_doubtful  meta INFLUENCED_BY deepseek  "influenced"');
  expect(queue.printed).toContain('0.98  meta  meta-inc  SAME_FORM 0.98');
  expect(await run('review', 'claim_doubtful', 'accept')).toEqual({
    code: 0,
    printed: 'claim_doubtful is ACCEPTED. Graph at revision 3.\n',
  });
  expect((await run('merge', 'Meta, Inc.', 'meta', '--reason', 'One company.')).printed).toBe(
    'meta-inc is merged into meta. Graph at revision 4.\n',
  );
  expect((await run('rename', 'meta', 'Meta Platforms')).code).toBe(0);
  expect((await run('withdraw-merge', 'meta-inc')).code).toBe(0);
  expect((await run('withdraw', 'article_wehner')).printed).toContain('article_wehner is WITHDRAWN; 1 claims retired.');
  expect((await run('restore', 'article_wehner', '--reason', 'It was right.')).printed).toContain(
    'article_wehner is CURRENT; 1 claims count again.',
  );
  expect((await run('history', 'article_wehner')).printed).toContain('cli  Restored. It was right.');
  const { printed } = await run('history', 'meta');
  expect(printed).toContain('cli  "meta-inc" merged into "meta". One company.');
  expect(printed).toContain('cli  Renamed to "Meta Platforms".');
});

it('says what was wrong with a decision, and leaves the graph alone', async () => {
  expect((await run('review', 'claim_rivals', 'reject')).printed).toContain('A rejection needs a reason.');
  expect((await run('review', 'claim_rivals', 'like')).code).toBe(2);
  expect((await run('merge', 'meta')).code).toBe(2);
  expect((await run('restore', 'article_wehner')).printed).toContain('is not withdrawn: it is CURRENT.');
  expect((await run('merge', 'ghost', 'meta')).printed).toContain('No entity has the id or name "ghost".');
});
