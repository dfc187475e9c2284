import { ApplicationError } from '../../errors.js';

/**
 * A figure from 1 to a most, as given.
 *
 * @throws ApplicationError `INPUT_INVALID` below 1, `LIMIT_EXCEEDED` above the most
 */
export function within(argument: string, figure: number, most: number): number {
  if (figure < 1)
    throw new ApplicationError('INPUT_INVALID', `"${argument}" is ${figure}; it must be 1 or more.`, {
      place: argument,
    });
  if (figure > most)
    throw new ApplicationError('LIMIT_EXCEEDED', `"${argument}" is ${figure}; it may be ${most} at most.`, {
      place: argument,
    });
  return figure;
}
