import type { Request, RequestHandler, Response } from 'express';
import { ApplicationError, type ErrorCode, toApplicationError } from '../errors.js';
import type { SavedOperation } from '../savedOperations.js';
import type { Store } from '../store/port.js';
import { type PersistedOperations, sha256 } from './persistedOperations.js';
import { answerProblem } from './problemAnswer.js';

/** How persisted operations are answered. */
export interface PersistedOptions {
  readonly operations: PersistedOperations;
  readonly store: Pick<Store, 'revision'>;
  /** Whether no other operations are answered. */
  readonly only: boolean;
  /** Seconds for which a cache may answer in our place without asking again. */
  readonly maxAge: number;
  /** Whether every cache may keep answers, or only the asker's own. */
  readonly shared: boolean;
}

/** What caches are told of an answer without errors. */
export type CacheHeaders = Readonly<Record<'etag' | 'cache-control', string>>;

/**
 * Puts the saved operation in place of its hash, given as `documentId` or as Apollo's `persistedQuery`. By GET the answer bears an `ETag` that
 * changes with the graph's revision, and the one who has that answer already is told so without running anything.
 */
export function persisted(options: PersistedOptions): RequestHandler {
  const { operations, only } = options;
  return async (request, response, next) => {
    const parameters = parametersOf(request);
    try {
      const text = operationIn(parameters, operations, only);
      if (savedIn(parameters, operations)) {
        if (request.method === 'GET' && (await isCached(request, response, options))) return;
        put(request, text);
      }
    } catch (error) {
      const failure = toApplicationError(error);
      const status = REFUSALS[failure.code];
      return status === undefined ? next(error) : answerProblem(response, status, failure);
    }
    next();
  };
}

/** What a request for an operation that is not answered gets. */
const REFUSALS: Partial<Record<ErrorCode, number>> = { NOT_FOUND: 404, FORBIDDEN: 403 };

/** The saved operation that a request names by its hash; undefined where it names none that is there. */
export function savedIn(parameters: Parameters, operations: PersistedOperations): SavedOperation | undefined {
  return operations.get(hashIn(parameters)?.hash ?? '');
}

/**
 * The text of the operation that a request means: the saved one that it names by hash, else its own; empty where it has none.
 *
 * @throws ApplicationError `NOT_FOUND` where nothing is saved under its `documentId`, `FORBIDDEN` where only saved operations are answered and it is none
 */
export function operationIn(parameters: Parameters, operations: PersistedOperations, only: boolean): string {
  const saved = savedIn(parameters, operations);
  if (saved) return saved.operation;
  if (hashIn(parameters)?.by === 'documentId')
    throw new ApplicationError('NOT_FOUND', 'No operation is saved under this documentId.');
  const text = typeof parameters.query === 'string' ? parameters.query : '';
  if (!only || operations.has(sha256(text.trim()))) return text;
  throw new ApplicationError('FORBIDDEN', 'This server answers saved operations alone.', {
    remedy: 'Send the documentId of one of the saved operations.',
  });
}

/** What an answer to this request tells caches; null where it is not to be kept. */
export function cacheHeadersIn(response: Response): CacheHeaders | null {
  return (response.locals.cacheHeaders as CacheHeaders | undefined) ?? null;
}

async function isCached(
  request: Request,
  response: Response,
  { store, maxAge, shared }: PersistedOptions,
): Promise<boolean> {
  const form = String(request.accepts(['application/json', 'application/graphql-response+json']));
  const etag = `W/"${sha256(JSON.stringify([await store.revision(), request.url, form]))}"`;
  const headers: CacheHeaders = { etag, 'cache-control': `${shared ? 'public' : 'private'}, max-age=${maxAge}` };
  response.vary('Accept').vary('Authorization');
  if (request.headers['if-none-match']?.split(',').some((known) => known.trim() === etag)) {
    response.status(304).set(headers).end();
    return true;
  }
  response.locals.cacheHeaders = headers;
  return false;
}

type Parameters = Readonly<Record<string, unknown>>;

function parametersOf(request: Request): Parameters {
  const given: unknown = request.method === 'GET' ? request.query : request.body;
  return isRecord(given) ? given : {};
}

function hashIn({ documentId, extensions }: Parameters): { by: 'documentId' | 'extension'; hash: string } | null {
  if (typeof documentId === 'string') return { by: 'documentId', hash: documentId.replace(/^sha256:/, '') };
  const given = typeof extensions === 'string' ? parsed(extensions) : extensions;
  const query = isRecord(given) ? given.persistedQuery : null;
  const hash = isRecord(query) ? query.sha256Hash : null;
  return typeof hash === 'string' ? { by: 'extension', hash } : null;
}

/** Only operations of ours go this way, so that a link of another site can ask nothing that anyone may not see. */
function put(request: Request, query: string): void {
  if (request.method !== 'GET') {
    const { documentId: _, extensions: __, ...rest } = parametersOf(request);
    request.body = { ...rest, query };
    return;
  }
  const search = new URLSearchParams(request.url.split('?')[1] ?? '');
  for (const name of ['documentId', 'extensions']) search.delete(name);
  search.set('query', query);
  request.url = `/?${search}`;
  request.headers['apollo-require-preflight'] = 'true';
}

function isRecord(value: unknown): value is Parameters {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
