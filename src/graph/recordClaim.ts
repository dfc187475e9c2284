import type { Claim } from './claim.js';

/**
 * A claim as the graph keeps it from `at` on, where it was read anew. One that counts keeps the moment it was learnt at; one that was retired is
 * learnt again, and the stretch before stays on record. A reading that tells its own history, as an import does, is taken at its word.
 *
 * @param stored what the graph holds under the id; null for a claim that is new
 */
export function recordClaim(stored: Claim | null, read: Claim, at: string): Claim {
  if (stored === null || read.retiredAt !== null || read.earlierPeriods.length > 0) return read;
  const { recordedAt, retiredAt, earlierPeriods } = restoreClaim(stored, at);
  return { ...read, recordedAt, retiredAt, earlierPeriods };
}

/** A claim that counts again as of `at`; the stretch before stays on record. One that counts anyway stays as it is. */
export function restoreClaim(claim: Claim, at: string): Claim {
  const { recordedAt, retiredAt, earlierPeriods } = claim;
  if (retiredAt === null) return claim;
  return { ...claim, recordedAt: at, retiredAt: null, earlierPeriods: [...earlierPeriods, { recordedAt, retiredAt }] };
}

/** A claim that counts no longer as of `at`; one that was retired before stays as it is. */
export function retireClaim(claim: Claim, at: string): Claim {
  return { ...claim, retiredAt: claim.retiredAt ?? at };
}
