import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openError, storeError } from '../../../src/store/sqlite/sqliteErrors.js';
import { openSqliteStore } from '../../../src/store/sqlite/sqliteStore.js';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sqlite-opening-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('opening the embedded store', () => {
  it('refuses a file that is no database, and leaves it as it is', async () => {
    const path = join(folder, 'notes.sqlite');
    writeFileSync(path, 'Llama 4 is a model, this is a note about it.\n'.repeat(100));
    await expect(openSqliteStore({ path })).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: `The file is not a database of this program: ${path}`,
      remedy: 'Move the file away, or set another data folder, then start again.',
      place: path,
    });
  });

  it('refuses a path that is a folder', async () => {
    await expect(openSqliteStore({ path: folder })).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: `The database file cannot be opened: ${folder}`,
      place: folder,
    });
  });

  it('refuses a path whose folder cannot be made', async () => {
    writeFileSync(join(folder, 'file'), 'text');
    const path = join(folder, 'file', 'graph.sqlite');
    await expect(openSqliteStore({ path })).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: `The database file cannot be opened: ${path}`,
      remedy: 'Check that the folder of the file exists or may be created, and that this user may write there.',
      place: path,
    });
  });

  it('refuses a folder that may only be read, unless the user may write everywhere', async () => {
    const path = join(folder, 'locked', 'graph.sqlite');
    mkdirSync(join(folder, 'locked'));
    chmodSync(join(folder, 'locked'), 0o500);
    const opened = await openSqliteStore({ path }).then(
      async (store) => {
        await store.close();
        return 'opened';
      },
      (error: { code: string; place: string }) => `${error.code} ${error.place}`,
    );
    // The superuser passes every check of permission, and Windows has none of this kind.
    const everywhere = process.getuid === undefined || process.getuid() === 0;
    expect(opened).toBe(everywhere ? 'opened' : `STORE_UNAVAILABLE ${path}`);
  });

  it('refuses a file of a newer schema', async () => {
    const path = join(folder, 'graph.sqlite');
    const newer = new Database(path);
    newer.pragma('user_version = 99');
    newer.close();
    await expect(openSqliteStore({ path })).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: expect.stringContaining('made by a newer version of this program (schema 99'),
      remedy: 'Run the newer version of the program, or set another data folder.',
      place: path,
    });
  });

  it('refuses the database of another program', async () => {
    const path = join(folder, 'graph.sqlite');
    const other = new Database(path);
    other.exec('CREATE TABLE songs (title TEXT)');
    other.close();
    await expect(openSqliteStore({ path })).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: `The database file belongs to another program: ${path}`,
      remedy: 'Set another data folder, then start again.',
      place: path,
    });
  });
});

describe('errors of the driver', () => {
  it.each([
    ['SQLITE_BUSY_SNAPSHOT', 'STORE_BUSY', 'Another process is writing to the database file: graph.sqlite'],
    ['SQLITE_READONLY_DBMOVED', 'STORE_UNAVAILABLE', 'The database file may not be written: graph.sqlite'],
    ['SQLITE_FULL', 'STORE_UNAVAILABLE', 'There is no room left to write to the database file: graph.sqlite'],
    ['SQLITE_CORRUPT_VTAB', 'STORE_UNAVAILABLE', 'The database file is damaged: graph.sqlite'],
  ])('turns %s into %s', (driverCode, code, message) => {
    const cause = Object.assign(new Error('driver'), { code: driverCode });
    expect(storeError(cause, 'graph.sqlite')).toMatchObject({ code, message, place: 'graph.sqlite', cause });
  });

  it('lets a defect of ours pass, but says how to mend a driver that cannot be loaded', () => {
    const defect = new RangeError('Missing named parameter');
    expect(storeError(defect, 'graph.sqlite')).toBe(defect);
    expect(openError(new Error('no bindings'), 'graph.sqlite')).toMatchObject({
      code: 'STORE_UNAVAILABLE',
      remedy: 'Install the dependencies again (`npm rebuild better-sqlite3`), then start again.',
    });
  });
});
