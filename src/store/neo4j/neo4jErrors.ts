import { ApplicationError } from '../../errors.js';

const BUSY = /^Neo\.TransientError\./;
const REFUSED = /^Neo\.ClientError\.(Security|Database)\.|^(ServiceUnavailable|SessionExpired)$/;

/** A driver's failure as one of ours; `place` is the address, which holds no password. */
export function storeError(error: unknown, place: string): ApplicationError {
  if (error instanceof ApplicationError) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (BUSY.test(code)) return new ApplicationError('STORE_BUSY', `Neo4j at ${place} is busy.`, { place, cause: error });
  if (code.startsWith('Neo.ClientError.Security.')) {
    return new ApplicationError('STORE_UNAVAILABLE', `Neo4j at ${place} refused the user or password.`, {
      place,
      cause: error,
      remedy: 'Correct NEO4J_USER and NEO4J_PASSWORD.',
    });
  }
  if (REFUSED.test(code) || !code.startsWith('Neo.')) return unreachable(place, error);
  return new ApplicationError('INTERNAL', `Neo4j at ${place} refused a statement.`, { place, cause: error });
}

/** The error for a server that does not answer as a Neo4j. */
export function unreachable(place: string, cause?: unknown): ApplicationError {
  return new ApplicationError('STORE_UNAVAILABLE', `Neo4j at ${place} cannot be reached.`, {
    place,
    cause,
    remedy: 'Start it, or correct NEO4J_URI.',
  });
}
