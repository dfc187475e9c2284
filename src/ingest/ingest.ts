/**
 * The way of an article into the graph, as one function that reads like its stages: extraction, identity, one change set, one transaction.
 */
import { ApplicationError } from '../errors.js';
import type { ArticleDraft } from '../graph/article.js';
import type { Receipt } from '../graph/receipt.js';
import type { Store } from '../store/port.js';
import type { IngestOutcome, IngestPlan, PlanDependencies } from './ingestPlan.js';
import { planIngest } from './planIngest.js';

/** How often a load is tried that others get in the way of. */
const MOST_ATTEMPTS = 10;

/** What ingesting needs. */
export interface IngestDependencies extends Omit<PlanDependencies, 'view' | 'readingMark' | 'claimScope'> {
  readonly store: Store;
}

/** What became of one article. */
export interface IngestResult {
  readonly outcome: IngestOutcome;
  readonly articleId: string;
  /** Null where nothing was written. */
  readonly receipt: Receipt | null;
}

/**
 * Loads one article. The same text and metadata is loaded once, however many load it at the same time; another text of the same source takes the
 * older one's place, whose claims are retired, not erased. A text that somebody has withdrawn stays withdrawn. All of it is written, or nothing.
 *
 * @throws ApplicationError `EXTRACTOR_FAILED`, `STORE_UNAVAILABLE`, `STORE_BUSY`; `CONFLICT` where others keep changing the same article
 */
export function ingest(draft: ArticleDraft, { store, ...rest }: IngestDependencies): Promise<IngestResult> {
  return untilItHolds(async () => carryOut(await planIngest(draft, { view: store, ...rest }), store));
}

/** Plans and carries out again, for a while, where somebody else changed the same article between the two. */
export async function untilItHolds<Result>(attempt: () => Promise<Result>): Promise<Result> {
  for (let count = 1; ; count += 1) {
    try {
      return await attempt();
    } catch (error) {
      const changedMeanwhile = error instanceof ApplicationError && error.code === 'CONFLICT';
      if (!changedMeanwhile || count === MOST_ATTEMPTS) throw error;
    }
  }
}

/** Writes what was planned, in one transaction. */
export async function carryOut({ outcome, articleId, change }: IngestPlan, store: Store): Promise<IngestResult> {
  return { outcome, articleId, receipt: change === null ? null : await store.apply(change) };
}
