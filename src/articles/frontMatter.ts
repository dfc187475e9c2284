import { isScalar, LineCounter, parseDocument } from 'yaml';
import { ApplicationError } from '../errors.js';
import { type ArticleMetadata, frontMatterSchema } from './articleMetadata.js';

const BLOCK = /^---\n([\s\S]*?)\n---[ \t]*(?:\n+|$)/;
const REMEDY =
  'Between the two lines of "---" write one "key: value" a line (title, publisher, url, publishedAt, language, sourceKind), with quotes around values that hold a colon.';

/** A file's text, taken apart. */
export interface FrontMatterParts {
  readonly metadata: ArticleMetadata;
  /** The text behind the front matter and the blank lines that follow it. */
  readonly body: string;
}

/**
 * Takes the front matter (YAML 1.2 between two lines of `---` at the very beginning) off a text with `\n` line ends.
 *
 * @param file the file as errors name it
 * @throws ApplicationError `ARTICLE_UNREADABLE` naming file, line and problem
 */
export function splitFrontMatter(text: string, file: string): FrontMatterParts {
  if (!/^---[ \t]*\n/.test(text)) return { metadata: {}, body: text };
  const match = BLOCK.exec(text);
  if (!match) throw broken(file, 1, 'it is never closed by a second line of "---"');
  return { metadata: readMetadata(match[1] ?? '', file), body: text.slice(match[0].length) };
}

function readMetadata(source: string, file: string): ArticleMetadata {
  const lines = new LineCounter();
  const document = parseDocument(source, { version: '1.2', lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line) + 1;
  const [error] = document.errors;
  if (error) throw broken(file, lineAt(error.pos[0]), withoutStop(error.message));
  let values: unknown;
  try {
    values = document.toJS({ maxAliasCount: 20 });
  } catch (cause) {
    throw broken(file, 2, 'its references cannot be followed', cause);
  }
  if (values === null || typeof values !== 'object' || Array.isArray(values)) {
    if (values === null) return {};
    throw broken(file, 2, 'it holds no "key: value" lines');
  }
  const result = frontMatterSchema.safeParse(values);
  if (!result.success) {
    const [issue] = result.error.issues;
    const key = String(issue?.path[0] ?? '');
    throw broken(file, lineOf(key), `"${key}" ${issue?.message ?? 'is not acceptable'}`);
  }
  const { source: origin, sourceKind = origin, ...rest } = result.data;
  const known = Object.entries({ ...rest, sourceKind }).filter(([, value]) => value !== undefined && value !== '');
  return Object.fromEntries(known) as ArticleMetadata;

  function lineOf(key: string): number {
    const node = document.get(key, true);
    return isScalar(node) && node.range ? lineAt(node.range[0]) : lineOfKey(source, key);
  }
}

function lineOfKey(source: string, key: string): number {
  const index = source.split('\n').findIndex((line) => line.startsWith(`${key}:`));
  return Math.max(0, index) + 2;
}

function broken(file: string, line: number, problem: string, cause?: unknown): ApplicationError {
  return new ApplicationError(
    'ARTICLE_UNREADABLE',
    `The front matter of ${file} is broken in line ${line}: ${problem}.`,
    {
      place: `${file}:${line}`,
      remedy: REMEDY,
      cause,
    },
  );
}

function withoutStop(message: string): string {
  return message.replace(/\s+/g, ' ').replace(/\.$/, '').trim();
}
