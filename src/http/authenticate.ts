import type { Request, RequestHandler, Response } from 'express';
import type { Actor } from '../api/actor.js';
import { ApplicationError, toApplicationError } from '../errors.js';
import { keyIdOf, opens } from '../graph/keySecret.js';
import type { ApiRecords } from '../store/port.js';
import { clientAddress } from './clientAddress.js';
import { answerProblem } from './problemAnswer.js';

type KeyStore = Pick<ApiRecords, 'apiKey'>;

/**
 * The bearer of the key in an `Authorization` header; null where there is no header.
 *
 * @throws ApplicationError `UNAUTHENTICATED` where the header holds no key that is known and not revoked
 */
export async function actorOf(store: KeyStore, authorization: string | undefined): Promise<Actor | null> {
  if (authorization === undefined || authorization === '') return null;
  const text = /^Bearer +(\S+)$/i.exec(authorization)?.[1] ?? '';
  const id = keyIdOf(text);
  const key = id === null ? null : await store.apiKey(id);
  if (!key || !opens(text, key) || key.revokedAt !== null)
    throw new ApplicationError('UNAUTHENTICATED', 'The API key is not known, or was revoked.');
  return { id: key.id, name: key.name, scopes: key.scopes };
}

/** Finds out who asks; an unknown key is refused only by `refuseUnknownKeys`, so that guessing counts against the rate. */
export function authenticate(store: KeyStore): RequestHandler {
  return async (request, response, next) => {
    try {
      response.locals.actor = await actorOf(store, request.headers.authorization);
    } catch (error) {
      response.locals.keyProblem = toApplicationError(error);
    }
    next();
  };
}

/** Ends requests whose key is not known. */
export const refuseUnknownKeys: RequestHandler = (_request, response, next) => {
  const problem: unknown = response.locals.keyProblem;
  if (!(problem instanceof ApplicationError)) return next();
  if (problem.code === 'UNAUTHENTICATED') {
    response.set('WWW-Authenticate', 'Bearer');
    return answerProblem(response, 401, problem);
  }
  next(problem);
};

/** Who asks; null where they sent no key. */
export function actorIn(response: Response): Actor | null {
  return (response.locals.actor as Actor | null | undefined) ?? null;
}

/** Whom a request counts for: the key, else the address. */
export function clientOf(request: Request, response: Response): string {
  const actor = actorIn(response);
  return actor ? `key ${actor.id}` : clientAddress(request.ip ?? '');
}
