import neo4j from 'neo4j-driver';
import type { Neo4jConnection, Run } from './connection.js';
import { halfGraph } from './halfGraph.js';

/** Writing the one node makes writers wait for each other. */
const LOCK =
  "MERGE (graph:Graph {name: 'graph'}) SET graph.writing = true RETURN coalesce(graph.revision, 0) AS revision, graph.takingIn AS takingIn";
const UNLOCK = "MATCH (graph:Graph {name: 'graph'}) SET graph.revision = $revision REMOVE graph.writing";
const READ = `MATCH (graph:Graph {name: 'graph'})
  RETURN coalesce(graph.revision, 0) AS revision, graph.takingIn AS takingIn`;

interface StoredGraph {
  readonly revision: number;
  readonly takingIn: string | null;
}

/**
 * The graph's revision.
 *
 * @throws ApplicationError `STORE_UNAVAILABLE` where the graph is half
 */
export async function readRevision(connection: Neo4jConnection): Promise<number> {
  const [stored] = await connection.read<StoredGraph>(READ);
  return revisionOf(stored);
}

/**
 * Waits until nobody else writes, and gives the revision that is there.
 *
 * @throws ApplicationError `STORE_UNAVAILABLE` where the graph is half
 */
export async function lockGraph(run: Run): Promise<number> {
  const [stored] = await run<StoredGraph>(LOCK);
  return revisionOf(stored);
}

function revisionOf(stored: StoredGraph | undefined): number {
  if (stored && stored.takingIn !== null) throw halfGraph();
  return stored?.revision ?? 0;
}

/** Leaves the graph at a revision to the next writer. */
export async function unlockGraph(run: Run, revision: number): Promise<void> {
  await run(UNLOCK, { revision: neo4j.int(revision) });
}
