import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import type { ApplicationError } from '../errors.js';
import { ARTICLE_EXTENSIONS, formatOfPath } from './articleFormats.js';
import { pathProblem, unreadable } from './fileProblems.js';

/** The article files behind some paths, and the paths that led to none. */
export interface FoundFiles {
  /** In the order of the paths, within a folder by name; each file once. */
  readonly files: string[];
  /** `NOT_FOUND` for a missing path, `ARTICLE_UNREADABLE` for a folder without articles or without the right to look into it. */
  readonly problems: ApplicationError[];
}

/**
 * Finds article files. A pattern stands for the files whose paths match it and that end like an article, unless a file or folder has that very name. A file that is named is taken as it is, whatever its extension: reading it will tell. A folder stands for all files in it
 * and in folders below that end like an article, without hidden ones. A path that leads nowhere stops none of the others.
 */
export async function findArticleFiles(paths: readonly string[]): Promise<FoundFiles> {
  const files = new Set<string>();
  const problems: ApplicationError[] = [];
  for (const path of paths) {
    try {
      if (!(await stat(path)).isDirectory()) {
        files.add(path);
        continue;
      }
      const found = await filesIn(path, new Set(), problems);
      for (const file of found) files.add(file);
      if (found.length === 0) {
        const known = ARTICLE_EXTENSIONS.join(', ');
        problems.push(
          unreadable(
            path,
            'is a folder without articles',
            `Put files that end in ${known} into it, or name another one.`,
          ),
        );
      }
    } catch (error) {
      const matching = isDynamicPattern(path) ? await filesLike(path) : [];
      for (const file of matching) files.add(file);
      if (matching.length === 0) problems.push(pathProblem(path, error));
    }
  }
  return { files: [...files], problems };
}

/** Files that a pattern (`news/**\/*.md`) means, by name, of those that end like an article. */
async function filesLike(pattern: string): Promise<readonly string[]> {
  const found = await glob(pattern, { expandDirectories: false });
  return found.filter((file) => formatOfPath(file) !== null).sort();
}

async function filesIn(folder: string, seen: Set<string>, problems: ApplicationError[]): Promise<string[]> {
  const real = await realpath(folder);
  if (seen.has(real)) return [];
  seen.add(real);
  const names = (await readdir(folder)).filter((name) => !name.startsWith('.')).sort();
  const found: string[] = [];
  for (const name of names) {
    const path = join(folder, name);
    try {
      const entry = await stat(path);
      if (entry.isDirectory()) found.push(...(await filesIn(path, seen, problems)));
      else if (entry.isFile() && formatOfPath(path)) found.push(path);
    } catch (error) {
      problems.push(pathProblem(path, error));
    }
  }
  return found;
}
