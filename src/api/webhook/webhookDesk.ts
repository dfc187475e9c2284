import type { ClaimFilter } from '../../graph/filters.js';
import type { Webhook, WebhookDelivery, WebhookEvent } from '../../graph/webhook.js';

/** A webhook to register. */
export interface WebhookDraft {
  readonly url: string;
  /** One or more. */
  readonly events: readonly WebhookEvent[];
  readonly filter: ClaimFilter;
}

/** Registers, lists and revokes webhooks; the composition root gives it. */
export interface WebhookDesk {
  /**
   * Registers a webhook, which is told of what comes from now on, and gives it with its secret.
   *
   * @throws ApplicationError `INPUT_INVALID` for an address or a list of events that is not acceptable; `LIMIT_EXCEEDED` where there are too many
   */
  register(draft: WebhookDraft, by: string): Promise<Webhook>;
  /** @throws ApplicationError `NOT_FOUND` where none holds under this id */
  revoke(id: string): Promise<Webhook>;
  /** Every webhook, revoked ones too, in the order of their making. */
  list(): Promise<readonly Webhook[]>;
  /** The latest deliveries to a webhook, latest first. */
  deliveries(id: string, limit: number): Promise<readonly WebhookDelivery[]>;
}
