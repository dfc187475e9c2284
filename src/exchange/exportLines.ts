import type { RecordedRow } from '../graph/recordedRow.js';
import { ONTOLOGY_VERSION } from '../ontology/ontologyVersion.js';
import type { Exchange } from '../store/exchange.js';
import { canonicalJson } from './canonicalJson.js';
import { EXPORT_FORMAT, EXPORT_VERSION } from './exportFormat.js';

/**
 * A graph as the lines of an export, each with its line end: a header, every row as it was recorded in a fixed order, and a last line with their
 * number, by which a file that was cut short is told. Equal graphs give equal bytes, on every engine. Keys of the API, and answers kept for
 * clients that ask again, are no part of the graph and never leave the store.
 *
 * @throws ApplicationError `CONFLICT`, at the end, where the graph changed meanwhile and the engine could not hold its state; `STORE_UNAVAILABLE`
 */
export async function* exportLines({ recordedRows }: Pick<Exchange, 'recordedRows'>): AsyncGenerator<string> {
  yield lineOf({ format: EXPORT_FORMAT, version: EXPORT_VERSION, ontology: ONTOLOGY_VERSION });
  let rows = 0;
  for await (const row of recordedRows()) {
    rows += 1;
    yield rowLine(row);
  }
  yield lineOf({ type: 'end', rows });
}

/** A row as a line of an export. */
export function rowLine({ type, record }: RecordedRow): string {
  return lineOf({ type, record });
}

function lineOf(value: unknown): string {
  return `${canonicalJson(value)}\n`;
}
