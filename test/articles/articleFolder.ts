import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { ApplicationError } from '../../src/errors.js';

/** A folder that lives as long as one test. */
export interface ArticleFolder {
  readonly path: string;
  /** Writes a file and gives its path. */
  write(name: string, content: string | Uint8Array): Promise<string>;
  remove(): Promise<void>;
}

export async function createArticleFolder(): Promise<ArticleFolder> {
  const path = await mkdtemp(join(tmpdir(), 'articles-'));
  return {
    path,
    async write(name, content) {
      const file = join(path, name);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
      return file;
    },
    remove: () => rm(path, { recursive: true, force: true }),
  };
}

/** What a reading is refused with; fails where it is not refused by an `ApplicationError`. */
export async function refusalOf(reading: Promise<unknown>): Promise<ApplicationError> {
  const error = await reading.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ApplicationError);
  return error as ApplicationError;
}
