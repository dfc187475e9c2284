import { linesOf, type NumberedLine } from '../articles/linesOf.js';
import { ApplicationError } from '../errors.js';
import { type RecordedRow, recordedKey } from '../graph/recordedRow.js';
import type { Exchange, RecordedBatch } from '../store/exchange.js';
import { type NumberedRow, readRows } from './readRows.js';

/** Rows that a store gets at a time, and most characters of text among them. */
const BATCH_ROWS = 500;
const BATCH_TEXT = 4_000_000;

/** Most bytes of a line: an article of the largest size, every character of it escaped, with its mentions. */
const LONGEST_LINE = 64_000_000;

/** What an import is told of and may be ended by. */
export interface ImportOptions {
  readonly onRows?: (rows: number) => void;
  readonly stop?: AbortSignal;
}

/**
 * Takes the graph of an export into an empty store: all of it, or nothing. Memory does not grow with it, but for the ids of decisions and copies. Gives the number of rows; null
 * where it was stopped, which leaves nothing.
 *
 * @throws ApplicationError `INPUT_INVALID` that names the bad lines by number, `CONFLICT` where the store holds a graph already,
 *   `STORE_UNAVAILABLE`, `STORE_BUSY`
 */
export async function importGraph(
  { takeIn }: Pick<Exchange, 'takeIn'>,
  chunks: AsyncIterable<Uint8Array>,
  { onRows, stop }: ImportOptions = {},
): Promise<number | null> {
  let rows = 0;
  let inHand: readonly NumberedRow[] = [];
  // Rows that may be refused for what comes, or does not come, long after them.
  const waiting = new Map<string | number, number>();
  async function* batches(lines: AsyncIterable<NumberedLine>): AsyncGenerator<RecordedBatch> {
    for await (const batch of inBatches(readRows(lines))) {
      if (stop?.aborted) throw new Stopped();
      inHand = batch;
      for (const { line, row } of batch) if (mayWait(row)) waiting.set(recordedKey(row), line);
      yield batchOf(batch.map(({ row }) => row));
      rows += batch.length;
      onRows?.(rows);
    }
  }
  try {
    await takeIn(batches(linesOf(chunks, LONGEST_LINE)));
  } catch (error) {
    if (error instanceof Stopped) return null;
    throw withLine(error, inHand, waiting);
  }
  return rows;
}

/** Rows of one type together, as many as fit. */
async function* inBatches(rows: AsyncIterable<NumberedRow>): AsyncGenerator<readonly NumberedRow[]> {
  let batch: NumberedRow[] = [];
  let size = 0;
  for await (const one of rows) {
    const text = one.row.type === 'article' ? one.row.record.text.length : 0;
    const [first] = batch;
    if (first && (first.row.type !== one.row.type || batch.length === BATCH_ROWS || size + text > BATCH_TEXT)) {
      yield batch;
      [batch, size] = [[], 0];
    }
    batch.push(one);
    size += text;
  }
  if (batch.length > 0) yield batch;
}

function batchOf(rows: readonly RecordedRow[]): RecordedBatch {
  return { type: rows[0]?.type, records: rows.map(({ record }) => record) } as RecordedBatch;
}

/** Whether a row refers to what comes behind it. */
function mayWait(row: RecordedRow): boolean {
  return row.type === 'judgement' || row.type === 'edit' || (row.type === 'article' && row.record.copyOf !== null);
}

/** A row that the store refused, by its line. */
function withLine(
  error: unknown,
  rows: readonly NumberedRow[],
  waiting: ReadonlyMap<string | number, number>,
): unknown {
  if (!(error instanceof ApplicationError) || error.code !== 'INPUT_INVALID' || error.place === null) return error;
  const { code, message, remedy, place } = error;
  const line = rows.find(({ row }) => recordedKey(row) === place)?.line ?? waiting.get(place);
  if (line === undefined) return error;
  return new ApplicationError(code, `The export cannot be read: line ${line}: ${message}`, {
    remedy: `Nothing was imported. ${remedy}`,
    place,
    cause: error,
  });
}

/** Ends the work of the store, which leaves nothing of it behind. */
class Stopped extends Error {}
