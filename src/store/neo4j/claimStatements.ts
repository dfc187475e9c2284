import type { Claim } from '../../graph/claim.js';
import { CLAIM_ORDERS, type ClaimOrder } from '../../graph/orders.js';
import type { Page, PageRequest } from '../../graph/page.js';
import type { ClaimFilter, ClaimParent } from '../port.js';
import type { Neo4jConnection, Parameters } from './connection.js';
import { type Listing, pageOfAll, pagesOf } from './listing.js';

const FILTER = `WHERE ($includeRetired OR item.retiredAt IS NULL)
  AND ($predicates IS NULL OR item.predicate IN $predicates)
  AND ($modalities IS NULL OR item.modality IN $modalities)
  AND ($statuses IS NULL OR item.status IN $statuses)
  AND ($publishers IS NULL OR item.publisherId IN $publishers)
  AND ($entityIds IS NULL OR item.subjectId IN $entityIds OR item.objectId IN $entityIds)
  AND ($minConfidence IS NULL OR item.confidence >= $minConfidence)
  AND ($publishedFrom IS NULL OR item.publishedDay >= $publishedFrom)
  AND ($publishedTo IS NULL OR (item.publishedDay <= $publishedTo AND item.publishedDay <> ''))
  AND ($attributedTo IS NULL OR any(source IN item.attributedTo WHERE source IN $attributedTo))`;

const BY_IDS = 'UNWIND $ids AS id MATCH (claim:Claim {id: id}) RETURN id, claim.record AS record';

const OF_PARENTS: Readonly<Record<ClaimParent, Listing<Claim, ClaimOrder>>> = {
  RELATION: listing('MATCH (item:Claim {relationId: parent})'),
  ENTITY: listing('MATCH (:Entity {id: parent})<-[:SUBJECT|OBJECT]-(item:Claim)'),
  ARTICLE: listing('MATCH (:Article {id: parent})<-[:EVIDENCE]-(item:Claim)'),
};

const OF_ALL = listing('MATCH (item:Claim)');

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
  return pageOfAll(connection, OF_ALL, parametersOf(filter), page);
}

/** A page of claims for each parent. */
export function claimsOf(
  connection: Neo4jConnection,
  parent: ClaimParent,
  ids: readonly string[],
  filter: ClaimFilter,
  page: PageRequest<ClaimOrder>,
): Promise<Page<Claim>[]> {
  return pagesOf(connection, OF_PARENTS[parent], ids, parametersOf(filter), page);
}

function listing(match: string): Listing<Claim, ClaimOrder> {
  return {
    source: [match, FILTER].join(' '),
    orders: CLAIM_ORDERS,
    properties: {
      PUBLISHED_AT: 'item.publishedDay',
      CONFIDENCE: 'item.confidence',
      RECORDED_AT: 'item.recordedAt',
      POSITION: 'item.position',
    },
    read: claimOf,
  };
}

function parametersOf(filter: ClaimFilter): Parameters {
  return { ...filter };
}

function claimOf(record: string): Claim {
  return JSON.parse(record) as Claim;
}
