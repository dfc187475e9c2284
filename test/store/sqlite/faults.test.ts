import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { diagnose } from '../../../src/doctor/diagnose.js';
import { openSqliteStore } from '../../../src/store/sqlite/sqliteStore.js';
import { article, change, claim } from '../../contract/fixtures.js';
import { soundGraph } from '../../doctor/soundGraph.js';

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sqlite-faults-'));
  path = join(folder, 'graph.sqlite');
});

afterEach(() => {
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true, force: true });
});

const TEXT = 'Meta competes with DeepSeek.';

/** An article with one claim and a text as long as asked for. */
function load(id: string, length: number) {
  return change({
    articles: [article({ id, publisherId: 'reuters', text: `${TEXT} ${'More of it. '.repeat(length / 12)}` })],
    claims: [claim({ id: `claim_${id}`, articleId: id })],
  });
}

async function sound() {
  const store = await openSqliteStore({ path });
  await store.migrate();
  await soundGraph(store);
  return store;
}

const examined = async (store: Awaited<ReturnType<typeof sound>>) =>
  (await diagnose(store, { repair: false, now: () => new Date() })).violations;

describe('an embedded store in trouble', () => {
  it('says that the disk is full, keeps what was there, and goes on once there is room', async () => {
    await (await sound()).close();
    // A process whose files may not grow, as on a full disk: the shell sets the limit, in blocks of 512 bytes or 1 KiB.
    const script = fileURLToPath(new URL('./filling.mjs', import.meta.url));
    const child = spawn('sh', ['-c', 'trap "" XFSZ; ulimit -f 1500; exec "$0" "$@"', process.execPath, script, path], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const lines: string[] = [];
    for await (const line of createInterface({ input: child.stdout })) lines.push(line);
    if (child.exitCode === null) await once(child, 'exit');
    const told = lines.filter((line) => line.startsWith('revision')).length;
    expect(told).toBeGreaterThan(0);
    expect(lines.at(-1)).toMatch(/^STORE_UNAVAILABLE (There is no room left to write to|The disk failed while) /);

    const store = await openSqliteStore({ path });
    await store.migrate();
    expect(await store.revision()).toBe(4 + told);
    expect(await examined(store)).toEqual([]);
    expect((await store.apply(load('article_after', 120_000))).revision).toBe(5 + told);
    await store.close();
  }, 60_000);

  it('says that another process keeps the file to itself, loses nothing, and goes on once it is free', async () => {
    const store = await sound();
    const holder = new Database(path);
    holder.exec('BEGIN IMMEDIATE');
    const busy = {
      code: 'STORE_BUSY',
      message: `Another process is writing to the database file: ${path}`,
      place: path,
    };
    await expect(store.apply(load('article_next', 12))).rejects.toMatchObject(busy);
    expect([await store.revision(), await currentArticles(store)]).toEqual([4, 2]);
    holder.exec('ROLLBACK');
    holder.close();
    expect((await store.apply(load('article_next', 12))).revision).toBe(5);
    expect(await examined(store)).toEqual([]);
    await store.close();
  }, 30_000);

  it('says that a file may only be read, unless the user may write everywhere, and answers what is in it', async () => {
    await (await sound()).close();
    chmodSync(path, 0o400);
    const store = await openSqliteStore({ path });
    const refused = await store.apply(load('article_next', 12)).then(
      () => 'written',
      (error: { code: string; message: string }) => `${error.code} ${error.message}`,
    );
    const everywhere = process.getuid === undefined || process.getuid() === 0;
    // The superuser passes every check of permission, and Windows has none of this kind.
    expect(refused).toBe(everywhere ? 'written' : `STORE_UNAVAILABLE The database file may not be written: ${path}`);
    expect(await currentArticles(store)).toBe(everywhere ? 3 : 2);
    await store.close();
  });

  it('says that the file was damaged under it', async () => {
    await (await sound()).close();
    truncateSync(path, statSync(path).size / 2);
    const opened = openSqliteStore({ path });
    await expect(opened.then((store) => store.statistics())).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: `The database file is damaged: ${path}`,
      remedy: 'Restore it from a copy, or move it away and load the articles again.',
      place: path,
    });
    await opened.then((store) => store.close()).catch(() => {});
  });
});

/** How many articles of the file are current. */
async function currentArticles(store: Awaited<ReturnType<typeof sound>>): Promise<number> {
  return [...(await store.statistics()).articlesByLanguage.values()].reduce((sum, number) => sum + number, 0);
}
