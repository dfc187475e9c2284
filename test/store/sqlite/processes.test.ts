import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ANY_CLAIM } from '../../../src/graph/filters.js';
import { openSqliteStore } from '../../../src/store/sqlite/sqliteStore.js';
import { CLAIMS, change, claim, ENTITIES, pageBy, RELATION, STORY } from '../../contract/fixtures.js';

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sqlite-processes-'));
  path = join(folder, 'new', 'folder', 'graph.sqlite');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('one file with several users', () => {
  it('shows each connection what the other commits', async () => {
    const [one, other] = await Promise.all([openSqliteStore({ path }), openSqliteStore({ path })]);
    await Promise.all([one.migrate(), other.migrate()]);
    await one.apply(STORY);
    expect([await other.revision(), await other.entitiesByIds(['meta'])]).toEqual([1, [ENTITIES[0]]]);
    await other.apply(change({ claims: [claim({ id: 'claim_more' })] }));
    expect([await one.revision(), (await one.relationsByIds([RELATION.rivals]))[0]?.claimCount]).toEqual([2, 2]);
    await Promise.all([one.close(), other.close()]);
  });

  it('says that it is busy while another process keeps the write lock, and reads meanwhile', async () => {
    const store = await openSqliteStore({ path });
    await store.migrate();
    const holder = new Database(path);
    holder.exec('BEGIN IMMEDIATE');
    await expect(store.apply(STORY)).rejects.toMatchObject({
      code: 'STORE_BUSY',
      message: `Another process is writing to the database file: ${path}`,
      remedy: 'Try again in a moment; if it lasts, end the other process.',
      place: path,
    });
    expect(await store.revision()).toBe(0);
    holder.exec('ROLLBACK');
    holder.close();
    expect((await store.apply(STORY)).revision).toBe(1);
    await store.close();
  });

  it('holds every article once when eight processes load the same ones at the same time', async () => {
    const script = fileURLToPath(new URL('./loading.mjs', import.meta.url));
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, async (_, number) => {
        const child = spawn(process.execPath, [script, path, `${number}`], { stdio: ['ignore', 'pipe', 'inherit'] });
        const lines: string[] = [];
        for await (const line of createInterface({ input: child.stdout })) lines.push(line);
        return lines;
      }),
    );
    const all = outcomes.flat();
    expect([all.length, all.filter((outcome) => outcome === 'NEW').length]).toEqual([80, 10]);
    const store = await openSqliteStore({ path });
    const { total } = await store.claims(ANY_CLAIM, pageBy('CONFIDENCE', { withTotal: true }));
    const { entitiesByKind, relationsByPredicate } = await store.statistics();
    expect([await store.revision(), total, entitiesByKind.get('ORGANIZATION'), relationsByPredicate.size]).toEqual([
      10, 10, 12, 1,
    ]);
    await store.close();
  }, 120_000);

  it('keeps every committed change, and no half of one, when a writing process is killed', async () => {
    const script = fileURLToPath(new URL('./writing.mjs', import.meta.url));
    const child = spawn(process.execPath, [script, path], { stdio: ['ignore', 'pipe', 'inherit'] });
    let told = 0;
    for await (const line of createInterface({ input: child.stdout })) {
      told = Number(line);
      if (told >= 20) child.kill('SIGKILL');
    }
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    expect({ signal: child.signalCode, enough: told >= 20 }).toEqual({ signal: 'SIGKILL', enough: true });

    const store = await openSqliteStore({ path });
    await store.migrate();
    const revision = await store.revision();
    const { total } = await store.claims(ANY_CLAIM, pageBy('CONFIDENCE', { withTotal: true }));
    const [rivals] = await store.relationsByIds([RELATION.rivals]);
    expect({ kept: revision >= told, total, claimCount: rivals?.claimCount }).toEqual({
      kept: true,
      total: revision - 1 + CLAIMS.length,
      claimCount: revision,
    });
    await store.close();
    const file = new Database(path);
    expect(file.pragma('integrity_check', { simple: true })).toBe('ok');
    file.close();
  });
});
