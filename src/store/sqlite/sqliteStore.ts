import type { Store, View } from '../port.js';
import { apiKey, apiKeys, keepAnswer, keptAnswer, putApiKey } from './apiRecords.js';
import {
  articles,
  articlesByIds,
  articlesOf,
  currentArticles,
  mentionsOf,
  recordedArticles,
} from './articleStatements.js';
import { changesSince } from './changeLog.js';
import { claims, claimsByIds, claimsOf } from './claimStatements.js';
import { compositeFacets } from './compositeFacets.js';
import { SqliteConnection } from './connection.js';
import { contestedClaims } from './contested.js';
import { editsOf, judgements, judgementsOf, reviewsOf } from './decisionStatements.js';
import { entities, entitiesByIds, entitiesByNames, knownNames, search } from './entityStatements.js';
import { putValidators, validators } from './fetchRecords.js';
import { links } from './links.js';
import { checkVersion, migrate } from './migrations.js';
import { paths } from './paths.js';
import { recordedRows } from './recordedRows.js';
import { relationsByIds, relationsOf } from './relationStatements.js';
import { relationsAmong } from './relationsAmong.js';
import { readRevision } from './revision.js';
import { sqliteInspection } from './sqliteInspection.js';
import { statistics } from './statistics.js';
import { takeIn } from './takeIn.js';
import { searchTexts } from './textSearch.js';
import { deliveriesOf, leaseWebhook, putDelivery, putWebhook, tellWebhook, webhooks } from './webhookRecords.js';
import { apply } from './writer.js';

/**
 * Opens the embedded store: one SQLite file, made with its folder where it is missing. `:memory:` keeps the graph in memory. Several processes
 * may have the file open; each sees what the others commit. The driver is synchronous, so every answer is there when the call returns.
 *
 * @throws ApplicationError `STORE_UNAVAILABLE` where the file cannot be opened, is no database, or was made by a newer program
 */
export async function openSqliteStore({ path }: { readonly path: string }): Promise<Store> {
  const connection = SqliteConnection.open(path);
  try {
    checkVersion(connection);
  } catch (error) {
    connection.close();
    throw error;
  }
  return {
    ...viewOf(connection),
    engine: 'sqlite',
    inspection: sqliteInspection(connection),
    exchange: {
      recordedRows: () => recordedRows(connection),
      takeIn: (batches) => takeIn(connection, batches),
      // A graph is taken in by one transaction: the file never holds half of it.
      discardHalf: async () => undefined,
    },
    migrate: async () => migrate(connection),
    close: async () => connection.close(),
    within: (deadline) => viewOf(connection.within(deadline)),
    apply: async (change) => apply(connection, change),
    apiKeys: async () => apiKeys(connection),
    apiKey: async (id) => apiKey(connection, id),
    putApiKey: async (key) => putApiKey(connection, key),
    keptAnswer: async (key) => keptAnswer(connection, key),
    keepAnswer: async (answer) => keepAnswer(connection, answer),
    webhooks: async () => webhooks(connection),
    putWebhook: async (webhook, toldUpTo) => putWebhook(connection, webhook, toldUpTo),
    leaseWebhook: async (id, holder, now, until) => leaseWebhook(connection, id, holder, now, until),
    tellWebhook: async (id, revision) => tellWebhook(connection, id, revision),
    putDelivery: async (delivery, keep) => putDelivery(connection, delivery, keep),
    validators: async (key) => validators(connection, key),
    putValidators: async (key, record) => putValidators(connection, key, record),
    deliveriesOf: async (webhookId, limit) => deliveriesOf(connection, webhookId, limit),
  };
}

function viewOf(connection: SqliteConnection): View {
  return {
    revision: async () => readRevision(connection),
    entitiesByIds: async (ids) => entitiesByIds(connection, ids),
    entitiesByNames: async (normals) => entitiesByNames(connection, normals),
    entities: async (filter, page) => entities(connection, filter, page),
    knownNames: async () => knownNames(connection),
    relationsByIds: async (ids) => relationsByIds(connection, ids),
    relationsOf: async (ids, filter, page) => relationsOf(connection, ids, filter, page),
    claimsByIds: async (ids) => claimsByIds(connection, ids),
    claims: async (filter, page) => claims(connection, filter, page),
    claimsOf: async (parent, ids, filter, page) => claimsOf(connection, parent, ids, filter, page),
    articlesByIds: async (ids) => articlesByIds(connection, ids),
    recordedArticles: async (ids) => recordedArticles(connection, ids),
    currentArticles: async (sourceKeys) => currentArticles(connection, sourceKeys),
    articles: async (filter, page) => articles(connection, filter, page),
    articlesOf: async (ids, filter, page) => articlesOf(connection, ids, filter, page),
    mentionsOf: async (ids) => mentionsOf(connection, ids),
    search: async (request) => search(connection, request),
    searchTexts: async (request) => searchTexts(connection, request),
    paths: async (request) => paths(connection, request),
    relationsAmong: async (ids, filter) => relationsAmong(connection, ids, filter),
    links: async (filter) => links(connection, filter),
    contestedClaims: async (filter) => contestedClaims(connection, filter),
    compositeFacets: async (rows, facets) => compositeFacets(connection, rows, facets),
    statistics: async () => statistics(connection),
    changesSince: async (revision, limit) => changesSince(connection, revision, limit),
    reviewsOf: async (ids) => reviewsOf(connection, ids),
    editsOf: async (ids) => editsOf(connection, ids),
    judgementsOf: async (ids) => judgementsOf(connection, ids),
    judgements: async () => judgements(connection),
  };
}
