import type { Request, RequestHandler, Response } from 'express';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { ApplicationError } from '../errors.js';
import { answerProblem } from './problemAnswer.js';

/** Whom a request counts for. */
export type ClientOf = (request: Request, response: Response) => string;

/** Lets each client send so many requests in a minute to this process; 0 lets any number pass. */
export function rateLimit(perMinute: number, clientOf: ClientOf): RequestHandler {
  if (perMinute === 0) return (_request, _response, next) => next();
  const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 });
  return async (request, response, next) => {
    try {
      await limiter.consume(clientOf(request, response));
    } catch (reason) {
      if (!(reason instanceof RateLimiterRes)) throw reason;
      const seconds = Math.max(1, Math.ceil(reason.msBeforeNext / 1_000));
      response.set('Retry-After', String(seconds));
      const failure = new ApplicationError(
        'LIMIT_EXCEEDED',
        `More than ${perMinute} operations came within a minute.`,
        {
          remedy: `Try again in ${seconds} seconds.`,
        },
      );
      return answerProblem(response, 429, failure);
    }
    next();
  };
}
