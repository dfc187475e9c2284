import { createHash } from 'node:crypto';
import { readSavedOperations, type SavedOperation } from '../savedOperations.js';

/** Operations by the SHA-256 of their text, in hexadecimal. */
export type PersistedOperations = ReadonlyMap<string, SavedOperation>;

/** The saved operations of some folders, by their hashes. */
export async function persistedOperations(folders: readonly string[]): Promise<PersistedOperations> {
  const saved = (await Promise.all(folders.map((folder) => readSavedOperations(folder)))).flat();
  return new Map(saved.map((each) => [sha256(each.operation), each]));
}

/** The `documentId` of each operation, by its name. */
export function documentIds(operations: PersistedOperations): Readonly<Record<string, string>> {
  return Object.fromEntries([...operations].map(([hash, { name }]) => [name, `sha256:${hash}`]));
}

/** SHA-256 of a text in UTF-8, in hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
