import type { Claim, ClaimStatus } from '../../graph/claim.js';
import type { ClaimFacet } from '../../graph/facets.js';
import type { ClaimFilter } from '../../graph/filters.js';
import { CLAIM_ORDERS, type ClaimOrder } from '../../graph/orders.js';
import type { Page, PageRequest } from '../../graph/page.js';
import type { ClaimParent } from '../port.js';
import { claimConditions, claimStatus } from './claimFilter.js';
import type { Neo4jConnection } from './connection.js';
import { type Listing, pageOfAll, pagesOf } from './listing.js';

/** Clauses that give the words of a claim's facets. */
export const CLAIM_FACET_WORDS: Readonly<Record<ClaimFacet, string>> = {
  KIND: 'MATCH (item)-[:SUBJECT|OBJECT]->(party:Entity) WITH DISTINCT item, party.kind AS word',
  PREDICATE: 'WITH DISTINCT item, item.predicate AS word',
  MODALITY: 'WITH DISTINCT item, item.modality AS word',
  STATUS: 'WITH DISTINCT item, item.status AS word',
  PUBLISHER: 'WITH DISTINCT item, item.publisherId AS word',
  YEAR: 'WITH DISTINCT item, left(item.publishedDay, 4) AS word',
  LANGUAGE: 'MATCH (item)-[:EVIDENCE]->(source:Article) WITH DISTINCT item, source.language AS word',
};

/** A claim with the status that it is listed under. */
interface StoredClaim {
  readonly record: string;
  readonly status: ClaimStatus;
}

const BY_IDS = 'UNWIND $ids AS id MATCH (claim:Claim {id: id}) RETURN id, claim.record AS record';

/** How claims hang on each kind of parent. */
const OF_PARENTS: Readonly<Record<ClaimParent, string>> = {
  RELATION: 'MATCH (item:Claim {relationId: parent})',
  ENTITY: 'MATCH (:Entity {id: parent})<-[:SUBJECT|OBJECT]-(item:Claim)',
  ARTICLE: 'MATCH (:Article {id: parent})<-[:EVIDENCE]-(item:Claim)',
};

const OF_ALL = 'MATCH (item:Claim)';

/** Claims by id, retired ones too, in the order of the ids. */
export async function claimsByIds(connection: Neo4jConnection, ids: readonly string[]): Promise<(Claim | null)[]> {
  const stored = await connection.read<{ id: string; record: string }>(BY_IDS, { ids: [...new Set(ids)] });
  const claims = new Map(stored.map(({ id, record }) => [id, claimOf(record)]));
  return ids.map((id) => claims.get(id) ?? null);
}

/** A page of all claims. */
export function claims(
  connection: Neo4jConnection,
  filter: ClaimFilter,
  page: PageRequest<ClaimOrder>,
): Promise<Page<Claim>> {
  return pageOfAll(connection, listing(OF_ALL, filter), { claims: filter }, page);
}

/** A page of claims for each parent. */
export function claimsOf(
  connection: Neo4jConnection,
  parent: ClaimParent,
  ids: readonly string[],
  filter: ClaimFilter,
  page: PageRequest<ClaimOrder>,
): Promise<Page<Claim>[]> {
  return pagesOf(connection, listing(OF_PARENTS[parent], filter), ids, { claims: filter }, page);
}

function listing(match: string, filter: ClaimFilter): Listing<Claim, ClaimOrder, StoredClaim> {
  const status = claimStatus('item', filter);
  return {
    source: [match, 'WHERE', claimConditions('item', filter)].join(' '),
    orders: CLAIM_ORDERS,
    properties: {
      PUBLISHED_AT: 'item.publishedDay',
      PUBLISHED_FIRST: 'item.publishedDay',
      CONFIDENCE: 'item.confidence',
      RECORDED_AT: 'item.recordedAt',
      POSITION: 'item.position',
    },
    facets: { ...CLAIM_FACET_WORDS, STATUS: ['WITH DISTINCT item,', status, 'AS word'].join(' ') },
    result: ['{record: item.record, status:', status, '}'].join(' '),
    read: ({ record, status }) => ({ ...claimOf(record), status }),
  };
}

function claimOf(record: string): Claim {
  return JSON.parse(record) as Claim;
}
