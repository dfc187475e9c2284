import type { ClaimFilter } from './filters.js';

/** What a webhook can be told of; the names are those of the subscriptions. Of one revision the articles are told before the claims. */
export const WEBHOOK_EVENTS = ['articleLoaded', 'claimRecorded'] as const;

/** Something that a webhook can be told of. */
export type WebhookEvent = (typeof WEBHOOK_EVENTS)[number];

/** An address that is told of what is new in the graph. */
export interface Webhook {
  readonly id: string;
  readonly url: string;
  readonly events: readonly WebhookEvent[];
  /** Claims that it is told of. */
  readonly filter: ClaimFilter;
  /** Signs what is sent, `whsec_` and base64. It must be known to sign, so it is kept as it is; it never leaves the store but in the answer to the registration. */
  readonly secret: string;
  /** Who registered it, as the log of changes names them. */
  readonly createdBy: string;
  /** ISO 8601 in UTC. */
  readonly createdAt: string;
  /** ISO 8601 in UTC; null while it holds. */
  readonly revokedAt: string | null;
}

/** Whether a delivery waits for another try, has been taken, or was given up. */
export type DeliveryStatus = 'PENDING' | 'DELIVERED' | 'FAILED';

/** What became of sending one event of one revision to a webhook. */
export interface WebhookDelivery {
  /** The same for every try, so that a receiver knows what it has already. */
  readonly id: string;
  readonly webhookId: string;
  readonly event: WebhookEvent;
  readonly revision: number;
  readonly status: DeliveryStatus;
  /** Tries so far. */
  readonly attempts: number;
  /** Moment of the last try, ISO 8601 in UTC. */
  readonly lastAttemptAt: string;
  /** HTTP status of the last answer; null where there was none. */
  readonly responseStatus: number | null;
  /** Why the last try failed, for people; null where it did not. */
  readonly problem: string | null;
  /** When it is tried again, ISO 8601 in UTC; null where it is not. */
  readonly nextAttemptAt: string | null;
}

/** The id of the delivery of one event of one revision. It has no dot, for the signature puts dots between its parts. */
export function deliveryId(webhookId: string, event: WebhookEvent, revision: number): string {
  return `msg_${webhookId}_${event}_${revision}`;
}
