import type { Claim } from '../../graph/claim.js';
import type { ClaimFilter, LinkFilter, RelationFilter } from '../../graph/filters.js';
import type { RelationOrder } from '../../graph/orders.js';
import type { Page, PageRequest } from '../../graph/page.js';
import { type ClaimBehind, pageOfRelations } from '../../graph/pageOfRelations.js';
import type { Relation } from '../../graph/relation.js';
import { relationsUnder } from '../../graph/relationsUnder.js';
import type { EntityKind } from '../../ontology/ontology.js';
import { claimConditions } from './claimFilter.js';
import type { Neo4jConnection } from './connection.js';
import { SYMMETRIC } from './symmetric.js';

/** A claim with the entity that it is read for. */
interface StoredClaim {
  readonly parent: string;
  readonly record: string;
  /** Kind of the entity at the other end; null for a value. */
  readonly otherKind: EntityKind | null;
}

const OF_ENTITIES = `UNWIND $parents AS parent MATCH (:Entity {id: parent})<-[:SUBJECT|OBJECT]-(claim:Claim)
  WITH DISTINCT parent, claim
  WHERE ($direction = 'BOTH' OR ($direction = 'OUT' AND claim.subjectId = parent)
      OR ($direction = 'IN' AND claim.objectId = parent) OR claim.predicate IN $symmetric)
    AND ($predicates IS NULL OR claim.predicate IN $predicates)
    AND`;
const WITH_OTHER = `OPTIONAL MATCH (other:Entity {id: CASE WHEN claim.subjectId = parent THEN claim.objectId ELSE claim.subjectId END})
  WITH parent, claim, other.kind AS otherKind WHERE $otherKinds IS NULL OR otherKind IN $otherKinds
  RETURN parent, claim.record AS record, otherKind ORDER BY claim.id`;

const BY_IDS = 'UNWIND $ids AS id MATCH (claim:Claim {relationId: id}) WHERE';
const RECORDS = 'RETURN claim.record AS record ORDER BY claim.id';

/** A page of relations for each entity, rolled up from the claims that pass alone: one read of the claims, whatever the order and page. */
export async function filteredRelationsOf(
  connection: Neo4jConnection,
  entityIds: readonly string[],
  filter: RelationFilter,
  claims: ClaimFilter,
  page: PageRequest<RelationOrder>,
): Promise<Page<Relation>[]> {
  const found = new Map<string, ClaimBehind[]>(entityIds.map((id) => [id, []]));
  for (const { parent, record, otherKind } of await claimsOf(connection, entityIds, filter, claims)) {
    found.get(parent)?.push({ claim: JSON.parse(record) as Claim, otherKind });
  }
  const pages = new Map([...found].map(([id, behind]) => [id, pageOfRelations(behind, filter, page)]));
  return entityIds.map((id) => pages.get(id) ?? pageOfRelations([], filter, page));
}

/** Relations that touch some entities, rolled up from the claims that pass. */
export async function filteredRelationsAround(
  connection: Neo4jConnection,
  entityIds: readonly string[],
  filter: LinkFilter,
  claims: ClaimFilter,
): Promise<readonly Relation[]> {
  const around = { ...filter, direction: 'BOTH', otherKinds: null } as const;
  const records = new Set((await claimsOf(connection, entityIds, around, claims)).map(({ record }) => record));
  return relationsUnder(
    [...records].map((record) => JSON.parse(record) as Claim),
    filter,
  );
}

/** Some relations, rolled up from the claims that pass. */
export async function filteredRelationsByIds(
  connection: Neo4jConnection,
  ids: readonly string[],
  filter: LinkFilter,
  claims: ClaimFilter,
): Promise<readonly Relation[]> {
  const stored = await connection.read<Pick<StoredClaim, 'record'>>(
    [BY_IDS, claimConditions('claim', claims), RECORDS].join(' '),
    { ids, claims },
  );
  return relationsUnder(
    stored.map(({ record }) => JSON.parse(record) as Claim),
    filter,
  );
}

function claimsOf(
  connection: Neo4jConnection,
  entityIds: readonly string[],
  { predicates, direction, otherKinds }: RelationFilter,
  claims: ClaimFilter,
): Promise<StoredClaim[]> {
  return connection.read<StoredClaim>([OF_ENTITIES, claimConditions('claim', claims), WITH_OTHER].join(' '), {
    parents: [...new Set(entityIds)],
    predicates,
    direction,
    otherKinds,
    claims,
    symmetric: SYMMETRIC,
  });
}
