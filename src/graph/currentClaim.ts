import type { Claim } from './claim.js';
import { byMoment, type Redirects } from './judgementGraph.js';
import type { Review } from './review.js';

/**
 * A claim as the graph answers with it now: its entities as they are after all merges, its status as people left it. What the article's reading
 * made of it stays on record beside it, and is what comes back when a merge or a review is withdrawn.
 */
export function currentClaim(recorded: Claim, redirects: Redirects, reviews: readonly Review[]): Claim {
  const review = countingReview(reviews);
  const isCitedOnce = new Set(recorded.attributedTo).size === recorded.attributedTo.length;
  if (review === null && isCitedOnce && !entityIdsOf(recorded).some((id) => redirects.has(id))) return recorded;
  const now = (id: string): string => redirects.get(id) ?? id;
  return {
    ...recorded,
    subjectId: now(recorded.subjectId),
    objectId: recorded.objectId && now(recorded.objectId),
    publisherId: recorded.publisherId && now(recorded.publisherId),
    originId: recorded.originId && now(recorded.originId),
    attributedTo: [...new Set(recorded.attributedTo.map(now))],
    status: review?.verdict ?? recorded.status,
  };
}

/** The review of a claim that counts: the latest, unless it took an earlier one back. */
export function countingReview(
  reviews: readonly Review[],
): (Review & { readonly verdict: 'ACCEPTED' | 'REJECTED' }) | null {
  const latest = [...reviews].sort(byMoment).at(-1);
  return latest !== undefined && isWord(latest) ? latest : null;
}

function isWord(review: Review): review is Review & { readonly verdict: 'ACCEPTED' | 'REJECTED' } {
  return review.verdict !== 'WITHDRAWN';
}

/** Every id of an entity that a claim speaks of; that of an article may be among them. */
export function entityIdsOf({ subjectId, objectId, publisherId, originId, attributedTo }: Claim): readonly string[] {
  return [subjectId, objectId, publisherId, originId, ...attributedTo].filter((id) => id !== null);
}
