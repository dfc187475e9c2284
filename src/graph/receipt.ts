/** Something that a load did not take over, and why. */
export interface Refusal {
  /** The claim's id. */
  readonly claimId: string;
  /** Why, as a sentence for people: `Rejected by ana: wrong Meta.` */
  readonly reason: string;
}

/** What became of a change set. */
export interface Receipt {
  /** The graph's revision that holds the change. */
  readonly revision: number;
  readonly entitiesAdded: number;
  readonly articlesAdded: number;
  /** Claims that the graph did not hold before, or that count again after having been retired. */
  readonly claimsAdded: number;
  /** Claims of the change that counted before and still do. */
  readonly claimsKept: number;
  readonly claimsRetired: number;
  readonly relationsChanged: number;
  /** What was not taken over: claims that a person has rejected, and what the change itself lists. */
  readonly refused: readonly Refusal[];
}
