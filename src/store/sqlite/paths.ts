import type { LinkFilter } from '../../graph/filters.js';
import type { Relation } from '../../graph/relation.js';
import { stepsOver } from '../../graph/relationsUnder.js';
import { type Step, shortestWalks } from '../../graph/shortestWalks.js';
import type { PathRequest } from '../port.js';
import type { SqliteConnection } from './connection.js';
import { filteredRelationsAround, filteredRelationsByIds } from './filteredRelations.js';
import { list } from './parameterList.js';

const ADJACENT = `
  SELECT DISTINCT near.value AS fromId, relations.id,
    CASE WHEN relations.subject_id = near.value THEN relations.object_id ELSE relations.subject_id END AS toId
  FROM json_each(@frontier) AS near
  JOIN relations ON relations.subject_id = near.value OR relations.object_id = near.value
  WHERE relations.object_id IS NOT NULL
    AND (@predicates IS NULL OR relations.predicate IN (SELECT value FROM json_each(@predicates)))
    AND (@modalities IS NULL OR relations.modality IN (SELECT value FROM json_each(@modalities)))
    AND (@minConfidence IS NULL OR relations.confidence >= @minConfidence)`;

const RECORDS = 'SELECT id, record FROM relations WHERE id IN (SELECT value FROM json_each(@ids))';

/** Shortest paths between two entities, one statement a level and one for the relations found. */
export function paths(connection: SqliteConnection, request: PathRequest): Relation[][] {
  return connection.read(() => {
    const search = shortestWalks(request);
    let state = search.next();
    while (!state.done) state = search.next(stepsFrom(connection, state.value, request));
    const relations = relationsOnThem(connection, [...new Set(state.value.flat())], request);
    const byId = new Map(relations.map((relation) => [relation.id, relation]));
    return state.value.map((walk) => walk.flatMap((id) => byId.get(id) ?? []));
  });
}

function stepsFrom(connection: SqliteConnection, frontier: readonly string[], filter: LinkFilter): readonly Step[] {
  if (filter.claims !== null) {
    return stepsOver(filteredRelationsAround(connection, frontier, filter, filter.claims), frontier);
  }
  return connection.all<Step>(ADJACENT, {
    frontier: list(frontier),
    predicates: list(filter.predicates),
    modalities: list(filter.modalities),
    minConfidence: filter.minConfidence,
  });
}

function relationsOnThem(
  connection: SqliteConnection,
  ids: readonly string[],
  filter: LinkFilter,
): readonly Relation[] {
  if (ids.length === 0) return [];
  if (filter.claims !== null) return filteredRelationsByIds(connection, ids, filter, filter.claims);
  return connection
    .all<{ record: string }>(RECORDS, { ids: list(ids) })
    .map(({ record }) => JSON.parse(record) as Relation);
}
