import { isIP } from 'node:net';
import type { RequestHandler } from 'express';
import { ApplicationError } from '../errors.js';
import { answerProblem } from './problemAnswer.js';

/**
 * Answers only requests to a name of this server: another name in `Host` is that of a page which had its own name point here. Plain IP addresses
 * pass, for no page can take one over.
 */
export function hostGuard(names: readonly string[]): RequestHandler {
  return (request, response, next) => {
    if (isKnownHost(request.headers.host, names)) return next();
    answerProblem(
      response,
      421,
      new ApplicationError('INPUT_INVALID', 'The request names a host that this server does not answer for.', {
        remedy: 'Use localhost or an IP address, or add the name to ALLOWED_HOSTS.',
      }),
    );
  };
}

/** Whether a `Host` header names this server. */
export function isKnownHost(host: string | undefined, names: readonly string[]): boolean {
  const name = hostName(host);
  if (name === null) return false;
  return name === 'localhost' || isIP(name) !== 0 || names.some((known) => known.toLowerCase() === name);
}

/** The name in a `Host` header, without its port and brackets; null where it is none. */
function hostName(host: string | undefined): string | null {
  const url = `http://${host}`;
  return host !== undefined && URL.canParse(url) ? new URL(url).hostname.replace(/^\[|\]$/g, '').toLowerCase() : null;
}
