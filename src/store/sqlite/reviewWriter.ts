import type { Review } from '../../graph/review.js';
import type { RewrittenClaim } from '../touchedRelations.js';
import { readClaims, rewriteClaims } from './claimWriter.js';
import type { SqliteConnection } from './connection.js';

const ADD = `
  INSERT INTO reviews (id, claim_id, at, record) VALUES (@id, @claimId, @at, @record) ON CONFLICT DO NOTHING`;

/** What reviews did. */
export interface ReviewsWritten {
  /** Whether any of them was new. */
  readonly any: boolean;
  /** Claims whose status is another now. */
  readonly changed: readonly string[];
  /** The same claims, before and now. */
  readonly rewritten: readonly RewrittenClaim[];
}

/** Keeps reviews and gives the claims that they are about the status that follows. */
export function writeReviews(connection: SqliteConnection, reviews: readonly Review[]): ReviewsWritten {
  const fresh = keepReviews(connection, reviews);
  const claims = readClaims(connection, [...new Set(fresh.map(({ claimId }) => claimId))]);
  const { written, rewritten } = rewriteClaims(
    connection,
    [...claims.values()].map((stored) => ({ stored, recorded: stored.recorded })),
  );
  return { any: fresh.length > 0, changed: written.map(({ recorded }) => recorded.id), rewritten };
}

/** Keeps reviews, and gives those that were not kept before. */
export function keepReviews(connection: SqliteConnection, reviews: readonly Review[]): Review[] {
  return reviews.filter((review) => {
    const { id, claimId, at } = review;
    return connection.run(ADD, { id, claimId, at, record: JSON.stringify(review) }) > 0;
  });
}
