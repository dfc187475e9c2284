import { ApplicationError } from '../../errors.js';

/**
 * A least confidence, or another share of that argument, as given; null where there is none.
 *
 * @throws ApplicationError `INPUT_INVALID` outside 0 to 1
 */
export function checkConfidence(confidence: number | null | undefined, argument = 'minConfidence'): number | null {
  if (confidence == null) return null;
  if (confidence >= 0 && confidence <= 1) return confidence;
  throw new ApplicationError('INPUT_INVALID', `"${argument}" is ${confidence}; it must lie between 0 and 1.`, {
    place: argument,
  });
}
