import { ApplicationError } from '../../errors.js';
import type { Neo4jConnection, Run } from './connection.js';

/** The one node keeps the mark of whoever takes a graph in: until it is whole, no other reader or writer takes half of it for all. */
const MARK = `MERGE (graph:Graph {name: 'graph'}) SET graph.writing = true
  RETURN coalesce(graph.revision, 0) AS revision, graph.takingIn AS takingIn,
    EXISTS { (:Entity|MergedEntity|Article|Claim|Review|Judgement|EntityEdit|Change) } AS holdsRows`;
const SET_MARK = "MATCH (graph:Graph {name: 'graph'}) SET graph.takingIn = $mark REMOVE graph.writing";
const CHECK_MARK = `MATCH (graph:Graph {name: 'graph'}) SET graph.writing = true
  RETURN graph.takingIn = $mark AS ours`;
const FORGET_MARK = "MATCH (graph:Graph {name: 'graph'}) REMOVE graph.takingIn, graph.writing";
const READ_MARK = "MATCH (graph:Graph {name: 'graph'}) RETURN graph.takingIn AS takingIn";
const FORGET_SOME = `MATCH (node:Claim|Article|Alias|Entity|MergedEntity|Value|Review|Judgement|EntityEdit|Change)
  WITH node LIMIT 5000 DETACH DELETE node RETURN count(*) AS gone`;

/**
 * Marks an empty store as taking a graph in, or one that was left half as taking it in anew.
 *
 * @throws ApplicationError `CONFLICT` where it holds a whole graph
 */
export async function markHalf(connection: Neo4jConnection, mark: string): Promise<void> {
  await connection.write(async (run) => {
    const [graph] = await run<{ revision: number; takingIn: string | null; holdsRows: boolean }>(MARK);
    if (graph && graph.takingIn === null && (graph.holdsRows || graph.revision > 0)) {
      throw new ApplicationError('CONFLICT', `The database holds a graph already, at revision ${graph.revision}.`, {
        remedy: 'A whole graph goes into an empty store only: set another NEO4J_DATABASE, or empty this one.',
      });
    }
    await run(SET_MARK, { mark });
  });
}

/** Does some work on the half graph, unless somebody else has taken it over. */
export function writeHalf<Result>(
  connection: Neo4jConnection,
  mark: string,
  work: (run: Run) => Promise<Result>,
): Promise<Result> {
  return connection.write(async (run) => {
    const [graph] = await run<{ ours: boolean | null }>(CHECK_MARK, { mark });
    if (graph?.ours !== true) {
      throw new ApplicationError('CONFLICT', 'Somebody else began to take a graph into the same database.', {
        remedy: 'Let that one end, or begin again once it has.',
      });
    }
    return work(run);
  });
}

/** Takes the mark away, with the last work, which makes the graph whole. */
export function makeWhole(connection: Neo4jConnection, mark: string, work: (run: Run) => Promise<void>): Promise<void> {
  return writeHalf(connection, mark, async (run) => {
    await work(run);
    await run(FORGET_MARK);
  });
}

/** Empties the half graph, some nodes at a time, and leaves the mark. */
export async function emptyHalf(connection: Neo4jConnection, mark: string): Promise<void> {
  for (let gone = 1; gone > 0; ) {
    [{ gone } = { gone: 0 }] = await writeHalf(connection, mark, (run) => run<{ gone: number }>(FORGET_SOME));
  }
}

/** The mark of whoever takes a graph in or left it half; null where the graph is whole. */
export async function readMark(connection: Neo4jConnection): Promise<string | null> {
  const [graph] = await connection.read<{ takingIn: string | null }>(READ_MARK);
  return graph?.takingIn ?? null;
}

/** The same database, each of whose reads is refused while the graph is half: also those of a program that was serving before an import began. */
export function wholeAlone(connection: Neo4jConnection): Neo4jConnection {
  return connection.guarded({
    text: READ_MARK,
    check: ([graph]) => {
      if (graph && graph.takingIn !== null) throw halfGraph();
    },
  });
}

/** What everybody else is told of half a graph. */
export function halfGraph(): ApplicationError {
  return new ApplicationError(
    'STORE_UNAVAILABLE',
    'The database holds half a graph: an import is under way, or was broken off.',
    {
      remedy: 'Wait for the import, or run `import` again, or empty the database with `import --discard`.',
    },
  );
}
