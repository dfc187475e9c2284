import { distinctAliases } from '../../graph/distinctAliases.js';
import type { Alias, Entity, KnownName } from '../../graph/entity.js';
import type { EntityFacet } from '../../graph/facets.js';
import type { EntityFilter } from '../../graph/filters.js';
import { ENTITY_ORDERS, type EntityOrder } from '../../graph/orders.js';
import type { Page, PageRequest } from '../../graph/page.js';
import type { SearchCandidate, SearchRequest } from '../port.js';
import { CLAIM_CONDITIONS, claimParameters } from './claimFilter.js';
import type { SqliteConnection } from './connection.js';
import { type FacetSource, type Listing, pageOfAll } from './listing.js';
import { list } from './parameterList.js';
import { SEARCH, searchParameters } from './searchStatement.js';

interface StoredEntity {
  readonly parent: string;
  readonly id: string;
  readonly record: string;
  readonly aliases: string;
}

const ALIASES = `(
  SELECT json_group_array(json_object('name', names.name, 'language', names.language, 'source', names.source))
  FROM names WHERE names.entity_id = entities.id AND names.canonical = 0
) AS aliases`;

const BY_IDS = [
  'SELECT ids.value AS parent, entities.id, entities.record,',
  ALIASES,
  `FROM json_each(@ids) AS ids LEFT JOIN merged_entities AS merged ON merged.id = ids.value
   JOIN entities ON entities.id = COALESCE(merged.survivor_id, ids.value)`,
].join(' ');

const BY_NAMES = [
  'SELECT DISTINCT names.normal AS parent, entities.id, entities.record,',
  ALIASES,
  `FROM names JOIN entities ON entities.id = names.entity_id
   WHERE names.normal IN (SELECT value FROM json_each(@normals)) ORDER BY entities.id`,
].join(' ');

const LIST = [
  "SELECT '' AS parent, entities.id, entities.normal, entities.record,",
  ALIASES,
  `FROM entities
   WHERE (@kinds IS NULL OR entities.kind IN (SELECT value FROM json_each(@kinds)))
     AND (@prefix IS NULL OR EXISTS (
       SELECT 1 FROM names
       WHERE names.entity_id = entities.id AND names.normal >= @prefix AND names.normal < @prefix || char(1114111)))
     AND (@orphans IS NULL OR @orphans = (entities.record ->> '$.createdBy' <> 'seed' AND NOT EXISTS (
       SELECT 1 FROM claims AS spoken WHERE +spoken.status = 'ACCEPTED' AND +spoken.retired_at IS NULL
         AND (spoken.subject_id = entities.id OR spoken.object_id = entities.id OR spoken.publisher_id = entities.id
       )) AND NOT EXISTS (
       SELECT 1 FROM claim_attributions AS cited JOIN claims AS spoken ON spoken.id = cited.claim_id
       WHERE cited.entity_id = entities.id AND spoken.status = 'ACCEPTED' AND spoken.retired_at IS NULL)))`,
];
const LISTED = LIST.join(' ');
const LISTED_BY_CLAIMS = [
  ...LIST,
  'AND entities.id IN (SELECT claims.subject_id FROM claims WHERE',
  CLAIM_CONDITIONS,
  'UNION SELECT claims.object_id FROM claims WHERE',
  CLAIM_CONDITIONS,
  ')',
].join(' ');

const KNOWN_NAMES = `
  SELECT name, entityId, kind FROM (
    SELECT names.name, names.owner_id AS entityId, entities.kind, names.canonical
    FROM names JOIN entities ON entities.id = names.owner_id
    UNION ALL
    SELECT names.name, names.owner_id, merged.record ->> '$.kind', names.name = merged.record ->> '$.name'
    FROM merged_entities AS merged JOIN names ON names.owner_id = merged.id)
  ORDER BY entityId, canonical DESC, name`;

const FOUND = [
  SEARCH,
  "SELECT '' AS parent, entities.id, entities.record,",
  ALIASES,
  `FROM nearest JOIN entities ON entities.id = nearest.entity_id ORDER BY nearest.distance, entities.id LIMIT @rows`,
].join(' ');

/**
 * Claims about the entity that count. They are looked up for each entity by its own indexes: the order of the join is forced, and a plus sign keeps
 * the index of statuses out, which would go through all claims for every entity.
 */
const ABOUT = `CROSS JOIN claims ON (claims.subject_id = listed.id OR claims.object_id = listed.id)
  AND +claims.status = 'ACCEPTED' AND +claims.retired_at IS NULL`;

/** Where the words of an entity's facets come from. */
export const ENTITY_FACET_SOURCES: Readonly<Record<EntityFacet, FacetSource>> = {
  KIND: { join: 'JOIN entities ON entities.id = listed.id', word: 'entities.kind' },
  PREDICATE: { join: ABOUT, word: 'claims.predicate' },
  PUBLISHER: { join: ABOUT, word: 'claims.publisher_id' },
  YEAR: { join: ABOUT, word: 'substr(claims.published_day, 1, 4)' },
};

const ALL = listing(LISTED);
const BY_CLAIMS = listing(LISTED_BY_CLAIMS);

/** Entities by id, in the order of the ids; for a merged one that which answers for it. */
export function entitiesByIds(connection: SqliteConnection, ids: readonly string[]): (Entity | null)[] {
  const stored = connection.all<StoredEntity>(BY_IDS, { ids: list(ids) });
  const entities = new Map(stored.map((row) => [row.parent, entityOf(row)]));
  return ids.map((id) => entities.get(id) ?? null);
}

/** Bearers of each name in normal form. */
export function entitiesByNames(connection: SqliteConnection, normals: readonly string[]): Entity[][] {
  const stored = connection.all<StoredEntity>(BY_NAMES, { normals: list(normals) });
  return normals.map((normal) => stored.filter((row) => row.parent === normal).map(entityOf));
}

/** A page of all entities. */
export function entities(
  connection: SqliteConnection,
  { kinds, namePrefix, orphans, claims }: EntityFilter,
  page: PageRequest<EntityOrder>,
): Page<Entity> {
  const filter = { kinds: list(kinds), prefix: namePrefix, orphans: orphans === null ? null : Number(orphans) };
  return claims === null
    ? pageOfAll(connection, ALL, filter, page)
    : pageOfAll(connection, BY_CLAIMS, { ...filter, ...claimParameters(claims) }, page);
}

/** Every name under the entity that it was recorded for. */
export function knownNames(connection: SqliteConnection): KnownName[] {
  return connection.all<KnownName>(KNOWN_NAMES);
}

/** Entities whose names are near a text. */
export function search(connection: SqliteConnection, request: SearchRequest): SearchCandidate[] {
  return connection
    .all<StoredEntity>(FOUND, searchParameters(request))
    .map((row): SearchCandidate => ({ entity: entityOf(row) }));
}

function listing(source: string): Listing<Entity, EntityOrder, StoredEntity> {
  return { source, orders: ENTITY_ORDERS, columns: { NAME: 'normal' }, facets: ENTITY_FACET_SOURCES, read: entityOf };
}

function entityOf({ record, aliases }: StoredEntity): Entity {
  const entity = JSON.parse(record) as Omit<Entity, 'aliases'>;
  return { ...entity, aliases: distinctAliases(entity.name, JSON.parse(aliases) as Alias[]) };
}
