import { ApplicationError, type ErrorCode } from '../../errors.js';

interface Failure {
  readonly code: ErrorCode;
  readonly message: string;
  readonly remedy: string;
}

/** What a primary result code of SQLite means to somebody who runs the program; the first row that begins the driver's code counts. */
const FAILURES: readonly (readonly [prefix: string, failure: Failure])[] = [
  [
    'SQLITE_BUSY',
    {
      code: 'STORE_BUSY',
      message: 'Another process is writing to the database file',
      remedy: 'Try again in a moment; if it lasts, end the other process.',
    },
  ],
  [
    'SQLITE_LOCKED',
    {
      code: 'STORE_BUSY',
      message: 'Another process has locked the database file',
      remedy: 'Try again in a moment; if it lasts, end the other process.',
    },
  ],
  [
    'SQLITE_CANTOPEN',
    {
      code: 'STORE_UNAVAILABLE',
      message: 'The database file cannot be opened',
      remedy: 'Check that the path is a file, not a folder, and that this user may read and write it and its folder.',
    },
  ],
  [
    'SQLITE_NOTADB',
    {
      code: 'STORE_UNAVAILABLE',
      message: 'The file is not a database of this program',
      remedy: 'Move the file away, or set another data folder, then start again.',
    },
  ],
  [
    'SQLITE_CORRUPT',
    {
      code: 'STORE_UNAVAILABLE',
      message: 'The database file is damaged',
      remedy: 'Restore it from a copy, or move it away and load the articles again.',
    },
  ],
  [
    'SQLITE_FULL',
    {
      code: 'STORE_UNAVAILABLE',
      message: 'There is no room left to write to the database file',
      remedy: 'Free space on its disk; nothing was half written.',
    },
  ],
  [
    'SQLITE_READONLY',
    {
      code: 'STORE_UNAVAILABLE',
      message: 'The database file may not be written',
      remedy: 'Allow this user to write the file and its folder.',
    },
  ],
  [
    'SQLITE_IOERR',
    {
      code: 'STORE_UNAVAILABLE',
      message: 'The disk failed while the database file was in use',
      remedy: 'Check the disk and its file system.',
    },
  ],
];

/** A failure of the driver as an error of this program that names the file; what is no failure of the driver comes back as it is. */
export function storeError(error: unknown, path: string): unknown {
  const code = codeOf(error);
  const failure = FAILURES.find(([prefix]) => code.startsWith(prefix))?.[1];
  if (!failure) return error;
  return new ApplicationError(failure.code, `${failure.message}: ${path}`, {
    remedy: failure.remedy,
    place: path,
    cause: error,
  });
}

/** Why a database file, or the folder that it lies in, could not be opened. */
export function openError(error: unknown, path: string): unknown {
  const known = storeError(error, path);
  if (known instanceof ApplicationError) return known;
  const remedy = /^E[A-Z]+$/.test(codeOf(error))
    ? 'Check that the folder of the file exists or may be created, and that this user may write there.'
    : 'Install the dependencies again (`npm rebuild better-sqlite3`), then start again.';
  return new ApplicationError('STORE_UNAVAILABLE', `The database file cannot be opened: ${path}`, {
    remedy,
    place: path,
    cause: error,
  });
}

/** What a call on a store that was closed throws. */
export function closedError(path: string): ApplicationError {
  return new ApplicationError('STORE_UNAVAILABLE', `The store was closed: ${path}`, {
    remedy: 'Open the store again.',
    place: path,
  });
}

function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return String(error.code);
}
