/** The part of the port that moves a graph as it was recorded, between stores of whatever engine. */
import type { RecordedRow, RecordedRows, RecordedType } from '../graph/recordedRow.js';

/** Some rows of one type. */
export type RecordedBatch = {
  readonly [Type in RecordedType]: { readonly type: Type; readonly records: readonly RecordedRows[Type][] };
}[RecordedType];

/** Moves whole graphs. What follows from the rows (relations, counts, indexes, merged entities' redirects) is no row: each engine makes it itself. */
export interface Exchange {
  /**
   * Every row, by type as `RECORDED_TYPES` has them and by key within a type, a page in memory at a time. All are of one state of the graph.
   *
   * @throws ApplicationError `CONFLICT`, at the end, where the engine cannot hold a state and the graph changed meanwhile
   */
  recordedRows(): AsyncIterable<RecordedRow>;
  /**
   * Takes in a whole graph, its rows in the order in which `recordedRows` gives them. All of it is there at the end, or nothing where the batches throw or
   * a row is refused. What an earlier call left half, because its process died, is discarded first.
   *
   * @throws ApplicationError `CONFLICT` where the store holds a graph already; `INPUT_INVALID` for a row that refers to one which is not there, with its
   *   key as the place
   */
  takeIn(batches: AsyncIterable<RecordedBatch>): Promise<void>;
  /** Empties a store in which a call that died left half a graph, which the store refuses to tell the revision of or to write; does nothing otherwise. */
  discardHalf(): Promise<void>;
}
