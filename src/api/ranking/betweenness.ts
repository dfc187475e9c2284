import { setImmediate } from 'node:timers/promises';
import type { UndirectedGraph } from 'graphology';
import brandes from 'graphology-shortest-path/indexed-brandes.js';

/** How long, in milliseconds, one stretch of work may keep other requests waiting. */
const STRETCH_MS = 15;

/** From so many entities at most the shortest ways are walked: in a larger graph from an even sample, and the figures are estimates. */
const MOST_SOURCES = 2_000;

/**
 * For each node the share of shortest ways between two others that lead over it, 0 to 1. It works in short stretches, between which the program
 * answers others.
 */
export async function betweenness(graph: UndirectedGraph): Promise<ReadonlyMap<string, number>> {
  const nodes = graph.nodes();
  // The library takes no empty graph.
  if (nodes.length === 0) return new Map();
  const sums = new Float64Array(nodes.length);
  const waysFrom = brandes.createUnweightedIndexedBrandes(graph);
  const sources = sampleOf(nodes.length);
  let began = performance.now();
  for (const source of sources) {
    addShares(sums, source, waysFrom(source));
    if (performance.now() - began < STRETCH_MS) continue;
    await setImmediate();
    began = performance.now();
  }
  const others = (nodes.length - 1) * (nodes.length - 2);
  const scale = others > 0 ? nodes.length / sources.length / others : 0;
  return new Map(nodes.map((node, index) => [node, (sums[index] ?? 0) * scale]));
}

function sampleOf(size: number): readonly number[] {
  const count = Math.min(size, MOST_SOURCES);
  return Array.from({ length: count }, (_, at) => Math.floor((at * size) / count));
}

/** What one source adds to each node: its share of the shortest ways to all nodes behind it, farthest first (Brandes 2001). */
function addShares(
  sums: Float64Array,
  source: number,
  [farthestFirst, predecessors, ways]: ReturnType<ReturnType<typeof brandes.createUnweightedIndexedBrandes>>,
): void {
  const shares = new Float64Array(sums.length);
  for (let node = farthestFirst.pop(); node !== undefined; node = farthestFirst.pop()) {
    const share = (1 + (shares[node] ?? 0)) / (ways[node] ?? 1);
    for (const before of predecessors[node] ?? []) shares[before] = (shares[before] ?? 0) + (ways[before] ?? 0) * share;
    if (node !== source) sums[node] = (sums[node] ?? 0) + (shares[node] ?? 0);
  }
}
