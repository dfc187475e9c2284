import type { RelationFacet } from '../../graph/facets.js';
import type { RelationFilter } from '../../graph/filters.js';
import { RELATION_ORDERS, type RelationOrder } from '../../graph/orders.js';
import type { Page, PageRequest } from '../../graph/page.js';
import type { Relation } from '../../graph/relation.js';
import type { Neo4jConnection } from './connection.js';
import { filteredRelationsOf } from './filteredRelations.js';
import { type Listing, pagesOf } from './listing.js';
import { SYMMETRIC } from './symmetric.js';

/** A relation hangs on the subject of any of its claims; both ends of a symmetric one are looked at. */
const BY_IDS = `UNWIND $ids AS id
  CALL (id) { MATCH (claim:Claim {relationId: id}) RETURN claim.subjectId AS end LIMIT 1 }
  MATCH (:Entity {id: end})-[relation]-() WHERE relation.id = id
  RETURN DISTINCT id, relation.record AS record`;

const OF_ENTITIES = `MATCH (entity:Entity {id: parent})-[item]-(other) WHERE item.claimCount IS NOT NULL
    AND ($direction = 'BOTH' OR ($direction = 'OUT' AND startNode(item) = entity)
      OR ($direction = 'IN' AND endNode(item) = entity) OR type(item) IN $symmetric)
    AND ($predicates IS NULL OR type(item) IN $predicates)
    AND ($modalities IS NULL OR item.modality IN $modalities)
    AND ($minConfidence IS NULL OR item.confidence >= $minConfidence)
    AND ($otherKinds IS NULL OR other.kind IN $otherKinds)`;

/** Claims behind the relation that count. */
const BEHIND = `MATCH (behind:Claim {relationId: item.id}) WHERE behind.status = 'ACCEPTED' AND behind.retiredAt IS NULL`;

const FACETS: Readonly<Record<RelationFacet, string>> = {
  KIND: `WITH item, CASE WHEN startNode(item).id = parent THEN endNode(item) ELSE startNode(item) END AS other
    WITH item, other.kind AS word`,
  PREDICATE: 'WITH DISTINCT item, type(item) AS word',
  MODALITY: 'WITH DISTINCT item, item.modality AS word',
  PUBLISHER: `${BEHIND} WITH DISTINCT item, behind.publisherId AS word`,
  YEAR: `${BEHIND} WITH DISTINCT item, left(behind.publishedDay, 4) AS word`,
};

const LISTING: Listing<Relation, RelationOrder> = {
  source: OF_ENTITIES,
  orders: RELATION_ORDERS,
  properties: { CONFIDENCE: 'item.confidence', CLAIM_COUNT: 'item.claimCount', LAST_SEEN: 'item.lastDay' },
  facets: FACETS,
  read: relationOf,
};

/** Relations by id, in the order of the ids. */
export async function relationsByIds(
  connection: Neo4jConnection,
  ids: readonly string[],
): Promise<(Relation | null)[]> {
  const stored = await connection.read<{ id: string; record: string }>(BY_IDS, { ids: [...new Set(ids)] });
  const relations = new Map(stored.map(({ id, record }) => [id, relationOf(record)]));
  return ids.map((id) => relations.get(id) ?? null);
}

/** A page of relations for each entity. */
export function relationsOf(
  connection: Neo4jConnection,
  entityIds: readonly string[],
  filter: RelationFilter,
  page: PageRequest<RelationOrder>,
): Promise<Page<Relation>[]> {
  const { claims, ...parameters } = filter;
  if (claims !== null) return filteredRelationsOf(connection, entityIds, filter, claims, page);
  return pagesOf(connection, LISTING, entityIds, { ...parameters, symmetric: SYMMETRIC }, page);
}

function relationOf(record: string): Relation {
  return JSON.parse(record) as Relation;
}
