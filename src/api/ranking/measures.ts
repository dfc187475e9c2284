import { UndirectedGraph } from 'graphology';
import { pagerank } from 'graphology-metrics/centrality/index.js';
import type { Link } from '../../graph/link.js';
import { betweenness } from './betweenness.js';

/** Figures by entity id. */
export type Scores = ReadonlyMap<string, number>;

interface Measure {
  readonly description: string;
  /** Whether it takes long on a large graph, so that it is computed beside the program. */
  readonly isLong: boolean;
  readonly compute: (links: readonly Link[]) => Scores | Promise<Scores>;
}

/** What entities can be ranked by. Relations count once between two entities, whatever their predicates and number, and in both directions. */
export const RANKING_MEASURES = {
  DEGREE: {
    description: 'Other entities that it has a relation with.',
    isLong: false,
    compute: (links) => {
      const graph = graphOf(links);
      return new Map(graph.mapNodes((node) => [node, graph.degree(node)]));
    },
  },
  PAGERANK: {
    description: 'PageRank: how likely a walk along relations is to be there; the figures of all entities sum up to 1.',
    isLong: true,
    compute: (links) => {
      // The library finds no end in an empty graph.
      if (links.length === 0) return new Map();
      return new Map(Object.entries(pagerank(graphOf(links), { getEdgeWeight: null })));
    },
  },
  BETWEENNESS: {
    description:
      'Share of the shortest ways between two other entities that lead over it, 0 to 1; an estimate above 2,000 entities.',
    isLong: true,
    compute: (links) => betweenness(graphOf(links)),
  },
  PUBLISHERS: {
    description: 'Distinct publishers that speak of it.',
    isLong: false,
    compute: (links) => {
      const publishers = new Map<string, Set<string>>();
      for (const { subjectId, objectId, publisherId } of links) {
        for (const id of [subjectId, objectId]) {
          if (id === null) continue;
          const known = publishers.get(id) ?? new Set();
          publishers.set(id, publisherId === null ? known : known.add(publisherId));
        }
      }
      return new Map([...publishers].map(([id, known]) => [id, known.size]));
    },
  },
} as const satisfies Readonly<Record<string, Measure>>;

/** What entities can be ranked by. */
export type RankingMeasure = keyof typeof RANKING_MEASURES;

/** Computes the figures of a measure from all links of a graph. */
export type ComputeScores = (by: RankingMeasure, links: readonly Link[]) => Promise<Scores>;

/** Computes in the thread that asks. */
export const computeInPlace: ComputeScores = async (by, links) => RANKING_MEASURES[by].compute(links);

function graphOf(links: readonly Link[]): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (const { subjectId, objectId } of links) {
    graph.mergeNode(subjectId);
    if (objectId !== null && objectId !== subjectId) graph.mergeEdge(subjectId, objectId);
  }
  return graph;
}
