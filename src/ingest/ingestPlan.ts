import type { Extractor } from '../extraction/extractor.js';
import type { ChangeSet } from '../graph/changeSet.js';
import type { Claim } from '../graph/claim.js';
import type { View } from '../store/port.js';

/** What becomes of an article: loaded for the first time, already there as it is, or in place of an older text or reading of the same source. */
export type IngestOutcome = 'NEW' | 'SAME' | 'CHANGED';

/** What loading an article would change, with nothing written yet. */
export interface IngestPlan {
  readonly outcome: IngestOutcome;
  readonly articleId: string;
  /** Null where there is nothing to write. */
  readonly change: ChangeSet | null;
  /** Claims that count now and will go on counting. */
  readonly claimsKept: readonly Claim[];
  /** Claims that count now and will not any more. */
  readonly claimsRetired: readonly Claim[];
}

/** What planning needs. It reads and never writes. */
export interface PlanDependencies {
  readonly extractor: Extractor;
  /** The moment of loading. */
  readonly now: () => Date;
  /** Who loads, for the record: `seed` where absent. */
  readonly actor?: string;
  /** What makes another version of an article beside its text and metadata, such as the rows of a table that state its claims; absent for none. */
  readonly readingMark?: string;
  /**
   * What the ids of claims are made of in place of the article's id, so that a claim outlives the text that it stood in: of a row of a table, the source
   * in that table; absent for articles that are read, whose claims are those of their text.
   */
  readonly claimScope?: string;
  readonly view: Pick<
    View,
    | 'articlesByIds'
    | 'recordedArticles'
    | 'currentArticles'
    | 'searchTexts'
    | 'knownNames'
    | 'judgements'
    | 'claimsOf'
    | 'entitiesByIds'
  >;
}

/** A plan that changes nothing. */
export function unchanged(articleId: string): IngestPlan {
  return { outcome: 'SAME', articleId, change: null, claimsKept: [], claimsRetired: [] };
}
