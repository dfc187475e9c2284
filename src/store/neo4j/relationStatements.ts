import neo4j from 'neo4j-driver';
import { RELATION_ORDERS, type RelationOrder } from '../../graph/orders.js';
import type { Page, PageRequest } from '../../graph/page.js';
import type { Relation } from '../../graph/relation.js';
import { isSymmetric, isValuePredicate, PREDICATE_NAMES } from '../../ontology/ontology.js';
import type { PathRequest, RelationFilter } from '../port.js';
import type { Neo4jConnection } from './connection.js';
import { type Listing, pagesOf } from './listing.js';

const SYMMETRIC = PREDICATE_NAMES.filter(isSymmetric);

/** Relationship types between entities, for patterns: words of the ontology, which checks them when it loads. */
const ENTITY_TYPES = PREDICATE_NAMES.filter((predicate) => !isValuePredicate(predicate)).join('|');

/** A relation hangs on the subject of any of its claims; both ends of a symmetric one are looked at. */
const BY_IDS = `UNWIND $ids AS id
  CALL (id) { MATCH (claim:Claim {relationId: id}) RETURN claim.subjectId AS end LIMIT 1 }
  MATCH (:Entity {id: end})-[relation]-() WHERE relation.id = id
  RETURN DISTINCT id, relation.record AS record`;

const OF_ENTITIES = `MATCH (entity:Entity {id: parent})-[item]-() WHERE item.claimCount IS NOT NULL
    AND ($direction = 'BOTH' OR ($direction = 'OUT' AND startNode(item) = entity)
      OR ($direction = 'IN' AND endNode(item) = entity) OR type(item) IN $symmetric)
    AND ($predicates IS NULL OR type(item) IN $predicates)
    AND ($modalities IS NULL OR item.modality IN $modalities)
    AND ($minConfidence IS NULL OR item.confidence >= $minConfidence)`;

const LISTING: Listing<Relation, RelationOrder> = {
  source: OF_ENTITIES,
  orders: RELATION_ORDERS,
  properties: { CONFIDENCE: 'item.confidence', CLAIM_COUNT: 'item.claimCount', LAST_SEEN: 'item.lastDay' },
  read: relationOf,
};

const PATHS_BY_LENGTH = [1, 2, 3, 4, 5, 6].map((length) =>
  [
    'MATCH (from:Entity {id: $fromId}) MATCH (to:Entity {id: $toId})',
    'MATCH path = allShortestPaths((from)-[:',
    ENTITY_TYPES,
    `*..${length}]-(to))`,
    `WHERE all(step IN relationships(path) WHERE ($predicates IS NULL OR type(step) IN $predicates)
       AND ($modalities IS NULL OR step.modality IN $modalities)
       AND ($minConfidence IS NULL OR step.confidence >= $minConfidence))
     RETURN [step IN relationships(path) | step.id] AS ids, [step IN relationships(path) | step.record] AS records
     ORDER BY ids LIMIT $rows`,
  ].join(' '),
);

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
  return pagesOf(connection, LISTING, entityIds, { ...filter, symmetric: SYMMETRIC }, page);
}

/** Shortest paths between two entities, in the order of their relations' ids. */
export async function paths(connection: Neo4jConnection, request: PathRequest): Promise<Relation[][]> {
  const { maxLength, limit, ...parameters } = request;
  const text = PATHS_BY_LENGTH[maxLength - 1];
  if (text === undefined || request.fromId === request.toId) return [];
  const found = await connection.read<{ records: string[] }>(text, { ...parameters, rows: neo4j.int(limit) });
  return found.map(({ records }) => records.map(relationOf));
}

function relationOf(record: string): Relation {
  return JSON.parse(record) as Relation;
}
