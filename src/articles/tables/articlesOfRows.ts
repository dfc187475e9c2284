import { isDeepStrictEqual } from 'node:util';
import { type ApplicationError, toApplicationError } from '../../errors.js';
import type { ArticleEntry } from '../articleParts.js';
import { tableProblem } from './tableProblem.js';
import { type TableRow, tableRow } from './tableRow.js';

/** Cells of a row by their columns, and where they stand. */
export interface PlacedCells {
  readonly place: string;
  readonly cells: unknown;
}

/**
 * The articles that a table speaks of: the rows of one source (its address, else its publisher, title and date) make one, whose text is what the table gives as
 * its text, else the quotes. A row that cannot be taken is a failure of its own and stops none of the others.
 */
export function* articlesOfRows(placed: Iterable<PlacedCells>): Generator<ArticleEntry> {
  const sources = new Map<string, TableRow[]>();
  for (const { place, cells } of placed) {
    try {
      const row = tableRow(cells, place);
      const key = keyOf(row);
      const rows = sources.get(key) ?? [];
      checkSource(rows, row);
      sources.set(key, [...rows, row]);
    } catch (error) {
      yield { place, failure: toApplicationError(error) };
    }
  }
  for (const [key, rows] of sources) yield* articleOf(key, rows);
}

function* articleOf(key: string, rows: readonly TableRow[]): Generator<ArticleEntry> {
  const given = rows.find(({ text }) => text !== null)?.text ?? null;
  const text = given ?? [...new Set(rows.map(({ claim }) => claim.quote))].join('\n\n');
  const failures: ApplicationError[] = [];
  const stated = rows
    .map(({ claim }) => claim)
    .filter((claim) => {
      const isSaid = text.includes(claim.quote);
      if (!isSaid)
        failures.push(tableProblem(claim.place, `the quote "${claim.quote}" is not in the text of its source`));
      return isSaid;
    });
  for (const failure of failures) yield { place: failure.place ?? '', failure };
  const [first] = stated;
  if (!first) return;
  const metadata = Object.assign({ sourceKind: 'table of claims' }, ...rows.map((row) => row.metadata).reverse());
  yield { place: first.place, key, parts: { metadata, text, heading: null, declaredLanguage: null }, stated };
}

function keyOf({ metadata }: TableRow): string {
  const { url, publisher, title, publishedAt } = metadata;
  return JSON.stringify(url ?? [publisher, title ?? null, publishedAt?.value ?? null]);
}

/** Rows of one source say the same of it, where they say anything. */
function checkSource(rows: readonly TableRow[], { metadata, text, claim }: TableRow): void {
  for (const earlier of rows) {
    const before: Readonly<Record<string, unknown>> = {
      ...earlier.metadata,
      ...(earlier.text !== null && { text: earlier.text }),
    };
    const now = Object.entries({ ...metadata, ...(text !== null && { text }) });
    const other = now.find(([field, value]) => field in before && !isDeepStrictEqual(before[field], value));
    if (other)
      throw tableProblem(claim.place, `${other[0]} is not what ${earlier.claim.place} gives for the same source`);
  }
}
