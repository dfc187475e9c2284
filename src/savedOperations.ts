import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** One operation of `queries/`. */
export interface SavedOperation {
  /** Name of the file and of the operation. */
  readonly name: string;
  /** What an analyst learns from it: the comment at its head. */
  readonly question: string;
  /** The operation's text, without that comment. */
  readonly operation: string;
}

/** The saved operations of a folder, ordered by name; a file is one operation under a comment. */
export async function readSavedOperations(folder: string): Promise<readonly SavedOperation[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.graphql')).sort();
  return Promise.all(
    files.map(async (file) =>
      savedOperation(file.slice(0, -'.graphql'.length), await readFile(join(folder, file), 'utf8')),
    ),
  );
}

function savedOperation(name: string, text: string): SavedOperation {
  const lines = text.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('#'));
  const question = lines
    .slice(0, end)
    .map((line) => line.replace(/^#\s?/, ''))
    .join(' ')
    .trim();
  return { name, question, operation: lines.slice(end).join('\n').trim() };
}
