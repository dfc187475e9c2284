/** One relation walked from one end to the other. */
export interface Step {
  readonly fromId: string;
  /** The relation's id. */
  readonly id: string;
  readonly toId: string;
}

/** Which walks are wanted. */
export interface WalkRequest {
  readonly fromId: string;
  readonly toId: string;
  /** At most so many steps. */
  readonly maxLength: number;
  /** At most so many walks. */
  readonly limit: number;
}

/** Everything reached from one end, level by level. */
interface Reach {
  readonly depths: Map<string, number>;
  frontier: string[];
  depth: number;
  readonly steps: Step[];
}

/** Gives the entities to look around from and takes every step that leads away from them. */
export type Search<Result, Found = Step> = Generator<readonly string[], Result, readonly Found[]>;

/**
 * Shortest walks between two entities as ids of relations, in the order of those ids. Searched from both ends, always on from the smaller side; each
 * `yield` asks for one level, so that whoever drives the search reads the graph once a level, in its own way.
 */
export function* shortestWalks(request: WalkRequest): Search<readonly (readonly string[])[]> {
  const { fromId, toId, maxLength } = request;
  if (fromId === toId) return [];
  const front = reachFrom(fromId);
  const back = reachFrom(toId);
  while (front.depth + back.depth < maxLength) {
    const side = front.frontier.length <= back.frontier.length ? front : back;
    const other = side === front ? back : front;
    expand(side, yield side.frontier);
    if (side.frontier.length === 0) return [];
    const met = side.frontier.filter((id) => other.depths.has(id));
    if (met.length > 0) return walks(onTheWay(front, back, met), request);
  }
  return [];
}

function reachFrom(id: string): Reach {
  return { depths: new Map([[id, 0]]), frontier: [id], depth: 0, steps: [] };
}

function expand(reach: Reach, found: readonly Step[]): void {
  const next = new Set<string>();
  reach.depth += 1;
  for (const step of found) {
    const depth = reach.depths.get(step.toId) ?? reach.depth;
    if (depth !== reach.depth) continue;
    reach.depths.set(step.toId, depth);
    next.add(step.toId);
    reach.steps.push(step);
  }
  reach.frontier = [...next];
}

/** Keeps, from the steps of both searches, those that lead through a place where they met, by where they begin. */
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
function walks(steps: Map<string, Step[]>, { fromId, toId, limit }: WalkRequest): string[][] {
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
