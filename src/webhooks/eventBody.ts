import { type DocumentNode, execute, type GraphQLSchema, parse } from 'graphql';
import { createContext } from '../api/context.js';
import { loadedArticles } from '../api/feed/loadedArticles.js';
import { recordedClaims } from '../api/feed/recordedClaims.js';
import type { ChangeRecord } from '../graph/changeRecord.js';
import { deliveryId, type Webhook, type WebhookEvent } from '../graph/webhook.js';
import type { SavedOperation } from '../savedOperations.js';
import type { View } from '../store/port.js';

/** The subscription whose payload a webhook is sent, and what its event is made of; null where nothing of a revision concerns the webhook. */
interface EventRow {
  readonly operation: string;
  readonly read: (view: View, record: ChangeRecord, webhook: Webhook) => Promise<object | null>;
}

const EVENTS: Readonly<Record<WebhookEvent, EventRow>> = {
  articleLoaded: {
    operation: 'ArticlesAsTheyAreLoaded',
    async read(view, record) {
      const articles = await loadedArticles(view, record);
      return articles.length === 0 ? null : { revision: record.revision, articles };
    },
  },
  claimRecorded: {
    operation: 'ClaimsAsTheyAreRecorded',
    async read(view, record, { filter }) {
      const claims = await recordedClaims(view, record, filter);
      return claims.length === 0 ? null : { revision: record.revision, claims };
    },
  },
};

/** Gives the body that tells a webhook of one event of one revision; null where nothing of it concerns the webhook. */
export type MakeBody = (
  view: View,
  webhook: Webhook,
  event: WebhookEvent,
  record: ChangeRecord,
) => Promise<string | null>;

/**
 * Bodies in the shape of the subscriptions' payloads: `data` is what the saved subscription of the same event is told.
 *
 * @param saved the operations of `queries/subscriptions`
 */
export function bodyMaker(schema: GraphQLSchema, saved: readonly SavedOperation[]): MakeBody {
  const documents = new Map<string, DocumentNode>(saved.map(({ name, operation }) => [name, parse(operation)]));
  return async (view, webhook, event, record) => {
    const { operation, read } = EVENTS[event];
    const document = documents.get(operation);
    const rootValue = await read(view, record, webhook);
    if (rootValue === null || !document) return null;
    const { data, errors } = await execute({ schema, document, rootValue, contextValue: createContext({ view }) });
    if (errors?.[0]) throw errors[0].originalError ?? errors[0];
    const { revision, at: timestamp } = record;
    return JSON.stringify({ id: deliveryId(webhook.id, event, revision), type: event, timestamp, revision, data });
  };
}
