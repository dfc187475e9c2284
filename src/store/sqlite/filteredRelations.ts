import type { Claim } from '../../graph/claim.js';
import type { ClaimFilter, LinkFilter, RelationFilter } from '../../graph/filters.js';
import type { RelationOrder } from '../../graph/orders.js';
import type { Page, PageRequest } from '../../graph/page.js';
import { type ClaimBehind, pageOfRelations } from '../../graph/pageOfRelations.js';
import type { Relation } from '../../graph/relation.js';
import { relationsUnder } from '../../graph/relationsUnder.js';
import type { EntityKind } from '../../ontology/ontology.js';
import { CLAIM_CONDITIONS, claimParameters } from './claimFilter.js';
import type { SqliteConnection } from './connection.js';
import { list } from './parameterList.js';
import { SYMMETRIC } from './symmetric.js';

/** A claim with the entity that it is read for. */
interface StoredClaim {
  readonly parent: string;
  readonly record: string;
  /** Kind of the entity at the other end; null for a value. */
  readonly otherKind: EntityKind | null;
}

const OF_ENTITIES = [
  `SELECT wanted.parent, claims.record, other.kind AS otherKind
   FROM (SELECT DISTINCT value AS parent FROM json_each(@parents)) AS wanted
   JOIN claims ON claims.subject_id = wanted.parent OR claims.object_id = wanted.parent
   LEFT JOIN entities AS other
     ON other.id = CASE WHEN claims.subject_id = wanted.parent THEN claims.object_id ELSE claims.subject_id END
   WHERE (@direction = 'BOTH'
       OR (@direction = 'OUT' AND claims.subject_id = wanted.parent)
       OR (@direction = 'IN' AND claims.object_id = wanted.parent)
       OR claims.predicate IN (SELECT value FROM json_each(@symmetric)))
     AND (@predicates IS NULL OR claims.predicate IN (SELECT value FROM json_each(@predicates)))
     AND (@otherKinds IS NULL OR other.kind IN (SELECT value FROM json_each(@otherKinds)))
     AND`,
  CLAIM_CONDITIONS,
  'ORDER BY claims.id',
].join(' ');

const BY_IDS = [
  `SELECT claims.record FROM claims WHERE claims.relation_id IN (SELECT value FROM json_each(@ids)) AND`,
  CLAIM_CONDITIONS,
  'ORDER BY claims.id',
].join(' ');

/** A page of relations for each entity, rolled up from the claims that pass alone: one read of the claims, whatever the order and page. */
export function filteredRelationsOf(
  connection: SqliteConnection,
  entityIds: readonly string[],
  filter: RelationFilter,
  claims: ClaimFilter,
  page: PageRequest<RelationOrder>,
): Page<Relation>[] {
  const found = new Map<string, ClaimBehind[]>(entityIds.map((id) => [id, []]));
  for (const { parent, record, otherKind } of claimsOf(connection, entityIds, filter, claims)) {
    found.get(parent)?.push({ claim: JSON.parse(record) as Claim, otherKind });
  }
  const pages = new Map([...found].map(([id, behind]) => [id, pageOfRelations(behind, filter, page)]));
  return entityIds.map((id) => pages.get(id) ?? pageOfRelations([], filter, page));
}

/** Relations that touch some entities, rolled up from the claims that pass. */
export function filteredRelationsAround(
  connection: SqliteConnection,
  entityIds: readonly string[],
  filter: LinkFilter,
  claims: ClaimFilter,
): readonly Relation[] {
  const around = { ...filter, direction: 'BOTH', otherKinds: null } as const;
  const records = new Set(claimsOf(connection, entityIds, around, claims).map(({ record }) => record));
  return relationsUnder(
    [...records].map((record) => JSON.parse(record) as Claim),
    filter,
  );
}

/** Some relations, rolled up from the claims that pass. */
export function filteredRelationsByIds(
  connection: SqliteConnection,
  ids: readonly string[],
  filter: LinkFilter,
  claims: ClaimFilter,
): readonly Relation[] {
  const stored = connection.all<Pick<StoredClaim, 'record'>>(BY_IDS, { ...claimParameters(claims), ids: list(ids) });
  return relationsUnder(
    stored.map(({ record }) => JSON.parse(record) as Claim),
    filter,
  );
}

function claimsOf(
  connection: SqliteConnection,
  entityIds: readonly string[],
  { predicates, direction, otherKinds }: RelationFilter,
  claims: ClaimFilter,
): StoredClaim[] {
  return connection.all<StoredClaim>(OF_ENTITIES, {
    ...claimParameters(claims),
    parents: list(entityIds),
    predicates: list(predicates),
    direction,
    otherKinds: list(otherKinds),
    symmetric: SYMMETRIC,
  });
}
