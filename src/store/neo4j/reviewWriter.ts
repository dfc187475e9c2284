import type { Review } from '../../graph/review.js';
import type { RewrittenClaim } from '../touchedRelations.js';
import { readClaims, rewriteClaims } from './claimWriter.js';
import type { Run } from './connection.js';

const KNOWN = 'UNWIND $ids AS id MATCH (review:Review {id: id}) RETURN id';
const ADD = 'UNWIND $rows AS row CREATE (review:Review) SET review = row';

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
export async function writeReviews(run: Run, reviews: readonly Review[]): Promise<ReviewsWritten> {
  if (reviews.length === 0) return { any: false, changed: [], rewritten: [] };
  const fresh = await keepReviews(run, reviews);
  const claims = await readClaims(run, [...new Set(fresh.map(({ claimId }) => claimId))]);
  const rewrites = [...claims.values()].map((stored) => ({ stored, recorded: stored.recorded }));
  const { written, rewritten } = await rewriteClaims(run, rewrites);
  return { any: fresh.length > 0, changed: written.map(({ recorded }) => recorded.id), rewritten };
}

/** Keeps reviews, and gives those that were not kept before. */
export async function keepReviews(run: Run, reviews: readonly Review[]): Promise<readonly Review[]> {
  const rows = await run<{ id: string }>(KNOWN, { ids: reviews.map(({ id }) => id) });
  const known = new Set(rows.map(({ id }) => id));
  const fresh = [...new Map(reviews.map((review) => [review.id, review])).values()].filter(({ id }) => !known.has(id));
  await run(ADD, {
    rows: fresh.map((review) => {
      const { id, claimId, at, verdict } = review;
      return { id, claimId, at, verdict, record: JSON.stringify(review) };
    }),
  });
  return fresh;
}
