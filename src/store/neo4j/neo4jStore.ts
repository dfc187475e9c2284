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
import { type Neo4jAddress, Neo4jConnection, type Parameters } from './connection.js';
import { contestedClaims } from './contested.js';
import { editsOf, judgements, judgementsOf, reviewsOf } from './decisionStatements.js';
import { entities, entitiesByIds, entitiesByNames, knownNames, search } from './entityStatements.js';
import { putValidators, validators } from './fetchRecords.js';
import { wholeAlone } from './halfGraph.js';
import { links } from './links.js';
import { migrate } from './migrations.js';
import { neo4jInspection } from './neo4jInspection.js';
import { paths } from './paths.js';
import { recordedRows } from './recordedRows.js';
import { relationsByIds, relationsOf } from './relationStatements.js';
import { relationsAmong } from './relationsAmong.js';
import { readRevision } from './revision.js';
import { statistics } from './statistics.js';
import { discardHalf, takeIn } from './takeIn.js';
import { searchTexts } from './textSearch.js';
import { deliveriesOf, leaseWebhook, putDelivery, putWebhook, tellWebhook, webhooks } from './webhookRecords.js';
import { apply } from './writer.js';

/**
 * Opens a graph in Neo4j 5.26 or later, once the server has answered.
 *
 * @throws ApplicationError `STORE_UNAVAILABLE` where it does not answer or let us in, `CONFIG_INVALID` where the address is none
 */
export async function openNeo4jStore(address: Neo4jAddress): Promise<Store> {
  const connection = Neo4jConnection.open(address);
  try {
    await connection.verify();
  } catch (error) {
    void connection.close();
    throw error;
  }
  const whole = wholeAlone(connection);
  return {
    ...viewOf(whole),
    engine: 'neo4j',
    inspection: neo4jInspection(connection),
    exchange: {
      recordedRows: () => recordedRows(connection),
      takeIn: (batches) => takeIn(connection, batches),
      discardHalf: () => discardHalf(connection),
    },
    migrate: () => migrate(connection),
    close: () => connection.close(),
    within: (deadline) => viewOf(whole.within(deadline)),
    apply: (change) => apply(connection, change),
    apiKeys: () => apiKeys(connection),
    apiKey: (id) => apiKey(connection, id),
    putApiKey: (key) => putApiKey(connection, key),
    keptAnswer: (key) => keptAnswer(connection, key),
    keepAnswer: (answer) => keepAnswer(connection, answer),
    webhooks: () => webhooks(connection),
    putWebhook: (webhook, toldUpTo) => putWebhook(connection, webhook, toldUpTo),
    leaseWebhook: (id, holder, now, until) => leaseWebhook(connection, id, holder, now, until),
    tellWebhook: (id, revision) => tellWebhook(connection, id, revision),
    putDelivery: (delivery, keep) => putDelivery(connection, delivery, keep),
    validators: (key) => validators(connection, key),
    putValidators: (key, record) => putValidators(connection, key, record),
    deliveriesOf: (webhookId, limit) => deliveriesOf(connection, webhookId, limit),
  };
}

function viewOf(connection: Neo4jConnection): View {
  const read = <Row>(text: string, parameters?: Parameters) => connection.read<Row>(text, parameters);
  return {
    revision: () => readRevision(connection),
    entitiesByIds: (ids) => entitiesByIds(connection, ids),
    entitiesByNames: (normals) => entitiesByNames(connection, normals),
    entities: (filter, page) => entities(connection, filter, page),
    knownNames: () => knownNames(connection),
    relationsByIds: (ids) => relationsByIds(connection, ids),
    relationsOf: (ids, filter, page) => relationsOf(connection, ids, filter, page),
    claimsByIds: (ids) => claimsByIds(connection, ids),
    claims: (filter, page) => claims(connection, filter, page),
    claimsOf: (parent, ids, filter, page) => claimsOf(connection, parent, ids, filter, page),
    articlesByIds: (ids) => articlesByIds(connection, ids),
    recordedArticles: (ids) => recordedArticles(connection, ids),
    currentArticles: (sourceKeys) => currentArticles(connection, sourceKeys),
    articles: (filter, page) => articles(connection, filter, page),
    articlesOf: (ids, filter, page) => articlesOf(connection, ids, filter, page),
    mentionsOf: (ids) => mentionsOf(connection, ids),
    search: (request) => search(connection, request),
    searchTexts: (request) => searchTexts(connection, request),
    paths: (request) => paths(connection, request),
    relationsAmong: (ids, filter) => relationsAmong(connection, ids, filter),
    links: (filter) => links(connection, filter),
    contestedClaims: (filter) => contestedClaims(connection, filter),
    compositeFacets: (rows, facets) => compositeFacets(connection, rows, facets),
    statistics: () => statistics(connection),
    changesSince: (revision, limit) => changesSince(connection, revision, limit),
    reviewsOf: (ids) => reviewsOf(read, ids),
    editsOf: (ids) => editsOf(read, ids),
    judgementsOf: (ids) => judgementsOf(read, ids),
    judgements: () => judgements(read),
  };
}
