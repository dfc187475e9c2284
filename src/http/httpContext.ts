import type { Request } from 'express';
import type { ApiContext } from '../api/context.js';
import type { CacheHeaders } from './persisted.js';

/** What the resolvers of one request share, and what form its answer takes. */
export interface HttpContext extends ApiContext {
  /** Null where the client accepts none of ours, or asks for parts. */
  readonly mediaType: MediaType | null;
  /** What caches are told of it; null where they may not keep it. */
  readonly cacheHeaders: CacheHeaders | null;
}

/** The forms of an answer, the preferred one first. */
const MEDIA_TYPES = ['application/json', 'application/graphql-response+json'] as const;
type MediaType = (typeof MEDIA_TYPES)[number];

/** The form of answer that a request accepts best. */
export function mediaTypeOf(request: Request): MediaType | null {
  const accepted = request.accepts([...MEDIA_TYPES]);
  return MEDIA_TYPES.find((type) => type === accepted) ?? null;
}
