import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { ReportFault } from '../api/errors.js';
import { ChangeFeed } from '../api/feed/changeFeed.js';
import { toApplicationError } from '../errors.js';
import type { Webhook } from '../graph/webhook.js';
import { WEBHOOK_EVENTS } from '../graph/webhook.js';
import { Deadline } from '../store/deadline.js';
import type { Store } from '../store/port.js';
import { deliver } from './deliver.js';
import type { MakeBody } from './eventBody.js';
import type { Poster } from './postDelivery.js';

/** How often new and revoked webhooks are looked for, in milliseconds. */
const LOOK_MS = 1_000;

/** How long a process has a webhook for itself without prolonging that, in milliseconds: so long nobody tells it after a process died. */
const LEASE_MS = 30_000;

/** How long a webhook is left alone after a failure of ours, in milliseconds. */
const REST_MS = 5_000;

/** Revisions that do not concern a webhook, after which its place is noted nonetheless. */
const PASSED = 100;

/** What telling webhooks takes. */
export interface TellingOptions {
  readonly store: Store;
  readonly poster: Poster;
  readonly bodyOf: MakeBody;
  readonly report: ReportFault;
  readonly now: () => Date;
  /** How long reading one event may take, in milliseconds. */
  readonly readingTimeout: number;
  /** How long to wait before each further try, in milliseconds; after the last one a delivery is given up. */
  readonly waits?: readonly number[];
}

/**
 * Tells every webhook of the store what is new, whichever process loads it: each in the order of revisions, at least once, by one process at a time.
 * A delivery that is not taken holds up those behind it until it is given up. Gives what stops it.
 */
export function tellWebhooks(options: TellingOptions): () => Promise<void> {
  const { store, report } = options;
  const holder = randomUUID();
  const feed = new ChangeFeed(store);
  const stopped = new AbortController();
  const telling = new Map<string, { readonly stop: AbortController; readonly done: Promise<void> }>();

  const begin = (webhook: Webhook) => {
    const stop = new AbortController();
    const done = tellOne(webhook, { ...options, holder, feed, stop })
      .catch(async (error: unknown) => {
        report(toApplicationError(error));
        await pause(REST_MS, stop.signal);
      })
      .finally(() => telling.delete(webhook.id));
    telling.set(webhook.id, { stop, done });
  };

  const look = async () => {
    while (!stopped.signal.aborted) {
      // While the store does not answer nobody can be told of anything.
      const known = await store.webhooks().catch(() => null);
      for (const webhook of known ?? []) {
        if (webhook.revokedAt !== null) telling.get(webhook.id)?.stop.abort();
        else if (!telling.has(webhook.id) && !stopped.signal.aborted) begin(webhook);
      }
      await pause(LOOK_MS, stopped.signal);
    }
  };
  const looking = look();

  return async () => {
    stopped.abort();
    await looking;
    for (const { stop } of telling.values()) stop.abort();
    await Promise.all([...telling.values()].map(({ done }) => done));
  };
}

interface Telling extends TellingOptions {
  readonly holder: string;
  readonly feed: ChangeFeed;
  readonly stop: AbortController;
}

async function tellOne(webhook: Webhook, telling: Telling): Promise<void> {
  const { store, holder, feed, stop, now, bodyOf, readingTimeout } = telling;
  const lease = (milliseconds: number) => {
    const at = now();
    const until = new Date(at.getTime() + milliseconds).toISOString();
    return store.leaseWebhook(webhook.id, holder, at.toISOString(), until);
  };
  const told = await lease(LEASE_MS);
  if (told === null) return;
  const prolonging = setInterval(async () => {
    const kept = await lease(LEASE_MS).catch(() => null);
    if (kept === null) stop.abort();
  }, LEASE_MS / 3);
  try {
    for await (const record of feed.after(told, stop.signal)) {
      let concerned = record.revision % PASSED === 0;
      for (const event of WEBHOOK_EVENTS) {
        if (!webhook.events.includes(event)) continue;
        const body = await bodyOf(store.within(new Deadline(readingTimeout)), webhook, event, record);
        if (body === null) continue;
        concerned = true;
        await deliver({ webhook, event, revision: record.revision, body }, telling);
        if (stop.signal.aborted) return;
      }
      if (concerned) await store.tellWebhook(webhook.id, record.revision);
    }
  } finally {
    clearInterval(prolonging);
    await lease(0).catch(() => null);
  }
}

/** Waits, until stopped. */
async function pause(milliseconds: number, stop: AbortSignal): Promise<void> {
  await wait(milliseconds, undefined, { signal: stop }).catch(() => undefined);
}
