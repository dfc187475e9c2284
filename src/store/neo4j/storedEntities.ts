import { isDeepStrictEqual } from 'node:util';
import neo4j from 'neo4j-driver';
import type { Claim } from '../../graph/claim.js';
import type { Entity } from '../../graph/entity.js';
import { holds } from '../../graph/holds.js';
import { normalName } from '../../graph/names.js';
import { readRecord } from '../../graph/readRecord.js';
import type { Relation } from '../../graph/relation.js';
import { type EntityKind, KINDS } from '../../ontology/ontology.js';
import type { StoredEntity, StoredName, StoredRelation } from '../inspection.js';
import type { Neo4jConnection } from './connection.js';
import { entityProperties } from './entityWriter.js';
import { indexKey } from './indexKey.js';
import { relationRow } from './relationWriter.js';
import { sameProperties } from './sameProperties.js';
import { SYMMETRIC } from './symmetric.js';

const PAGE = `CALL () {
    MATCH (node:Entity) WHERE node.id > $after RETURN node ORDER BY node.id LIMIT $limit
    UNION
    MATCH (node:MergedEntity) WHERE node.id > $after RETURN node ORDER BY node.id LIMIT $limit
  }
  WITH node ORDER BY node.id LIMIT $limit
  RETURN properties(node) AS properties, labels(node) AS labels,
    COLLECT { MATCH (alias:Alias {ownerId: node.id}) OPTIONAL MATCH (alias)-[:NAMES]->(named)
      RETURN {properties: properties(alias), entityId: named.id} ORDER BY alias.name } AS names,
    COLLECT { MATCH (node)-[relation]->(end) WHERE relation.claimCount IS NOT NULL
      RETURN {type: type(relation), properties: properties(relation), end: end.id, value: end.key} } AS relations,
    COLLECT { MATCH (node)<-[:SUBJECT]-(claim:Claim) RETURN claim.record } AS asSubject,
    COLLECT { MATCH (node)<-[:OBJECT]-(claim:Claim) WHERE claim.predicate IN $symmetric RETURN claim.record } AS asObject`;

interface EntityRow {
  readonly properties: {
    readonly id: string;
    readonly record: string;
    readonly recorded?: string;
    readonly survivorId?: string;
  };
  readonly labels: readonly string[];
  readonly names: readonly { readonly properties: NameProperties; readonly entityId: string | null }[];
  readonly relations: readonly RelationRow[];
  readonly asSubject: readonly string[];
  readonly asObject: readonly string[];
}

interface NameProperties {
  readonly key: string;
  readonly name: string;
  readonly normal: string;
  readonly lookup: string;
  readonly canonical: boolean;
}

interface RelationRow {
  readonly type: string;
  readonly properties: { readonly id: string; readonly record: string };
  readonly end: string | null;
  readonly value: string | null;
}

/** A page of entities as they are stored, merged ones among them. */
export async function storedEntities(
  connection: Neo4jConnection,
  after: string,
  limit: number,
): Promise<StoredEntity[]> {
  const parameters = { after, limit: neo4j.int(limit), symmetric: SYMMETRIC };
  const rows = await connection.read<EntityRow>(PAGE, parameters);
  return rows.map(({ properties, labels, names, relations, asSubject, asObject }): StoredEntity => {
    const { id, record, recorded: asRecorded, survivorId } = properties;
    const current = readRecord<Omit<Entity, 'aliases'>>(record);
    return {
      id,
      recorded: readRecord(asRecorded ?? record),
      current,
      inStep:
        current !== null &&
        holds(() => isLabelled(labels, current.kind, survivorId) && hasProperties(properties, current)),
      survivorId: survivorId ?? null,
      names: names.map((name) => storedName(id, name)),
      relations: relations.map(storedRelation),
      claims: [...asSubject, ...asObject].flatMap((claim) => readRecord<Claim>(claim) ?? []),
    };
  });
}

function hasProperties(properties: EntityRow['properties'], current: Omit<Entity, 'aliases'>): boolean {
  const { recorded: _, survivorId: __, ...own } = properties;
  return sameProperties(own, entityProperties(current));
}

function isLabelled(labels: readonly string[], kind: EntityKind, survivorId: string | undefined): boolean {
  const wanted = survivorId === undefined ? ['Entity', KINDS[kind]?.typeName] : ['MergedEntity'];
  return isDeepStrictEqual(new Set(labels), new Set(wanted));
}

function storedName(ownerId: string, { properties, entityId }: EntityRow['names'][number]): StoredName {
  const { key, name, normal, lookup, canonical } = properties;
  const inStep = normal === normalName(name) && lookup === indexKey(normal) && key === indexKey(`${ownerId} ${name}`);
  return { name, entityId, canonical, inStep };
}

function storedRelation({ type, properties, end, value }: RelationRow): StoredRelation {
  const relation = readRecord<Relation>(properties.record);
  const isInStep = (row: ReturnType<typeof relationRow>) =>
    type === row.type &&
    (row.objectId === null ? value === row.key : end === row.objectId) &&
    sameProperties(properties, row.properties);
  const inStep = relation !== null && holds(() => isInStep(relationRow(relation)));
  return { id: properties.id, relation, inStep };
}
