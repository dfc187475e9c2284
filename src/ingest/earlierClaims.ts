import type { Article } from '../graph/article.js';
import type { ChangeSet } from '../graph/changeSet.js';
import type { Claim } from '../graph/claim.js';
import type { View } from '../store/port.js';
import { claimsOfArticle } from './claimsOfArticle.js';
import type { IngestPlan } from './ingestPlan.js';

/** What becomes of the claims of the text that is replaced, or of an earlier reading of the same text. */
export async function earlierClaims(
  view: Pick<View, 'claimsOf'>,
  earlier: readonly (Article | null)[],
  change: ChangeSet,
): Promise<Pick<IngestPlan, 'claimsKept' | 'claimsRetired'>> {
  const made = new Set(change.claims.map((claim) => claim.id));
  const claimsKept: Claim[] = [];
  const claimsRetired: Claim[] = [];
  for (const article of earlier) {
    if (article === null) continue;
    for await (const claim of claimsOfArticle(view, article.id))
      (made.has(claim.id) ? claimsKept : claimsRetired).push(claim);
  }
  return { claimsKept, claimsRetired };
}
