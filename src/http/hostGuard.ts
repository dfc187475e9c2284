import { isIP } from 'node:net';
import type { RequestHandler } from 'express';
import { ApplicationError } from '../errors.js';
import { answerProblem } from './problemAnswer.js';

/**
 * Answers only requests to a name of this server: another name in `Host` is that of a page which had its own name point here. Plain IP addresses
 * pass, for no page can take one over.
 */
export function hostGuard(names: readonly string[]): RequestHandler {
  const known = new Set(['localhost', ...names].map((name) => name.toLowerCase()));
  return (request, response, next) => {
    const name = hostName(request.headers.host);
    if (name !== null && (known.has(name) || isIP(name) !== 0)) return next();
    answerProblem(
      response,
      421,
      new ApplicationError('INPUT_INVALID', 'The request names a host that this server does not answer for.', {
        remedy: 'Use localhost or an IP address, or add the name to ALLOWED_HOSTS.',
      }),
    );
  };
}

/** The name in a `Host` header, without its port and brackets; null where it is none. */
export function hostName(host: string | undefined): string | null {
  const url = `http://${host}`;
  return host !== undefined && URL.canParse(url) ? new URL(url).hostname.replace(/^\[|\]$/g, '').toLowerCase() : null;
}
