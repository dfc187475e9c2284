import neo4j from 'neo4j-driver';
import type { Neo4jConnection, Run } from './connection.js';

/** Writing the one node makes writers wait for each other. */
const LOCK =
  "MERGE (graph:Graph {name: 'graph'}) SET graph.writing = true RETURN coalesce(graph.revision, 0) AS revision";
const UNLOCK = "MATCH (graph:Graph {name: 'graph'}) SET graph.revision = $revision REMOVE graph.writing";
const READ = "MATCH (graph:Graph {name: 'graph'}) RETURN coalesce(graph.revision, 0) AS revision";

/** The graph's revision. */
export async function readRevision(connection: Neo4jConnection): Promise<number> {
  const [stored] = await connection.read<{ revision: number }>(READ);
  return stored?.revision ?? 0;
}

/** Waits until nobody else writes, and gives the revision that is there. */
export async function lockGraph(run: Run): Promise<number> {
  const [stored] = await run<{ revision: number }>(LOCK);
  return stored?.revision ?? 0;
}

/** Leaves the graph at a revision to the next writer. */
export async function unlockGraph(run: Run, revision: number): Promise<void> {
  await run(UNLOCK, { revision: neo4j.int(revision) });
}
