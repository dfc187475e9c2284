import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** One operation of `queries/`. */
export interface SavedOperation {
  /** Name of the file and of the operation. */
  readonly name: string;
  /** What it asks: the first line of the comment at its head. */
  readonly question: string;
  /** What an analyst learns from it: the rest of that comment; empty where there is none. */
  readonly explanation: string;
  /** The whole text, with that comment. */
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
  const [question = '', ...rest] = lines.slice(0, end).map((line) => line.replace(/^#\s?/, '').trim());
  return { name, question, explanation: rest.join(' '), operation: text.trim() };
}
