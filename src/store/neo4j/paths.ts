import neo4j from 'neo4j-driver';
import type { ClaimFilter } from '../../graph/filters.js';
import type { Relation } from '../../graph/relation.js';
import { stepsOver } from '../../graph/relationsUnder.js';
import { shortestWalks } from '../../graph/shortestWalks.js';
import { isValuePredicate, PREDICATE_NAMES } from '../../ontology/ontology.js';
import type { PathRequest } from '../port.js';
import type { Neo4jConnection } from './connection.js';
import { filteredRelationsAround, filteredRelationsByIds } from './filteredRelations.js';

/** Relationship types between entities, for patterns: words of the ontology, which checks them when it loads. */
const ENTITY_TYPES = PREDICATE_NAMES.filter((predicate) => !isValuePredicate(predicate)).join('|');

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

/** Shortest paths between two entities, in the order of their relations' ids. */
export async function paths(connection: Neo4jConnection, request: PathRequest): Promise<Relation[][]> {
  const { fromId, toId, maxLength, predicates, modalities, minConfidence, claims, limit } = request;
  if (claims !== null) return filteredPaths(connection, request, claims);
  const text = PATHS_BY_LENGTH[maxLength - 1];
  if (text === undefined || fromId === toId) return [];
  const parameters = { fromId, toId, predicates, modalities, minConfidence, rows: neo4j.int(limit) };
  const found = await connection.read<{ records: string[] }>(text, parameters);
  return found.map(({ records }) => records.map((record) => JSON.parse(record) as Relation));
}

/** Relationships stand for all claims that count; under a filter the claims themselves are searched, one statement a level. */
async function filteredPaths(
  connection: Neo4jConnection,
  request: PathRequest,
  claims: ClaimFilter,
): Promise<Relation[][]> {
  const search = shortestWalks(request);
  let state = search.next();
  while (!state.done) {
    const around = await filteredRelationsAround(connection, state.value, request, claims);
    state = search.next(stepsOver(around, state.value));
  }
  const ids = [...new Set(state.value.flat())];
  const relations = ids.length === 0 ? [] : await filteredRelationsByIds(connection, ids, request, claims);
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  return state.value.map((walk) => walk.flatMap((id) => byId.get(id) ?? []));
}
