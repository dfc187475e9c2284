import cors from 'cors';
import type { RequestHandler } from 'express';

/** Lets the pages of these origins read answers in a browser, and no others. */
export function corsPolicy(origins: readonly string[]): RequestHandler {
  return cors({
    origin: [...origins],
    methods: ['GET', 'POST'],
    exposedHeaders: ['ETag', 'Retry-After'],
    maxAge: 600,
  });
}
