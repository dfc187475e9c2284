import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { ApplicationError } from '../errors.js';
import { pathProblem, unreadable } from './fileProblems.js';
import type { SourceDocument } from './sourceDocument.js';

/**
 * A file as a document; its bytes are read when they are asked for.
 *
 * @throws ApplicationError `NOT_FOUND` where there is no such file; `ARTICLE_UNREADABLE` for what is no file or may not be read
 */
export async function openFile(path: string): Promise<SourceDocument> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) throw Object.assign(new Error('a folder'), { code: 'EISDIR' });
    if (!found.isFile())
      throw unreadable(path, 'is a device or a pipe, not a file', 'Save the article to a file and name that.');
    const sourceKey = relative(process.cwd(), resolve(path)).replaceAll('\\', '/');
    const unknown = { url: null, mediaType: null, charset: null };
    return { place: path, sourceKey, ...unknown, size: found.size, chunks: chunksOfFile(path) };
  } catch (error) {
    throw error instanceof ApplicationError ? error : pathProblem(path, error);
  }
}

async function* chunksOfFile(path: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of createReadStream(path)) yield chunk as Uint8Array;
  } catch (error) {
    throw pathProblem(path, error);
  }
}
