import { type Agent, fetch, type Response } from 'undici';
import { ApplicationError } from '../../errors.js';
import type { Validators } from '../../graph/validators.js';
import { ARTICLE_FORMATS, formatOfMediaType } from '../articleFormats.js';
import { unreadable } from '../fileProblems.js';
import { LARGEST_PDF } from '../pdf/readPdf.js';
import { chunksOf, readBytes, type SourceDocument } from '../sourceDocument.js';
import { AddressRefused, createGuardedAgent, type Lookup } from './guardedAgent.js';
import { isPublicAddress } from './isPublicAddress.js';

/** Fetches one document. */
export interface Fetcher {
  /**
   * @param address an http or https address without a user and password
   * @param stop gives the fetching up
   * @throws ApplicationError `INPUT_INVALID` for an address that is none or may not be reached; `NOT_FOUND` where the server knows no such page;
   * `ARTICLE_UNREADABLE` where it cannot be reached, refuses, takes too long or answers with something else; `LIMIT_EXCEEDED`
   */
  readonly fetch: (address: string, stop?: AbortSignal) => Promise<SourceDocument>;
  /**
   * The same, unless the server says that it still is what it was.
   *
   * @param known what the server called what it gave before; null to fetch in any case
   * @returns null where nothing changed
   */
  readonly fetchNewer: (
    address: string,
    known: Validators | null,
    stop?: AbortSignal,
  ) => Promise<{ readonly document: SourceDocument; readonly validators: Validators } | null>;
  /** Closes what connections are open; nothing can be fetched afterwards. */
  readonly close: () => Promise<void>;
}

/** How a fetcher fetches. */
export interface FetcherOptions {
  /** What it calls itself towards servers; the program's name where absent. */
  readonly userAgent?: string;
  /** Longest time for one document from the first byte sent to the last received, redirects included, in milliseconds; 20 s where absent. */
  readonly timeout?: number;
  /** Whether a connection to this IP address is allowed; only those of the public internet where absent. */
  readonly permits?: (address: string) => boolean;
  /** Finds the addresses of names; the system's resolver where absent. */
  readonly lookup?: Lookup;
}

/** Most redirects that are followed from one address. */
const MOST_REDIRECTS = 5;

/** Largest document that is fetched, in bytes after decompression. */
const LARGEST_DOCUMENT = LARGEST_PDF;

/** Types that say nothing of a document; how it begins will. */
const VAGUE_TYPES = ['application/octet-stream', 'binary/octet-stream', 'application/json'];

const REDIRECTS = [301, 302, 303, 307, 308];

/** Makes a fetcher. Its limits hold for each document: time, size, type, redirects, and where a connection may lead, at every redirect anew. */
export function createFetcher({
  userAgent = 'AiIndustryGraph/0.1',
  timeout = 20_000,
  permits = isPublicAddress,
  lookup,
}: FetcherOptions = {}): Fetcher {
  const agent = createGuardedAgent({ permits, timeout, ...(lookup && { lookup }) });
  async function answerOf<Answer>(
    address: string,
    stop: AbortSignal | undefined,
    { conditions, read }: { conditions: Conditions; read: (response: Response) => Promise<Answer> },
  ): Promise<Answer> {
    const overdue = AbortSignal.timeout(timeout);
    const signal = stop ? AbortSignal.any([overdue, stop]) : overdue;
    try {
      return await read(await follow(webAddress(address, address), { agent, signal, userAgent, conditions }));
    } catch (error) {
      throw problemOf(address, error, overdue.aborted ? timeout : null);
    }
  }
  return {
    fetch: (address, stop) =>
      answerOf(address, stop, { conditions: {}, read: (response) => documentOf(response, address) }),
    fetchNewer: (address, known, stop) =>
      answerOf(address, stop, {
        conditions: known === null ? {} : conditionsOf(known),
        async read(response) {
          if (known !== null && response.status === 304) {
            await response.body?.cancel();
            return null;
          }
          const { headers } = response;
          const validators = { etag: headers.get('etag'), lastModified: headers.get('last-modified') };
          return { document: await documentOf(response, address), validators };
        },
      }),
    close: () => agent.destroy(),
  };
}

/** Headers by which a server is asked for something newer alone. */
type Conditions = Readonly<Record<string, string>>;

function conditionsOf({ etag, lastModified }: Validators): Conditions {
  return {
    ...(etag !== null && { 'if-none-match': etag }),
    ...(lastModified !== null && { 'if-modified-since': lastModified }),
  };
}

/** How one document is asked for. */
interface Asking {
  readonly agent: Agent;
  readonly signal: AbortSignal;
  readonly userAgent: string;
  readonly conditions: Conditions;
}

/** A request without a body, and the answer at the end of its redirects. */
async function follow(start: URL, { agent, signal, userAgent, conditions }: Asking): Promise<Response> {
  let url = start;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    const response = await fetch(url.href, {
      dispatcher: agent,
      signal,
      redirect: 'manual',
      credentials: 'omit',
      headers: {
        'user-agent': userAgent,
        ...conditions,
        accept: [...ARTICLE_FORMATS.flatMap(({ mediaTypes }) => mediaTypes), '*/*;q=0.1'].join(', '),
      },
    });
    const location = response.headers.get('location');
    if (!REDIRECTS.includes(response.status) || location === null) return response;
    await response.body?.cancel();
    if (!URL.canParse(location, url.href)) throw unreadable(start.href, 'redirects to what is no address', ELSEWHERE);
    url = webAddress(new URL(location, url).href, start.href);
  }
  throw unreadable(start.href, `redirects more than ${MOST_REDIRECTS} times`, ELSEWHERE);
}

const ELSEWHERE = 'Open it in a browser and name the address where the article is in the end.';

/** @throws ApplicationError `INPUT_INVALID` for an address that is no http or https one, or that holds a user or password */
function webAddress(text: string, place: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  const problem =
    url === null || !/^https?:$/.test(url.protocol) || url.hostname === ''
      ? 'is no http or https address'
      : url.username !== '' || url.password !== ''
        ? 'holds a user or password'
        : null;
  if (url !== null && problem === null) return url;
  throw new ApplicationError('INPUT_INVALID', `${place} ${text === place ? '' : 'redirects to what '}${problem}.`, {
    place,
    remedy: 'Write it as https://HOST/PATH.',
  });
}

async function documentOf(response: Response, address: string): Promise<SourceDocument> {
  const { status, headers } = response;
  const [type = '', ...parameters] = (headers.get('content-type') ?? '').split(';').map((part) => part.trim());
  const mediaType = type === '' || VAGUE_TYPES.includes(type.toLowerCase()) ? null : type.toLowerCase();
  const problem = statusProblem(status, address) ?? typeProblem(mediaType, address);
  if (problem !== null) {
    await response.body?.cancel();
    throw problem;
  }
  const charset = parameters.map((each) => /^charset="?([\w:.-]+)"?$/i.exec(each)?.[1]).find((name) => name) ?? null;
  const size = headers.has('content-encoding') ? null : Number(headers.get('content-length') ?? NaN) || null;
  const url = response.url || address;
  const document = { place: address, sourceKey: url, url, mediaType, charset, size };
  const chunks = response.body ?? chunksOf();
  const bytes = await readBytes({ ...document, chunks }, LARGEST_DOCUMENT).catch(async (error: unknown) => {
    await response.body?.cancel().catch(() => undefined);
    throw error;
  });
  return { ...document, size: bytes.length, chunks: chunksOf(bytes) };
}

function statusProblem(status: number, place: string): ApplicationError | null {
  if (status >= 200 && status < 300) return null;
  if (status === 404 || status === 410) {
    return new ApplicationError('NOT_FOUND', `There is no page at ${place} (the server answers ${status}).`, {
      place,
      remedy: 'Check the address.',
    });
  }
  const [problem, remedy] =
    status === 401 || status === 402 || status === 403 || status === 451
      ? ['is not open to everyone', 'Save the page in a browser and load the file.']
      : ['cannot be had now', 'Try again later, or save the page in a browser and load the file.'];
  return unreadable(place, `${problem} (the server answers ${status})`, remedy);
}

function typeProblem(mediaType: string | null, place: string): ApplicationError | null {
  if (mediaType === null || formatOfMediaType(mediaType) !== null) return null;
  const names = ARTICLE_FORMATS.map(({ name }) => name).join(', ');
  return unreadable(
    place,
    `answers with ${mediaType.slice(0, 60)}, which cannot be read`,
    `Name an address of one of: ${names}.`,
  );
}

/** @param overdue the time limit in milliseconds where it was passed, else null */
function problemOf(place: string, error: unknown, overdue: number | null): ApplicationError {
  if (error instanceof ApplicationError) return error;
  if (overdue !== null) {
    return unreadable(place, `did not answer within ${overdue / 1000} s`, 'Try again later.', error);
  }
  const causes: unknown[] = [];
  for (let cause = error; cause instanceof Error && causes.length < 5; cause = cause.cause) causes.push(cause);
  if (causes.some((cause) => cause instanceof AddressRefused)) {
    return new ApplicationError('INPUT_INVALID', `${place} leads to a private address, which is not read.`, {
      place,
      remedy: 'Name an address of the public internet.',
      cause: error,
    });
  }
  const codes = causes.map((cause) => (cause instanceof Error && 'code' in cause ? String(cause.code) : ''));
  const known = codes.map((code) => FAILURES[code]).find((each) => each !== undefined);
  return unreadable(
    place,
    known ?? 'could not be reached',
    'Check the address and the connection, then try again.',
    error,
  );
}

const FAILURES: Readonly<Record<string, string>> = {
  ENOTFOUND: 'is at a host that nobody knows',
  EAI_AGAIN: 'is at a host whose name could not be resolved now',
  ECONNREFUSED: 'is at a host that refuses the connection',
  ECONNRESET: 'is at a host that broke the connection off',
  CERT_HAS_EXPIRED: 'is at a host whose certificate has expired',
};
