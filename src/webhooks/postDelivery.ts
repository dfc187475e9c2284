import { Webhook as Signer } from 'standardwebhooks';
import { fetch } from 'undici';
import { AddressRefused, createGuardedAgent, type Lookup } from '../articles/fetching/guardedAgent.js';
import { isPublicAddress } from '../articles/fetching/isPublicAddress.js';

/** What is sent. */
export interface Posting {
  readonly id: string;
  readonly url: string;
  readonly secret: string;
  /** JSON. */
  readonly body: string;
  /** Moment of the sending, which is signed with it. */
  readonly at: Date;
}

/** What a receiver answered. */
export interface PostOutcome {
  /** HTTP status; null where none came. */
  readonly status: number | null;
  /** Why it was not taken, for people; null where it was. */
  readonly problem: string | null;
}

/** Sends deliveries. */
export interface Poster {
  /** Sends one; never throws. */
  readonly post: (posting: Posting, stop: AbortSignal) => Promise<PostOutcome>;
  readonly close: () => Promise<void>;
}

/** How deliveries are sent. */
export interface PosterOptions {
  /** Whether loopback and private addresses may be told. */
  readonly privateAllowed: boolean;
  /** How long a receiver may take, in milliseconds; 10 s where absent. */
  readonly timeout?: number;
  /** Finds the addresses of names; the system's resolver where absent. */
  readonly lookup?: Lookup;
}

/** Bytes of an answer that are read; they mean nothing, but let the connection be used again. */
const MOST_ANSWER = 65_536;

/** Sends deliveries by POST, signed as Standard Webhooks has it, along no redirect and to no address that may not be reached. */
export function createPoster({ privateAllowed, timeout = 10_000, lookup }: PosterOptions): Poster {
  const permits = privateAllowed ? () => true : isPublicAddress;
  const agent = createGuardedAgent({ permits, timeout, ...(lookup && { lookup }) });
  return {
    async post({ id, url, secret, body, at }, stop) {
      const overdue = AbortSignal.timeout(timeout);
      try {
        const response = await fetch(url, {
          method: 'POST',
          dispatcher: agent,
          signal: AbortSignal.any([overdue, stop]),
          redirect: 'manual',
          credentials: 'omit',
          headers: {
            'content-type': 'application/json',
            'user-agent': 'AiIndustryGraph/0.1',
            'webhook-id': id,
            'webhook-timestamp': String(Math.floor(at.getTime() / 1_000)),
            'webhook-signature': new Signer(secret).sign(id, at, body),
          },
          body,
        });
        await leave(response.body);
        return { status: response.status, problem: problemOf(response.status) };
      } catch (error) {
        return {
          status: null,
          problem: overdue.aborted ? `No answer within ${timeout} milliseconds.` : reasonOf(error),
        };
      }
    },
    close: () => agent.destroy(),
  };
}

async function leave(body: Awaited<ReturnType<typeof fetch>>['body']): Promise<void> {
  let read = 0;
  for await (const chunk of body ?? []) {
    read += (chunk as Uint8Array).length;
    if (read > MOST_ANSWER) return;
  }
}

function problemOf(status: number): string | null {
  if (status >= 200 && status < 300) return null;
  if (status >= 300 && status < 400) return `The answer was ${status}, and redirects are not followed.`;
  return `The answer was ${status}.`;
}

function reasonOf(error: unknown): string {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof AddressRefused) return 'The address leads to a private one, which is not told.';
    if ('code' in cause && typeof cause.code === 'string') return `It could not be reached (${cause.code}).`;
  }
  return 'It could not be reached.';
}
