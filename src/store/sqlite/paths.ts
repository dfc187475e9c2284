import type { Relation } from '../../graph/relation.js';
import type { PathRequest } from '../port.js';
import type { Parameters, SqliteConnection } from './connection.js';
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

/** One relation walked from one end to the other. */
interface Step {
  readonly fromId: string;
  readonly id: string;
  readonly toId: string;
}

/** Everything reached from one end, level by level. */
interface Reach {
  readonly depths: Map<string, number>;
  frontier: string[];
  depth: number;
  readonly steps: Step[];
}

/** Shortest paths between two entities: searched from both ends, one statement a level, then read off in the order of relation ids. */
export function paths(connection: SqliteConnection, request: PathRequest): Relation[][] {
  if (request.fromId === request.toId) return [];
  return connection.read(() => {
    const steps = shortestSteps(connection, request);
    if (!steps) return [];
    const found = walks(steps, request);
    const ids = [...new Set(found.flat())];
    const stored = connection.all<{ id: string; record: string }>(RECORDS, { ids: list(ids) });
    const relations = new Map(stored.map(({ id, record }) => [id, JSON.parse(record) as Relation]));
    return found.map((walk) => walk.flatMap((id) => relations.get(id) ?? []));
  });
}

/** The steps that lie on a shortest path, by where they begin; null where there is no path. */
function shortestSteps(
  connection: SqliteConnection,
  { fromId, toId, maxLength, predicates, modalities, minConfidence }: PathRequest,
): Map<string, Step[]> | null {
  const filter = { predicates: list(predicates), modalities: list(modalities), minConfidence };
  const front = reachFrom(fromId);
  const back = reachFrom(toId);
  while (front.depth + back.depth < maxLength) {
    const side = front.frontier.length <= back.frontier.length ? front : back;
    const other = side === front ? back : front;
    expand(connection, filter, side);
    if (side.frontier.length === 0) return null;
    const met = side.frontier.filter((id) => other.depths.has(id));
    if (met.length > 0) return onTheWay(front, back, met);
  }
  return null;
}

function reachFrom(id: string): Reach {
  return { depths: new Map([[id, 0]]), frontier: [id], depth: 0, steps: [] };
}

function expand(connection: SqliteConnection, filter: Parameters, reach: Reach): void {
  const next = new Set<string>();
  reach.depth += 1;
  for (const step of connection.all<Step>(ADJACENT, { ...filter, frontier: list(reach.frontier) })) {
    const depth = reach.depths.get(step.toId) ?? reach.depth;
    if (depth !== reach.depth) continue;
    reach.depths.set(step.toId, depth);
    next.add(step.toId);
    reach.steps.push(step);
  }
  reach.frontier = [...next];
}

/** Keeps, from the steps of both searches, those that lead through a place where they met. */
function onTheWay(front: Reach, back: Reach, met: readonly string[]): Map<string, Step[]> {
  const ways = new Map<string, Step[]>();
  const add = (step: Step) => {
    const known = ways.get(step.fromId);
    if (known) known.push(step);
    else ways.set(step.fromId, [step]);
  };
  const leading = new Set(met);
  for (const step of front.steps.toReversed()) {
    if (!leading.has(step.toId)) continue;
    leading.add(step.fromId);
    add(step);
  }
  const led = new Set(met);
  for (const step of back.steps.toReversed()) {
    if (!led.has(step.toId)) continue;
    led.add(step.fromId);
    add({ fromId: step.toId, id: step.id, toId: step.fromId });
  }
  return ways;
}

/** The first walks from end to end, in the order of their relations' ids. */
function walks(steps: Map<string, Step[]>, { fromId, toId, limit }: PathRequest): string[][] {
  for (const list of steps.values()) list.sort((a, b) => (a.id < b.id ? -1 : 1));
  const found: string[][] = [];
  const walk = (at: string, way: readonly string[]): void => {
    if (at === toId) {
      found.push([...way]);
      return;
    }
    for (const step of steps.get(at) ?? []) {
      if (found.length >= limit) return;
      walk(step.toId, [...way, step.id]);
    }
  };
  walk(fromId, []);
  return found;
}
