import type { RelationFacet } from '../../graph/facets.js';
import type { RelationFilter } from '../../graph/filters.js';
import { RELATION_ORDERS, type RelationOrder } from '../../graph/orders.js';
import type { Page, PageRequest } from '../../graph/page.js';
import type { Relation } from '../../graph/relation.js';
import type { SqliteConnection } from './connection.js';
import { filteredRelationsOf } from './filteredRelations.js';
import { type FacetSource, type Listing, pagesOf } from './listing.js';
import { list } from './parameterList.js';
import { SYMMETRIC } from './symmetric.js';

interface StoredRelation {
  readonly parent: string;
  readonly id: string;
  readonly record: string;
}

const BY_IDS = `
  SELECT '' AS parent, relations.id, relations.record FROM relations WHERE relations.id IN (SELECT value FROM json_each(@ids))`;

const OF_ENTITIES = `
  SELECT wanted.parent, relations.id, relations.confidence, relations.claim_count, relations.last_day, relations.record
  FROM (SELECT DISTINCT value AS parent FROM json_each(@parents)) AS wanted
  JOIN relations ON relations.subject_id = wanted.parent OR relations.object_id = wanted.parent
  WHERE (@direction = 'BOTH'
      OR (@direction = 'OUT' AND relations.subject_id = wanted.parent)
      OR (@direction = 'IN' AND relations.object_id = wanted.parent)
      OR relations.predicate IN (SELECT value FROM json_each(@symmetric)))
    AND (@predicates IS NULL OR relations.predicate IN (SELECT value FROM json_each(@predicates)))
    AND (@modalities IS NULL OR relations.modality IN (SELECT value FROM json_each(@modalities)))
    AND (@minConfidence IS NULL OR relations.confidence >= @minConfidence)
    AND (@otherKinds IS NULL OR EXISTS (
      SELECT 1 FROM entities AS other
      WHERE other.id = CASE WHEN relations.subject_id = wanted.parent THEN relations.object_id ELSE relations.subject_id END
        AND other.kind IN (SELECT value FROM json_each(@otherKinds))))`;

const SELF = 'JOIN relations ON relations.id = listed.id';

/** Claims behind the relation that count. */
const BEHIND = `JOIN claims ON claims.relation_id = listed.id AND claims.status = 'ACCEPTED' AND claims.retired_at IS NULL`;

const FACET_SOURCES: Readonly<Record<RelationFacet, FacetSource>> = {
  KIND: {
    join: `${SELF} JOIN entities
      ON entities.id = CASE WHEN relations.subject_id = listed.parent THEN relations.object_id ELSE relations.subject_id END`,
    word: 'entities.kind',
  },
  PREDICATE: { join: SELF, word: 'relations.predicate' },
  MODALITY: { join: SELF, word: 'relations.modality' },
  PUBLISHER: { join: BEHIND, word: 'claims.publisher_id' },
  YEAR: { join: BEHIND, word: 'substr(claims.published_day, 1, 4)' },
};

const LISTING: Listing<Relation, RelationOrder, StoredRelation> = {
  source: OF_ENTITIES,
  orders: RELATION_ORDERS,
  columns: { CONFIDENCE: 'confidence', CLAIM_COUNT: 'claim_count', LAST_SEEN: 'last_day' },
  facets: FACET_SOURCES,
  read: relationOf,
};

/** Relations by id, in the order of the ids. */
export function relationsByIds(connection: SqliteConnection, ids: readonly string[]): (Relation | null)[] {
  const stored = connection.all<StoredRelation>(BY_IDS, { ids: list(ids) });
  const relations = new Map(stored.map((row) => [row.id, relationOf(row)]));
  return ids.map((id) => relations.get(id) ?? null);
}

/** A page of relations for each entity. */
export function relationsOf(
  connection: SqliteConnection,
  entityIds: readonly string[],
  filter: RelationFilter,
  page: PageRequest<RelationOrder>,
): Page<Relation>[] {
  if (filter.claims !== null) return filteredRelationsOf(connection, entityIds, filter, filter.claims, page);
  const parameters = {
    predicates: list(filter.predicates),
    direction: filter.direction,
    modalities: list(filter.modalities),
    minConfidence: filter.minConfidence,
    otherKinds: list(filter.otherKinds),
    symmetric: SYMMETRIC,
  };
  return pagesOf(connection, LISTING, entityIds, parameters, page);
}

function relationOf({ record }: StoredRelation): Relation {
  return JSON.parse(record) as Relation;
}
