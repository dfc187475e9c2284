/** What a person may say of a claim; `WITHDRAWN` takes the word back, so that the extractor's own status holds again. */
export const REVIEW_VERDICTS = ['ACCEPTED', 'REJECTED', 'WITHDRAWN'] as const;

/** What a person said of a claim. */
export type ReviewVerdict = (typeof REVIEW_VERDICTS)[number];

/**
 * A person's word on a claim, a record of its own: it is kept by the claim's id, never changed or erased, and holds again whenever the claim
 * is read anew. The latest review of a claim counts.
 */
export interface Review {
  readonly id: string;
  readonly claimId: string;
  readonly verdict: ReviewVerdict;
  /** Why, in the reviewer's words; null where they gave none, which only `REJECTED` does not allow. */
  readonly reason: string | null;
  /** Who: `cli`, or the name of an API key. */
  readonly by: string;
  /** When, ISO 8601 in UTC. */
  readonly at: string;
}
