import { ApplicationError } from '../../errors.js';
import { isIdShaped } from '../../graph/ids.js';

/**
 * An id as it was given, whether or not anything bears it.
 *
 * @throws ApplicationError `INPUT_INVALID` for a text that cannot be an id
 */
export function checkId(id: string): string {
  if (isIdShaped(id)) return id;
  throw new ApplicationError('INPUT_INVALID', `${JSON.stringify(id.slice(0, 80))} is no id of this API.`, {
    place: 'id',
    remedy: 'Pass an id on as it came; a name goes into "name".',
  });
}
