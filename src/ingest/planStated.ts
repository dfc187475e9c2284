import type { ApplicationError } from '../errors.js';
import type { Extractor } from '../extraction/extractor.js';
import { STATED, statedExtraction } from '../extraction/statedExtraction.js';
import type { ArticleDraft } from '../graph/article.js';
import { contentHash } from '../graph/ids.js';
import type { StatedClaim } from '../graph/statedClaim.js';
import type { IngestPlan, PlanDependencies } from './ingestPlan.js';
import { planIngest } from './planIngest.js';

/** A plan, and the rows that are left out of it. */
export interface StatedPlan extends IngestPlan {
  readonly problems: readonly ApplicationError[];
}

/**
 * Says what loading the claims of one source of a table would change. They go the way of claims that are read: the same rows change nothing, others
 * take the place of those that were loaded from the same source of the same table, and a row that stays keeps its claim and what people said of it.
 *
 * @throws ApplicationError `STORE_UNAVAILABLE`, `STORE_BUSY`
 */
export async function planStated(
  draft: ArticleDraft,
  stated: readonly StatedClaim[],
  dependencies: Omit<PlanDependencies, 'extractor'>,
): Promise<StatedPlan> {
  const { extraction, problems } = statedExtraction(draft, stated, await dependencies.view.knownNames());
  const extractor: Extractor = { ...STATED, extract: async () => extraction };
  // Rows may change while their quotes, which are the article's text, do not.
  const rows = JSON.stringify(stated.map(({ place: _, ...claim }) => claim));
  const marks = { readingMark: contentHash([rows]), claimScope: draft.sourceKey };
  const plan = await planIngest(draft, { ...dependencies, extractor, ...marks });
  return { ...plan, problems };
}
