import { z } from 'zod';
import type { NumberedLine } from '../articles/linesOf.js';
import { ApplicationError } from '../errors.js';
import { RECORDED_TYPES, type RecordedRow, recordedKey } from '../graph/recordedRow.js';
import { EXPORT_FORMAT, EXPORT_VERSION } from './exportFormat.js';
import { ROW_SCHEMAS } from './rowSchemas.js';

/** A row of an export, and its line. */
export interface NumberedRow {
  readonly line: number;
  readonly row: RecordedRow;
}

/** Bad lines after which a reader looks no further. */
const MOST_PROBLEMS = 20;

const headerSchema = z.object({ format: z.literal(EXPORT_FORMAT), version: z.int().positive() });
const endSchema = z.strictObject({ type: z.literal('end'), rows: z.int().nonnegative() });
const typeSchema = z.object({ type: z.enum(RECORDED_TYPES) });

/** What is wrong with a line. */
class BadLine extends Error {}

/**
 * Reads the rows of an export: each line is checked for its type, its fields and its place in the order. Once a line is bad no further row is given, but
 * the lines behind it are still looked at.
 *
 * @throws ApplicationError `INPUT_INVALID` that names each bad line, the first twenty of them, by its number; for a file that is no export, is one of a
 *   newer version, or was cut short
 */
export async function* readRows(lines: AsyncIterable<NumberedLine>): AsyncGenerator<NumberedRow> {
  const problems: string[] = [];
  let last: RecordedRow | null = null;
  let isEnded = false;
  for await (const { number, bytes } of lines) {
    try {
      const value = contentOf(bytes);
      if (number === 1) {
        checkHeader(value);
        continue;
      }
      if (isEnded) throw new BadLine('it comes after the last line');
      if (isEnd(value, number - 2)) {
        isEnded = true;
        continue;
      }
      const row = rowOf(value);
      checkOrder(last, row);
      last = row;
      if (problems.length === 0) yield { line: number, row };
    } catch (error) {
      if (!(error instanceof BadLine)) throw error;
      problems.push(`line ${number}: ${error.message}`);
      if (number === 1 || problems.length === MOST_PROBLEMS) break;
    }
  }
  if (problems.length === 0 && !isEnded)
    problems.push('it was cut short: its last line, which counts the rows, is not there');
  if (problems.length === 0) return;
  throw new ApplicationError('INPUT_INVALID', `The export cannot be read: ${problems.join('; ')}.`, {
    remedy:
      'Nothing was imported. Correct the lines, or export again with `npm run -s export` (without -s npm writes lines of its own).',
  });
}

function contentOf(bytes: Uint8Array | null): unknown {
  if (bytes === null) throw new BadLine('it is too long');
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    throw new BadLine('it is no JSON');
  }
}

function checkHeader(value: unknown): void {
  const header = headerSchema.safeParse(value);
  if (!header.success) throw new BadLine(`it is not the header of an export ("format": "${EXPORT_FORMAT}", "version")`);
  const { version } = header.data;
  if (version <= EXPORT_VERSION) return;
  throw new BadLine(
    `it is version ${version} of the format, of which this program reads versions up to ${EXPORT_VERSION}`,
  );
}

function isEnd(value: unknown, rows: number): boolean {
  const end = endSchema.safeParse(value);
  if (end.success && end.data.rows !== rows)
    throw new BadLine(`it counts ${end.data.rows} rows, but there are ${rows}`);
  return end.success;
}

function rowOf(value: unknown): RecordedRow {
  const { type } = parsed(typeSchema, value);
  const schema: z.ZodType = ROW_SCHEMAS[type];
  const { record } = parsed(z.strictObject({ type: z.literal(type), record: schema }), value);
  return { type, record } as RecordedRow;
}

function parsed<Output>(schema: z.ZodType<Output>, value: unknown): Output {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new BadLine(`${issue?.path.join('.') || 'it'}: ${issue?.message ?? 'not acceptable'}`);
}

function checkOrder(last: RecordedRow | null, row: RecordedRow): void {
  if (last === null) {
    if (row.type !== 'graph') throw new BadLine('the row of the graph must come first');
    return;
  }
  const step = RECORDED_TYPES.indexOf(row.type) - RECORDED_TYPES.indexOf(last.type);
  if (step > 0 || (step === 0 && recordedKey(last) < recordedKey(row))) return;
  throw new BadLine(`the ${row.type} "${recordedKey(row)}" comes twice or out of order`);
}
