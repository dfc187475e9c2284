import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commandRun } from './commandRun.js';

describe('the keys command', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'keys-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const keys = (...args: string[]) => commandRun(folder, ['keys', ...args]);

  it('makes a key that is shown once and nowhere kept', async () => {
    const { code, out } = await keys('create', 'ana', '--scopes', 'read,curate');
    const secret = /^aig_[0-9a-f]{12}_([0-9a-f]{64})\n/.exec(out)?.[1] ?? 'none';
    expect(code).toBe(0);
    expect((await readFile(join(folder, 'data', 'graph.sqlite'), 'latin1')).includes(secret)).toBe(false);
    expect((await keys('list')).out).toMatch(/^ana\tread,curate\t\d{4}-.*\tholds\n$/);
  });

  it('revokes a key, whose name may then be given again', async () => {
    await keys('create', 'ana');
    expect(await keys('create', 'ana')).toMatchObject({ code: 2, err: expect.stringContaining('CONFLICT') });
    expect((await keys('revoke', 'ana')).out).toBe('Revoked the key of "ana".\n');
    expect((await keys('list')).out).toContain('revoked 20');
    expect((await keys('create', 'ana', '--scopes', 'admin')).code).toBe(0);
  });

  it.each([[], ['make', 'ana'], ['create'], ['revoke', 'nobody'], ['create', 'ana', '--scopes', 'write']])(
    'refuses %s %s',
    async (...args) => expect((await keys(...args)).code).toBe(2),
  );
});
