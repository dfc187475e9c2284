import { extname } from 'node:path';
import {
  ARTICLE_EXTENSIONS,
  type ArticleFormat,
  formatOfBeginning,
  formatOfMediaType,
  formatOfPath,
} from './articleFormats.js';
import type { ArticleSource } from './articleSource.js';
import type { Fetcher } from './fetching/createFetcher.js';
import { unreadable } from './fileProblems.js';
import { openFile } from './openFile.js';
import type { SourceDocument } from './sourceDocument.js';

/** A source whose document is at hand and whose format is known. */
export interface OpenedSource {
  readonly document: SourceDocument;
  readonly format: ArticleFormat;
}

/**
 * Opens a source: a file's format is told by how its name ends, that of a document that was fetched by what the server says and how it begins, that
 * of a stream by how it begins.
 *
 * @throws ApplicationError `NOT_FOUND`, `ARTICLE_UNREADABLE`, `INPUT_INVALID`, `LIMIT_EXCEEDED`
 */
export async function openSource(
  source: ArticleSource,
  { fetcher, stop }: { readonly fetcher: Fetcher; readonly stop?: AbortSignal },
): Promise<OpenedSource> {
  if (source.kind === 'FILE') {
    const document = await openFile(source.place);
    return { document, format: formatOfFile(source.place) };
  }
  if (source.kind === 'ADDRESS') return openFetched(await fetcher.fetch(source.place, stop));
  const { place, chunks } = source;
  const unknown = { sourceKey: null, url: null, mediaType: null, charset: null, size: null };
  const { document, beginning } = await peek({ place, ...unknown, chunks });
  return { document, format: source.format ?? formatOfBeginning(beginning) };
}

/** A document that was fetched, with its format. */
export async function openFetched(fetched: SourceDocument): Promise<OpenedSource> {
  const { document, beginning } = await peek(fetched);
  return { document, format: formatOfFetched(document, beginning) };
}

/** Servers call feeds pages, and Markdown plain text: a beginning or an ending that is sure goes before such a type. */
function formatOfFetched({ url, mediaType }: SourceDocument, beginning: string): ArticleFormat {
  const shown = formatOfBeginning(beginning);
  if (shown.id === 'feed' || shown.id === 'pdf') return shown;
  const named = mediaType === null ? null : formatOfMediaType(mediaType);
  if (named !== null && named.id !== 'txt') return named.id === 'feed' ? shown : named;
  return (url === null ? null : formatOfPath(new URL(url).pathname)) ?? named ?? shown;
}

/** The beginning of a document, as the first of its chunks shows it, and the document as it was. */
async function peek(
  document: SourceDocument,
): Promise<{ readonly document: SourceDocument; readonly beginning: string }> {
  const chunks = document.chunks[Symbol.asyncIterator]();
  const { value: first } = await chunks.next();
  const whole = async function* (): AsyncGenerator<Uint8Array> {
    if (first) yield first;
    yield* { [Symbol.asyncIterator]: () => chunks };
  };
  const beginning = first ? new TextDecoder().decode(first.subarray(0, 2048)) : '';
  return { document: { ...document, chunks: whole() }, beginning };
}

/** @throws ApplicationError `ARTICLE_UNREADABLE` where the name of the file does not tell a format that can be read */
export function formatOfFile(file: string): ArticleFormat {
  const format = formatOfPath(file);
  if (format !== null) return format;
  const known = ARTICLE_EXTENSIONS.join(', ');
  const extension = extname(file);
  throw unreadable(
    file,
    `has ${extension ? `the extension ${extension}` : 'no extension'}; files that can be read end in ${known}`,
    'Save it as text, HTML or PDF under a name that ends so.',
  );
}
