import type { Request, RequestHandler, Response } from 'express';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { ApplicationError } from '../errors.js';
import { answerProblem } from './problemAnswer.js';

/** Whom a request counts for. */
export type ClientOf = (request: Request, response: Response) => string;

/** What a client that came too often is told, and in how many seconds it may come again. */
export interface TooMany {
  readonly failure: ApplicationError;
  readonly seconds: number;
}

/** Counts one operation of a client; gives what to refuse it with, null where it may pass. */
export type CountOperation = (client: string) => Promise<TooMany | null>;

/** Lets each client send so many operations in a minute to this process, over whatever protocol; 0 lets any number pass. */
export function operationCounter(perMinute: number): CountOperation {
  if (perMinute === 0) return async () => null;
  const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 });
  return async (client) => {
    try {
      await limiter.consume(client);
      return null;
    } catch (reason) {
      if (!(reason instanceof RateLimiterRes)) throw reason;
      const seconds = Math.max(1, Math.ceil(reason.msBeforeNext / 1_000));
      const remedy = `Try again in ${seconds} seconds.`;
      const message = `More than ${perMinute} operations came within a minute.`;
      return { failure: new ApplicationError('LIMIT_EXCEEDED', message, { remedy }), seconds };
    }
  };
}

/** Counts requests, and refuses those that are too many. */
export function rateLimit(count: CountOperation, clientOf: ClientOf): RequestHandler {
  return async (request, response, next) => {
    const tooMany = await count(clientOf(request, response));
    if (!tooMany) return next();
    response.set('Retry-After', String(tooMany.seconds));
    answerProblem(response, 429, tooMany.failure);
  };
}
