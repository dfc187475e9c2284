import { setTimeout as wait } from 'node:timers/promises';
import { deliveryId, type Webhook, type WebhookDelivery, type WebhookEvent } from '../graph/webhook.js';
import type { Store } from '../store/port.js';
import type { Poster } from './postDelivery.js';

const MINUTE = 60_000;

/** How long to wait before each further try, in milliseconds: ten tries over about a day. */
export const WAITS: readonly number[] = [5_000, 30_000, 2 * MINUTE, 10 * MINUTE, 30 * MINUTE].concat(
  [1, 2, 6, 12].map((hours) => hours * 60 * MINUTE),
);

/** Deliveries of a webhook that are kept to be looked at. */
const KEPT = 500;

/** One event of one revision for one webhook. */
export interface Outgoing {
  readonly webhook: Webhook;
  readonly event: WebhookEvent;
  readonly revision: number;
  readonly body: string;
}

/** What delivering takes. */
export interface Delivering {
  readonly store: Pick<Store, 'deliveriesOf' | 'putDelivery'>;
  readonly poster: Poster;
  readonly now: () => Date;
  readonly stop: AbortController;
  readonly waits?: readonly number[];
}

/** Sends one event until it is taken or given up, going on where an earlier process left it; returns before that where it is stopped. */
export async function deliver({ webhook, event, revision, body }: Outgoing, delivering: Delivering): Promise<void> {
  const { store, poster, now, stop, waits = WAITS } = delivering;
  const id = deliveryId(webhook.id, event, revision);
  const known = (await store.deliveriesOf(webhook.id, KEPT)).find((delivery) => delivery.id === id);
  if (known && known.status !== 'PENDING') return;
  let attempts = known?.attempts ?? 0;
  let until = known?.nextAttemptAt ? Date.parse(known.nextAttemptAt) - now().getTime() : 0;
  for (;;) {
    if (until > 0) await wait(until, undefined, { signal: stop.signal }).catch(() => undefined);
    if (stop.signal.aborted) return;
    const at = now();
    const { status: responseStatus, problem } = await poster.post({ ...webhook, id, body, at }, stop.signal);
    // What was broken off by a stop was no try of the receiver's.
    if (problem !== null && stop.signal.aborted) return;
    attempts += 1;
    const pause = problem === null ? undefined : waits[attempts - 1];
    const delivery: WebhookDelivery = {
      id,
      webhookId: webhook.id,
      event,
      revision,
      status: problem === null ? 'DELIVERED' : pause === undefined ? 'FAILED' : 'PENDING',
      attempts,
      lastAttemptAt: at.toISOString(),
      responseStatus,
      problem,
      nextAttemptAt: pause === undefined ? null : new Date(now().getTime() + pause).toISOString(),
    };
    await store.putDelivery(delivery, KEPT);
    if (pause === undefined) return;
    until = pause;
  }
}
