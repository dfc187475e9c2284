import { ApplicationError } from '../../errors.js';

/** A row that cannot be taken, by its place: file and line. */
export function tableProblem(place: string, problem: string, remedy = TABLE_REMEDY): ApplicationError {
  return new ApplicationError('INPUT_INVALID', `${place}: ${problem}.`, { place, remedy });
}

const TABLE_REMEDY = 'Correct the row; docs/claim-tables.md tells the columns.';
