import { ApplicationError } from '../../errors.js';

/**
 * A least confidence as given; null where there is none.
 *
 * @throws ApplicationError `INPUT_INVALID` outside 0 to 1
 */
export function checkConfidence(confidence: number | null | undefined): number | null {
  if (confidence == null) return null;
  if (confidence >= 0 && confidence <= 1) return confidence;
  throw new ApplicationError('INPUT_INVALID', `"minConfidence" is ${confidence}; it must lie between 0 and 1.`, {
    place: 'minConfidence',
  });
}
