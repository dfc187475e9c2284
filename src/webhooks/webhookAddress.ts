import { isIP } from 'node:net';
import { isPublicAddress } from '../articles/fetching/isPublicAddress.js';
import { ApplicationError } from '../errors.js';

const LONGEST = 2_048;

/**
 * The address that a webhook is registered with, as it is sent to. Where a name leads is looked at anew at every connection.
 *
 * @param privateAllowed whether loopback and private addresses may be told
 * @throws ApplicationError `INPUT_INVALID` for what is no http or https address, holds a user or password, or is a private address that is not allowed
 */
export function webhookAddress(text: string, privateAllowed: boolean): string {
  const url = text.length <= LONGEST && URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.hostname === '')
    throw refused('is no http or https address', 'Write it as https://HOST/PATH.');
  if (url.username !== '' || url.password !== '')
    throw refused('holds a user or password', 'Trust the signature of what is sent in their place.');
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const isPrivate = host === 'localhost' || host.endsWith('.localhost') || (isIP(host) !== 0 && !isPublicAddress(host));
  if (isPrivate && !privateAllowed)
    throw refused('is a private one', 'Name one of the public internet, or set WEBHOOK_PRIVATE_ADDRESSES to on.');
  url.hash = '';
  return url.href;
}

function refused(problem: string, remedy: string): ApplicationError {
  return new ApplicationError('INPUT_INVALID', `The address of the webhook ${problem}.`, { place: 'url', remedy });
}
