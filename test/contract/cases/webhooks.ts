import { expect } from 'vitest';
import { ANY_CLAIM } from '../../../src/graph/filters.js';
import { deliveryId, type Webhook, type WebhookDelivery } from '../../../src/graph/webhook.js';
import type { ContractCase } from '../storeContract.js';

const WEBHOOK: Webhook = {
  id: '0011223344556677',
  url: 'https://receiver.example/graph',
  events: ['claimRecorded'],
  filter: { ...ANY_CLAIM, predicates: ['COMPETES_WITH'] },
  secret: 'whsec_c2VjcmV0',
  createdBy: 'ana',
  createdAt: '2025-04-06T08:00:00.000Z',
  revokedAt: null,
};

const delivery = (revision: number, fields: Partial<WebhookDelivery> = {}): WebhookDelivery => ({
  id: deliveryId(WEBHOOK.id, 'claimRecorded', revision),
  webhookId: WEBHOOK.id,
  event: 'claimRecorded',
  revision,
  status: 'DELIVERED',
  attempts: 1,
  lastAttemptAt: '2025-04-06T09:00:00.000Z',
  responseStatus: 204,
  problem: null,
  nextAttemptAt: null,
  ...fields,
});

const at = (minute: number) => `2025-04-06T10:${String(minute).padStart(2, '0')}:00.000Z`;

/** Webhooks, and who tells them. */
export const WEBHOOK_CASES: readonly ContractCase[] = [
  {
    name: 'WEBHOOK-01 keeps webhooks in the order of their making, and remembers that one was revoked',
    check: async (store) => {
      expect(await store.webhooks()).toEqual([]);
      const earlier = { ...WEBHOOK, id: 'ffff', createdAt: '2025-04-05T08:00:00.000Z' };
      await store.putWebhook(WEBHOOK, 7);
      await store.putWebhook(earlier, 0);
      const revoked = { ...WEBHOOK, revokedAt: '2025-04-07T08:00:00.000Z' };
      await store.putWebhook(revoked, 9);
      expect(await store.webhooks()).toEqual([earlier, revoked]);
      expect(await store.leaseWebhook(WEBHOOK.id, 'one', at(0), at(1))).toBe(7);
      expect(await store.revision()).toBe(0);
    },
  },
  {
    name: 'WEBHOOK-02 lends a webhook to one process at a time, until its time is over',
    check: async (store) => {
      await store.putWebhook(WEBHOOK, 3);
      const asked = await Promise.all(
        ['one', 'two', 'three'].map((holder) => store.leaseWebhook(WEBHOOK.id, holder, at(0), at(5))),
      );
      expect(asked.filter((told) => told !== null)).toEqual([3]);
      const holder = ['one', 'two', 'three'][asked.indexOf(3)] ?? '';
      expect(await store.leaseWebhook(WEBHOOK.id, holder, at(4), at(9))).toBe(3);
      expect(await store.leaseWebhook(WEBHOOK.id, 'four', at(8), at(20))).toBeNull();
      expect(await store.leaseWebhook(WEBHOOK.id, 'four', at(9), at(20))).toBe(3);
      expect(await store.leaseWebhook('unknown', 'four', at(9), at(20))).toBeNull();
    },
  },
  {
    name: 'WEBHOOK-03 remembers how far a webhook was told, and never goes back',
    check: async (store) => {
      await store.putWebhook(WEBHOOK, 3);
      await store.tellWebhook(WEBHOOK.id, 8);
      await store.tellWebhook(WEBHOOK.id, 5);
      expect(await store.leaseWebhook(WEBHOOK.id, 'one', at(0), at(1))).toBe(8);
    },
  },
  {
    name: 'WEBHOOK-04 keeps the last state of the latest deliveries alone',
    check: async (store) => {
      await store.putWebhook(WEBHOOK, 0);
      await store.putDelivery(delivery(1, { status: 'PENDING', responseStatus: 500, problem: 'no' }), 3);
      await store.putDelivery(delivery(1), 3);
      expect(await store.deliveriesOf(WEBHOOK.id, 10)).toEqual([delivery(1)]);
      for (const revision of [2, 10, 11]) await store.putDelivery(delivery(revision), 3);
      expect(await store.deliveriesOf(WEBHOOK.id, 10)).toEqual([delivery(11), delivery(10), delivery(2)]);
      expect(await store.deliveriesOf(WEBHOOK.id, 1)).toEqual([delivery(11)]);
      expect(await store.deliveriesOf('unknown', 1)).toEqual([]);
    },
  },
];
