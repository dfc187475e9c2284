import neo4j from 'neo4j-driver';
import { touchedIds } from '../../graph/changeRecord.js';
import { currentEntity } from '../../graph/currentEntity.js';
import type { Entity } from '../../graph/entity.js';
import { readRecord } from '../../graph/readRecord.js';
import type { Span } from '../../graph/span.js';
import { KINDS } from '../../ontology/ontology.js';
import type { Rebuild } from '../inspection.js';
import { touchedRelations } from '../touchedRelations.js';
import { rewriteArticlesAnyway } from './articleWriter.js';
import { writeChangeRecord } from './changeLog.js';
import { readClaims, rewriteClaims } from './claimWriter.js';
import type { Neo4jConnection, Run } from './connection.js';
import { editsOf } from './decisionStatements.js';
import { missingParts } from './engineViolations.js';
import { aliasProperties, entityProperties } from './entityWriter.js';
import { followJudgements, mendRedirects } from './mergeWriter.js';
import { SCHEMA_PARTS } from './migrations.js';
import { readRedirects } from './redirects.js';
import { rebuildRelations } from './relationWriter.js';
import { lockGraph, unlockGraph } from './revision.js';

const AWAIT_INDEXES = 'CALL db.awaitIndexes(60)';
const DROP_PART = { CONSTRAINT: 'DROP CONSTRAINT $name IF EXISTS', INDEX: 'DROP INDEX $name IF EXISTS' } as const;

const TYPE_LABELS = Object.values(KINDS).map(({ typeName }) => typeName);

const ENTITY = 'MATCH (node:Entity|MergedEntity {id: $id}) RETURN coalesce(node.recorded, node.record) AS recorded';
const WRITE_ENTITY = `MATCH (node:Entity|MergedEntity {id: $id})
  REMOVE node:$($types) SET node:$($labels), node += $properties, node.recorded = $recorded`;
const NAMES = `MATCH (alias:Alias {ownerId: $id})
  RETURN elementId(alias) AS element, alias.name AS name, alias.language AS language, alias.source AS source`;
const WRITE_NAMES = `UNWIND $rows AS row MATCH (alias:Alias) WHERE elementId(alias) = row.element
  MATCH (entity:Entity {id: $answering})
  OPTIONAL MATCH (alias)-[link:NAMES]->() DELETE link
  WITH DISTINCT row, alias, entity
  CREATE (alias)-[:NAMES]->(entity) SET alias = row.properties`;
const ADD_NAME = `MATCH (entity:Entity {id: $answering}) CREATE (alias:Alias)-[:NAMES]->(entity) SET alias = $properties`;

const MENTIONS = `UNWIND $ids AS id MATCH (article:Article {id: id})-[link:MENTIONS]->(entity)
  OPTIONAL MATCH (merged:MergedEntity {id: link.recordedId})
  RETURN elementId(link) AS element, id AS articleId, link.recordedId AS recordedId, link.spans AS spans,
    coalesce(merged.survivorId, link.recordedId) AS entityId`;
const WRITE_MENTIONS = `UNWIND $rows AS row MATCH (article:Article {id: row.articleId})-[link:MENTIONS]->()
  WHERE elementId(link) = row.element
  MATCH (entity:Entity {id: row.entityId}) DELETE link
  CREATE (article)-[:MENTIONS {recordedId: row.recordedId, spans: row.spans, position: row.position}]->(entity)`;

/** Makes merges, the named records and all indexes again from what was recorded; all but the indexes in one logged transaction. */
export async function rebuild(connection: Neo4jConnection, parts: Rebuild): Promise<void> {
  await rebuildIndexes(connection);
  const { entities, articles, claims, relations, at, actor } = parts;
  await connection.write(async (run) => {
    const revision = (await lockGraph(run)) + 1;
    await mendRedirects(run);
    const judged = await followJudgements(run);
    for (const id of entities) await rebuildEntity(run, id);
    await rewriteArticlesAnyway(run, articles);
    await rebuildMentions(run, articles);
    const stored = await readClaims(run, claims);
    const rewrites = [...stored.values()].map((claim) => ({ stored: claim, recorded: claim.recorded }));
    const { rewritten } = await rewriteClaims(run, rewrites, true);
    const touched = touchedRelations([...judged.rewritten, ...rewritten]);
    await rebuildRelations(run, new Map([...relations, ...[...touched].map(([id, { end }]) => [id, end] as const)]));
    const nothing = { added: [], changed: [], retired: [] };
    await writeChangeRecord(run, {
      revision,
      at,
      cause: 'repair',
      actor,
      entities: touchedIds(nothing, [...entities, ...judged.changed], judged.merged),
      articles: touchedIds(nothing, articles),
      claims: touchedIds(nothing, claims),
    });
    await unlockGraph(run, revision);
  });
}

/** The schema cannot be changed in one transaction with the data. */
async function rebuildIndexes(connection: Neo4jConnection): Promise<void> {
  const missing = await missingParts(connection);
  for (const name of missing) {
    const text = SCHEMA_PARTS.get(name) ?? '';
    await connection.write((run) => run(DROP_PART[text.includes(' CONSTRAINT ') ? 'CONSTRAINT' : 'INDEX'], { name }));
    await connection.write((run) => run(text));
  }
  if (missing.length > 0) await connection.write((run) => run(AWAIT_INDEXES));
}

async function rebuildEntity(run: Run, id: string): Promise<void> {
  const [edits = []] = await editsOf(run, [id]);
  const [stored] = await run<{ recorded: string }>(ENTITY, { id });
  const asRecorded = stored?.recorded ?? '';
  const recorded = readRecord<Omit<Entity, 'aliases'>>(asRecorded);
  if (recorded === null) return;
  const entity = currentEntity(recorded, edits);
  const properties = entityProperties(entity);
  const survivorId = (await readRedirects(run, [id])).get(id) ?? null;
  await run(WRITE_ENTITY, {
    id,
    types: TYPE_LABELS,
    labels: survivorId === null ? ['Entity', KINDS[entity.kind].typeName] : ['MergedEntity'],
    properties,
    recorded: properties.record === asRecorded ? null : asRecorded,
  });
  const names = await run<{ element: string; name: string; language: string | null; source: string }>(NAMES, { id });
  const canonicalName = survivorId === null ? entity.name : undefined;
  const propertiesOf = (name: string, language: string | null, source: string) =>
    aliasProperties(id, { name, language, source }, name === canonicalName);
  const answering = survivorId ?? id;
  await run(WRITE_NAMES, {
    answering,
    rows: names.map(({ element, name, language, source }) => {
      return { element, properties: propertiesOf(name, language, source) };
    }),
  });
  if (canonicalName === undefined || names.some(({ name }) => name === canonicalName)) return;
  await run(ADD_NAME, { answering, properties: propertiesOf(canonicalName, null, entity.createdBy) });
}

async function rebuildMentions(run: Run, ids: readonly string[]): Promise<void> {
  const rows = await run<{ spans: string }>(MENTIONS, { ids });
  const withPlaces = rows.map((row) => {
    const [first] = readRecord<Span[]>(row.spans) ?? [];
    return { ...row, position: neo4j.int(first?.start ?? 0) };
  });
  await run(WRITE_MENTIONS, { rows: withPlaces });
}
