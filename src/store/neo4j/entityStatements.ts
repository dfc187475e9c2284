import neo4j from 'neo4j-driver';
import { distinctAliases } from '../../graph/distinctAliases.js';
import type { Alias, Entity, KnownName } from '../../graph/entity.js';
import type { EntityFacet } from '../../graph/facets.js';
import type { ClaimFilter, EntityFilter } from '../../graph/filters.js';
import { ENTITY_ORDERS, type EntityOrder } from '../../graph/orders.js';
import type { Page, PageRequest } from '../../graph/page.js';
import type { SearchCandidate, SearchRequest } from '../port.js';
import { claimConditions } from './claimFilter.js';
import type { Neo4jConnection } from './connection.js';
import { indexKey } from './indexKey.js';
import { type Listing, pageOfAll } from './listing.js';

/** Names come as JSON beside the record of the entity, in one text each. */
const WITH_NAMES = `{record: item.record,
  aliases: COLLECT { MATCH (other:Alias {canonical: false})-[:NAMES]->(item) RETURN other.record ORDER BY other.name }}`;

const BY_IDS = [
  `UNWIND $ids AS id OPTIONAL MATCH (merged:MergedEntity {id: id})
   MATCH (item:Entity {id: coalesce(merged.survivorId, id)}) RETURN id,`,
  WITH_NAMES,
  'AS stored',
].join(' ');

const BY_NAMES = [
  `UNWIND $normals AS normal MATCH (alias:Alias {lookup: normal})-[:NAMES]->(item:Entity)
   WITH DISTINCT normal, item ORDER BY item.id RETURN normal,`,
  WITH_NAMES,
  'AS stored',
].join(' ');

const LISTED = `MATCH (item:Entity)
  WHERE ($kinds IS NULL OR item.kind IN $kinds)
    AND ($prefix IS NULL OR EXISTS { MATCH (alias:Alias)-[:NAMES]->(item) WHERE alias.normal STARTS WITH $prefix })
    AND ($orphans IS NULL OR $orphans = (item.createdBy <> 'seed'
      AND NOT EXISTS { MATCH (item)<-[:SUBJECT|OBJECT|ATTRIBUTED_TO]-(spoken:Claim)
        WHERE spoken.status = 'ACCEPTED' AND spoken.retiredAt IS NULL }
      AND NOT EXISTS { MATCH (item)<-[:PUBLISHED_BY]-(:Article)<-[:EVIDENCE]-(spoken:Claim)
        WHERE spoken.status = 'ACCEPTED' AND spoken.retiredAt IS NULL }))`;

const KNOWN_NAMES = `CALL () {
    MATCH (alias:Alias)-[:NAMES]->(entity:Entity) WHERE alias.ownerId = entity.id
    RETURN alias.name AS name, entity.id AS entityId, entity.kind AS kind, alias.canonical AS isCanonical
    UNION ALL
    MATCH (merged:MergedEntity) MATCH (alias:Alias {ownerId: merged.id})
    RETURN alias.name AS name, merged.id AS entityId, merged.kind AS kind, alias.name = merged.name AS isCanonical
  }
  RETURN name, entityId, kind ORDER BY entityId, isCanonical DESC, name`;

const SEARCH = [
  `CALL () {
     MATCH (alias:Alias {lookup: $lookup}) RETURN alias, 0.0 AS distance
     UNION ALL
     MATCH (alias:Alias) WHERE alias.normal STARTS WITH $normal RETURN alias, 1.0 AS distance ORDER BY size(alias.normal) LIMIT $rows
     UNION ALL
     MATCH (alias:Alias) WHERE alias.normal CONTAINS $normal RETURN alias, 2.0 AS distance ORDER BY size(alias.normal) LIMIT $rows
     UNION ALL
     CALL db.index.fulltext.queryNodes('alias_names', $lucene, {limit: $wide}) YIELD node, score
     RETURN node AS alias, 3.0 + 1.0 / (1.0 + score) AS distance
   }
   MATCH (alias)-[:NAMES]->(item:Entity) WHERE $kinds IS NULL OR item.kind IN $kinds
   WITH item, min(distance) AS distance ORDER BY distance, item.id LIMIT $rows RETURN`,
  WITH_NAMES,
  'AS stored',
].join(' ');

/** Full-text hits to look at before kinds narrow them. */
const WIDE = 1000;
/** A longer text is judged by its beginning; the engine bears so many clauses and no more. */
const MOST_WORDS = 20;
const LONGEST_WORD = 50;

interface StoredEntity {
  readonly record: string;
  readonly aliases: readonly string[];
}

/** Claims about the entity that count. */
const ABOUT = `MATCH (item)<-[:SUBJECT|OBJECT]-(about:Claim) WHERE about.status = 'ACCEPTED' AND about.retiredAt IS NULL`;

/** Clauses that give the words of an entity's facets. */
export const ENTITY_FACET_WORDS: Readonly<Record<EntityFacet, string>> = {
  KIND: 'WITH DISTINCT item, item.kind AS word',
  PREDICATE: `${ABOUT} WITH DISTINCT item, about.predicate AS word`,
  PUBLISHER: `${ABOUT} WITH DISTINCT item, about.publisherId AS word`,
  YEAR: `${ABOUT} WITH DISTINCT item, left(about.publishedDay, 4) AS word`,
};

/** Entities by id, in the order of the ids; for a merged one that which answers for it. */
export async function entitiesByIds(connection: Neo4jConnection, ids: readonly string[]): Promise<(Entity | null)[]> {
  const stored = await connection.read<{ id: string; stored: StoredEntity }>(BY_IDS, { ids: [...new Set(ids)] });
  const entities = new Map(stored.map((row) => [row.id, entityOf(row.stored)]));
  return ids.map((id) => entities.get(id) ?? null);
}

/** For each normal form the entities that bear it, by id. */
export async function entitiesByNames(connection: Neo4jConnection, normals: readonly string[]): Promise<Entity[][]> {
  const stored = await connection.read<{ normal: string; stored: StoredEntity }>(BY_NAMES, {
    normals: [...new Set(normals.map(indexKey))],
  });
  return normals.map((normal) =>
    stored.filter((row) => row.normal === indexKey(normal)).map((row) => entityOf(row.stored)),
  );
}

/** A page of all entities. */
export function entities(
  connection: Neo4jConnection,
  { kinds, namePrefix, orphans, claims }: EntityFilter,
  page: PageRequest<EntityOrder>,
): Promise<Page<Entity>> {
  return pageOfAll(connection, listing(claims), { kinds, prefix: namePrefix, orphans, claims }, page);
}

/** Every name under the entity that it was recorded for. */
export function knownNames(connection: Neo4jConnection): Promise<KnownName[]> {
  return connection.read<KnownName>(KNOWN_NAMES);
}

/** Entities with a name near a text, nearest first. */
export async function search(connection: Neo4jConnection, request: SearchRequest): Promise<SearchCandidate[]> {
  const { normal, tokens, kinds, limit } = request;
  const stored = await connection.read<{ stored: StoredEntity }>(SEARCH, {
    normal,
    lookup: indexKey(normal),
    kinds,
    lucene: [...new Set(tokens)].slice(0, MOST_WORDS).map(nearWord).join(' OR '),
    rows: neo4j.int(limit),
    wide: neo4j.int(WIDE),
  });
  return stored.map((row) => ({ entity: entityOf(row.stored) }));
}

/** A word for the full-text engine; quoting and lower case keep its syntax out, slips are allowed by length. */
function nearWord(token: string): string {
  const letters = Array.from(token.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')).slice(0, LONGEST_WORD);
  const word = letters.join('');
  if (letters.length < 3) return `"${word}"`;
  return `${word}* OR ${word}~${letters.length < 6 ? 1 : 2}`;
}

function listing(claims: ClaimFilter | null): Listing<Entity, EntityOrder, StoredEntity> {
  return {
    source: claims === null ? LISTED : [LISTED, 'AND', inClaims(claims)].join(' '),
    orders: ENTITY_ORDERS,
    properties: { NAME: 'item.normal' },
    facets: ENTITY_FACET_WORDS,
    result: WITH_NAMES,
    read: entityOf,
  };
}

function inClaims(filter: ClaimFilter): string {
  return ['EXISTS { MATCH (item)<-[:SUBJECT|OBJECT]-(claim:Claim) WHERE', claimConditions('claim', filter), '}'].join(
    ' ',
  );
}

function entityOf({ record, aliases }: StoredEntity): Entity {
  const entity = JSON.parse(record) as Omit<Entity, 'aliases'>;
  const names = aliases.map((alias) => JSON.parse(alias) as Alias);
  return { ...entity, aliases: distinctAliases(entity.name, names) };
}
