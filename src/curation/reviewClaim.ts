import { ApplicationError } from '../errors.js';
import { emptyChangeSet } from '../graph/changeSet.js';
import type { Claim } from '../graph/claim.js';
import { decisionId } from '../graph/ids.js';
import type { Review, ReviewVerdict } from '../graph/review.js';
import { type Curator, momentAfter } from './curator.js';

/** A word on a claim. */
export interface ClaimReview {
  readonly claimId: string;
  readonly verdict: ReviewVerdict;
  /** Why; a rejection needs one. */
  readonly reason: string | null;
}

/** A claim that was reviewed. */
export interface ReviewedClaim {
  /** The claim as it stands now. */
  readonly claim: Claim;
  readonly review: Review;
  readonly revision: number;
}

/**
 * Accepts or rejects a claim, or takes an earlier word back. The relation that the claim belongs to follows at once, and the word holds again
 * whenever the article is read anew.
 *
 * @throws ApplicationError `NOT_FOUND`; `INPUT_INVALID` for a rejection without a reason; `CONFLICT` where there is no word to take back
 */
export async function reviewClaim(
  { claimId, verdict, reason: given }: ClaimReview,
  { store, by, now }: Curator,
): Promise<ReviewedClaim> {
  const reason = given?.trim() || null;
  if (verdict === 'REJECTED' && reason === null) {
    throw new ApplicationError('INPUT_INVALID', 'A rejection needs a reason.', { place: 'reason' });
  }
  const [[known], [earlier = []]] = await Promise.all([store.claimsByIds([claimId]), store.reviewsOf([claimId])]);
  if (!known) throw new ApplicationError('NOT_FOUND', `There is no claim "${claimId}".`, { place: 'claimId' });
  if (verdict === 'WITHDRAWN' && (earlier.at(-1)?.verdict ?? 'WITHDRAWN') === 'WITHDRAWN') {
    throw new ApplicationError('CONFLICT', `Nobody has reviewed the claim "${claimId}".`, { place: 'claimId' });
  }
  const at = momentAfter(now(), earlier);
  const review: Review = { id: decisionId('review', [claimId, by, at]), claimId, verdict, reason, by, at };
  const { revision } = await store.apply({
    ...emptyChangeSet(`review ${claimId}`, at, by),
    reviews: [review],
  });
  const [claim] = await store.claimsByIds([claimId]);
  return { claim: claim ?? known, review, revision };
}
