import type { ChangeRecord } from '../../graph/changeRecord.js';
import type { Claim } from '../../graph/claim.js';
import type { ClaimFilter } from '../../graph/filters.js';
import { CLAIM_ORDERS, keysetOf } from '../../graph/orders.js';
import type { Keyset } from '../../graph/page.js';
import type { View } from '../../store/port.js';

/** Claims of one article that are read at once. */
const ROWS = 200;

/**
 * The claims that a revision recorded and that pass, ordered by id. Those retired since then are told too, so that what a listener hears does not
 * hang on how fast it reads.
 */
export async function recordedClaims(view: View, { claims }: ChangeRecord, filter: ClaimFilter): Promise<Claim[]> {
  if (claims.added.length === 0) return [];
  const added = new Set(claims.added);
  const recorded = await view.claimsByIds(claims.added);
  const articleIds = [...new Set(recorded.flatMap((claim) => claim?.articleId ?? []))];
  const passing = await Promise.all(articleIds.map((id) => claimsOfArticle(view, id, filter)));
  return passing
    .flat()
    .filter(({ id }) => added.has(id))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** Every claim of an article that passes; the store filters, as it does for lists. */
async function claimsOfArticle(view: View, articleId: string, filter: ClaimFilter): Promise<Claim[]> {
  const found: Claim[] = [];
  for (let after: Keyset | null = null; ; ) {
    const request = {
      order: 'CONFIDENCE',
      limit: ROWS,
      after,
      before: null,
      fromEnd: false,
      withTotal: false,
    } as const;
    const [page] = await view.claimsOf('ARTICLE', [articleId], { ...filter, includeRetired: true }, request);
    found.push(...(page?.rows ?? []));
    const last = page?.rows.at(-1);
    if (!page?.hasMore || !last) return found;
    after = keysetOf(CLAIM_ORDERS.CONFIDENCE, last);
  }
}
