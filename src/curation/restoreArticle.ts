import { ApplicationError } from '../errors.js';
import type { Article } from '../graph/article.js';
import { emptyChangeSet } from '../graph/changeSet.js';
import type { Claim } from '../graph/claim.js';
import { claimsOfArticle } from '../ingest/claimsOfArticle.js';
import { type Curator, momentAfter } from './curator.js';
import { findArticle } from './findArticle.js';
import type { DecidedArticle } from './withdrawArticle.js';

/**
 * Takes the withdrawal of an article back: the claims that were retired with it count again, each as people reviewed it, and stand on record with
 * the stretch in which they did not.
 *
 * @throws ApplicationError `NOT_FOUND`; `CONFLICT` where it is not withdrawn, another text of its source counts in its place, or somebody changes
 *   either meanwhile
 */
export async function restoreArticle(
  { articleId, reason: given }: { readonly articleId: string; readonly reason: string | null },
  { store, by, now }: Curator,
): Promise<DecidedArticle> {
  const article = await findArticle(store, articleId);
  const { status, sourceKey, decisions = [] } = article;
  if (status !== 'WITHDRAWN') {
    throw new ApplicationError('CONFLICT', `The article "${articleId}" is not withdrawn: it is ${status}.`, {
      place: 'articleId',
    });
  }
  const [inItsPlace] = await store.currentArticles([sourceKey]);
  if (inItsPlace) {
    throw new ApplicationError('CONFLICT', `Another text of ${sourceKey} counts: the article "${inItsPlace.id}".`, {
      place: 'articleId',
      remedy: 'Withdraw that one first, if this one is to take its place.',
    });
  }
  const claims: Claim[] = [];
  for await (const claim of claimsOfArticle(store, articleId, { includeRetired: true })) claims.push(claim);
  const withdrawnAt = momentOfWithdrawal(article, claims);
  const at = momentAfter(now(), [...decisions, ...(withdrawnAt === null ? [] : [{ at: withdrawnAt }])]);
  const reason = given?.trim() || null;
  const decision = { verdict: 'RESTORED', reason, by, at } as const;
  const receipt = await store.apply({
    ...emptyChangeSet(`restore ${articleId}${reason === null ? '' : `: ${reason}`}`, at, by),
    expects: {
      articles: [{ articleId, contentHash: null }],
      currentArticles: [{ sourceKey, articleId: null }],
    },
    articleStatuses: [{ articleId, status: 'CURRENT', decision }],
    restoredClaims: claims.filter(({ retiredAt }) => retiredAt === withdrawnAt).map(({ id }) => id),
  });
  return { article: await findArticle(store, articleId), receipt };
}

/** When an article was withdrawn; of one that was before decisions were kept with it, when the last of its claims was retired. */
function momentOfWithdrawal({ decisions = [] }: Article, claims: readonly Claim[]): string | null {
  const withdrawal = decisions.findLast(({ verdict }) => verdict === 'WITHDRAWN');
  if (withdrawal) return withdrawal.at;
  return (
    claims
      .flatMap(({ retiredAt }) => retiredAt ?? [])
      .sort()
      .at(-1) ?? null
  );
}
