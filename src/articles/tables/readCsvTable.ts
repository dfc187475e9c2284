import { CsvError, parse } from 'csv-parse/sync';
import type { ArticleEntry } from '../articleParts.js';
import { decodeText } from '../decodeText.js';
import { readBytes, type SourceDocument } from '../sourceDocument.js';
import { articlesOfRows, type PlacedCells } from './articlesOfRows.js';
import { tableProblem } from './tableProblem.js';

/** Largest table, in bytes. */
export const LARGEST_TABLE = 20_000_000;

const SEPARATORS = [',', ';', '\t'] as const;

/**
 * Reads claims from a table with a line of column names, its cells separated by commas, semicolons or tabs.
 *
 * @throws ApplicationError `INPUT_INVALID` for what is no table, `LIMIT_EXCEEDED`
 */
export async function* readCsvTable(document: SourceDocument): AsyncGenerator<ArticleEntry> {
  const { place, charset } = document;
  const text = decodeText(await readBytes(document, LARGEST_TABLE), place, charset);
  yield* articlesOfRows(rowsOf(text, place));
}

function rowsOf(text: string, place: string): PlacedCells[] {
  const [header = ''] = text.split('\n', 1);
  const [delimiter = ','] = [...SEPARATORS].sort((one, other) => header.split(other).length - header.split(one).length);
  try {
    const rows = parse(text, {
      columns: true,
      delimiter,
      info: true,
      bom: true,
      trim: true,
      skipEmptyLines: true,
    });
    return (rows as unknown as { info: { lines: number }; record: Record<string, string> }[]).map(
      ({ info, record }) => {
        // The line on which a row ends is told; quoted cells may hold lines of their own.
        const inner = Object.values(record).reduce((lines, cell) => lines + cell.split('\n').length - 1, 0);
        return { place: `${place}:${info.lines - inner}`, cells: record };
      },
    );
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw tableProblem(
      place,
      `it is no table: ${error.message}`,
      'Save it as CSV in UTF-8, its first line the names of the columns.',
    );
  }
}
