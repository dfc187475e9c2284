import type { Webhook, WebhookDelivery } from '../../graph/webhook.js';
import type { SqliteConnection } from './connection.js';

const ALL = 'SELECT record FROM webhooks ORDER BY created_at, id';
const PUT = `INSERT INTO webhooks (id, created_at, record, told) VALUES (@id, @createdAt, @record, @told)
  ON CONFLICT (id) DO UPDATE SET record = excluded.record`;
const LEASE = `UPDATE webhooks SET holder = @holder, held_until = @until
  WHERE id = @id AND (holder IS NULL OR holder = @holder OR held_until <= @now)`;
const TOLD = 'SELECT told FROM webhooks WHERE id = @id';
const TELL = 'UPDATE webhooks SET told = max(told, @revision) WHERE id = @id';
const PUT_DELIVERY = `INSERT INTO webhook_deliveries (id, webhook_id, revision, record) VALUES (@id, @webhookId, @revision, @record)
  ON CONFLICT (id) DO UPDATE SET record = excluded.record`;
const FORGET = `DELETE FROM webhook_deliveries WHERE webhook_id = @webhookId AND id NOT IN
  (SELECT id FROM webhook_deliveries WHERE webhook_id = @webhookId ORDER BY revision DESC, id DESC LIMIT @keep)`;
const LATEST = `SELECT record FROM webhook_deliveries WHERE webhook_id = @webhookId ORDER BY revision DESC, id DESC LIMIT @limit`;

/** Every webhook, in the order of their making. */
export function webhooks(connection: SqliteConnection): Webhook[] {
  return connection.all<{ record: string }>(ALL).map(({ record }) => JSON.parse(record) as Webhook);
}

/** Adds a webhook, or writes over the one with its id. */
export function putWebhook(connection: SqliteConnection, webhook: Webhook, told: number): void {
  connection.run(PUT, { id: webhook.id, createdAt: webhook.createdAt, record: JSON.stringify(webhook), told });
}

/** Takes a webhook for one process, and gives the revision up to which it was told. */
export function leaseWebhook(
  connection: SqliteConnection,
  id: string,
  holder: string,
  now: string,
  until: string,
): number | null {
  return connection.write(() => {
    if (connection.run(LEASE, { id, holder, now, until }) === 0) return null;
    return connection.get<{ told: number }>(TOLD, { id })?.told ?? null;
  });
}

/** Notes how far a webhook was told. */
export function tellWebhook(connection: SqliteConnection, id: string, revision: number): void {
  connection.run(TELL, { id, revision });
}

/** Keeps what became of a delivery. */
export function putDelivery(connection: SqliteConnection, delivery: WebhookDelivery, keep: number): void {
  const { id, webhookId, revision } = delivery;
  connection.write(() => {
    connection.run(PUT_DELIVERY, { id, webhookId, revision, record: JSON.stringify(delivery) });
    connection.run(FORGET, { webhookId, keep });
  });
}

/** The latest deliveries to a webhook. */
export function deliveriesOf(connection: SqliteConnection, webhookId: string, limit: number): WebhookDelivery[] {
  const stored = connection.all<{ record: string }>(LATEST, { webhookId, limit });
  return stored.map(({ record }) => JSON.parse(record) as WebhookDelivery);
}
