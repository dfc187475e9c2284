import neo4j from 'neo4j-driver';
import type { Webhook, WebhookDelivery } from '../../graph/webhook.js';
import type { Neo4jConnection } from './connection.js';

const ALL = 'MATCH (webhook:Webhook) RETURN webhook.record AS record ORDER BY webhook.createdAt, webhook.id';
const PUT = `MERGE (webhook:Webhook {id: $id})
  ON CREATE SET webhook.createdAt = $createdAt, webhook.told = toInteger($told)
  SET webhook.record = $record`;
const LEASE = `MATCH (webhook:Webhook {id: $id}) SET webhook.lock = true
  WITH webhook WHERE webhook.holder IS NULL OR webhook.holder = $holder OR webhook.heldUntil <= $now
  SET webhook.holder = $holder, webhook.heldUntil = $until
  RETURN webhook.told AS told`;
const TELL = `MATCH (webhook:Webhook {id: $id}) WHERE webhook.told < $revision SET webhook.told = toInteger($revision)`;
const PUT_DELIVERY = `MERGE (delivery:WebhookDelivery {id: $id})
  SET delivery.webhookId = $webhookId, delivery.revision = toInteger($revision), delivery.record = $record`;
const FORGET = `MATCH (delivery:WebhookDelivery {webhookId: $webhookId})
  WITH delivery ORDER BY delivery.revision DESC, delivery.id DESC SKIP $keep DELETE delivery`;
const LATEST = `MATCH (delivery:WebhookDelivery {webhookId: $webhookId})
  RETURN delivery.record AS record ORDER BY delivery.revision DESC, delivery.id DESC LIMIT $limit`;

/** Every webhook, in the order of their making. */
export async function webhooks(connection: Neo4jConnection): Promise<Webhook[]> {
  const stored = await connection.read<{ record: string }>(ALL);
  return stored.map(({ record }) => JSON.parse(record) as Webhook);
}

/** Adds a webhook, or writes over the one with its id. */
export async function putWebhook(connection: Neo4jConnection, webhook: Webhook, told: number): Promise<void> {
  const parameters = { id: webhook.id, createdAt: webhook.createdAt, record: JSON.stringify(webhook), told };
  await connection.write((run) => run(PUT, parameters));
}

/** Takes a webhook for one process, and gives the revision up to which it was told. The first `SET` locks the node before its lease is read. */
export async function leaseWebhook(
  connection: Neo4jConnection,
  id: string,
  holder: string,
  now: string,
  until: string,
): Promise<number | null> {
  const [leased] = await connection.write((run) => run<{ told: number }>(LEASE, { id, holder, now, until }));
  return leased?.told ?? null;
}

/** Notes how far a webhook was told. */
export async function tellWebhook(connection: Neo4jConnection, id: string, revision: number): Promise<void> {
  await connection.write((run) => run(TELL, { id, revision }));
}

/** Keeps what became of a delivery. */
export async function putDelivery(connection: Neo4jConnection, delivery: WebhookDelivery, keep: number): Promise<void> {
  const { id, webhookId, revision } = delivery;
  await connection.write(async (run) => {
    await run(PUT_DELIVERY, { id, webhookId, revision, record: JSON.stringify(delivery) });
    await run(FORGET, { webhookId, keep: neo4j.int(keep) });
  });
}

/** The latest deliveries to a webhook. */
export async function deliveriesOf(
  connection: Neo4jConnection,
  webhookId: string,
  limit: number,
): Promise<WebhookDelivery[]> {
  const stored = await connection.read<{ record: string }>(LATEST, { webhookId, limit: neo4j.int(limit) });
  return stored.map(({ record }) => JSON.parse(record) as WebhookDelivery);
}
