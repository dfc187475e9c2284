import { countingReview } from './currentClaim.js';
import type { Refusal } from './receipt.js';
import type { Review } from './review.js';

/** The claims that people have rejected, each with its reason; one list of reviews a claim. */
export function rejections(reviews: readonly (readonly Review[])[]): readonly Refusal[] {
  return reviews.flatMap((ofClaim): Refusal[] => {
    const review = countingReview(ofClaim);
    if (review?.verdict !== 'REJECTED') return [];
    return [{ claimId: review.claimId, reason: `Rejected by ${review.by}: ${review.reason ?? 'no reason given'}` }];
  });
}
