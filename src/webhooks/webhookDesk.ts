import { randomBytes } from 'node:crypto';
import type { WebhookDesk } from '../api/webhook/webhookDesk.js';
import { ApplicationError } from '../errors.js';
import { WEBHOOK_EVENTS, type Webhook } from '../graph/webhook.js';
import type { Store } from '../store/port.js';
import { webhookAddress } from './webhookAddress.js';

/** Webhooks that may hold at once. */
const MOST_WEBHOOKS = 100;

/** What a desk works with. */
export interface WebhookDeskOptions {
  readonly store: Pick<Store, 'webhooks' | 'putWebhook' | 'deliveriesOf' | 'revision'>;
  /** Whether loopback and private addresses may be told. */
  readonly privateAllowed: boolean;
  readonly now: () => Date;
  /** So many random bytes; those of the system where absent. */
  readonly random?: (bytes: number) => Buffer;
}

/** Registers and revokes webhooks in a store. */
export function createWebhookDesk({
  store,
  privateAllowed,
  now,
  random = randomBytes,
}: WebhookDeskOptions): WebhookDesk {
  return {
    async register({ url, events, filter }, by) {
      const wanted = WEBHOOK_EVENTS.filter((event) => events.includes(event));
      if (wanted.length === 0)
        throw new ApplicationError('INPUT_INVALID', 'The webhook names no event.', {
          place: 'events',
          remedy: `Name one or more of ${WEBHOOK_EVENTS.join(', ')}.`,
        });
      const holding = (await store.webhooks()).filter(({ revokedAt }) => revokedAt === null);
      if (holding.length >= MOST_WEBHOOKS)
        throw new ApplicationError('LIMIT_EXCEEDED', `There are ${MOST_WEBHOOKS} webhooks already.`, {
          remedy: 'Revoke one that is not needed.',
        });
      const webhook: Webhook = {
        id: random(8).toString('hex'),
        url: webhookAddress(url, privateAllowed),
        events: wanted,
        filter,
        secret: `whsec_${random(32).toString('base64')}`,
        createdBy: by,
        createdAt: now().toISOString(),
        revokedAt: null,
      };
      await store.putWebhook(webhook, await store.revision());
      return webhook;
    },
    async revoke(id) {
      const webhook = (await store.webhooks()).find((each) => each.id === id && each.revokedAt === null);
      if (!webhook) throw new ApplicationError('NOT_FOUND', `No webhook "${id}" holds.`, { place: 'id' });
      const revoked = { ...webhook, revokedAt: now().toISOString() };
      await store.putWebhook(revoked, 0);
      return revoked;
    },
    list: () => store.webhooks(),
    deliveries: (id, limit) => store.deliveriesOf(id, limit),
  };
}
