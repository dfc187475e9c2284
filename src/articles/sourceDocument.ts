import { tooLarge } from './fileProblems.js';

/** A document to be read: where it is from, what is known of it before reading, and its bytes. */
export interface SourceDocument {
  /** How errors and reports name it: a path, an address, `standard input`. */
  readonly place: string;
  /** What it is known by when it is loaded again: its address, or its path from the working folder; null for what has neither. */
  readonly sourceKey: string | null;
  /** Address that it was fetched from, after redirects; null for what was not fetched. */
  readonly url: string | null;
  /** Media type that the server gave, in lower case and without parameters; null where nobody gave one. */
  readonly mediaType: string | null;
  /** Name of the encoding that the server gave; null where nobody gave one. */
  readonly charset: string | null;
  /** In bytes; null where it is known only at the end. */
  readonly size: number | null;
  readonly chunks: AsyncIterable<Uint8Array>;
}

/**
 * All bytes of a document. A size that is known is looked at first, so that a large document is never in memory.
 *
 * @param limit largest acceptable size, in bytes
 * @throws ApplicationError `LIMIT_EXCEEDED`
 */
export async function readBytes(document: SourceDocument, limit: number): Promise<Uint8Array> {
  if (document.size !== null && document.size > limit) throw tooLarge(document.place, document.size, limit);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of document.chunks) {
    size += chunk.length;
    if (size > limit) throw tooLarge(document.place, null, limit);
    chunks.push(chunk);
  }
  return chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks, size);
}

/** Bytes that are in memory, as the chunks of a document. */
export async function* chunksOf(...bytes: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* bytes;
}
