/** The part of the port that gives a graph away as it was recorded, for a copy of it in another store. */
import type { RecordedRow } from '../graph/recordedRow.js';

/** Moves whole graphs. What follows from the rows (relations, counts, indexes, merged entities' redirects) is no row: each engine makes it itself. */
export interface Exchange {
  /**
   * Every row, by type as `RECORDED_TYPES` has them and by key within a type, a page in memory at a time. All are of one state of the graph.
   *
   * @throws ApplicationError `CONFLICT`, at the end, where the engine cannot hold a state and the graph changed meanwhile
   */
  recordedRows(): AsyncIterable<RecordedRow>;
}
