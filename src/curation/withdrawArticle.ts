import { ApplicationError } from '../errors.js';
import type { Article } from '../graph/article.js';
import { emptyChangeSet } from '../graph/changeSet.js';
import type { Receipt } from '../graph/receipt.js';
import { claimsOfArticle } from '../ingest/claimsOfArticle.js';
import { type Curator, momentAfter } from './curator.js';
import { findArticle } from './findArticle.js';

/** An article on which a person decided. */
export interface DecidedArticle {
  /** The article as it is now. */
  readonly article: Article;
  /** What became of its claims. */
  readonly receipt: Receipt;
}

/**
 * Withdraws an article: its claims are retired and leave the relations, nothing is erased, and loading the same text again does not bring it back;
 * `restoreArticle` does.
 *
 * @throws ApplicationError `NOT_FOUND`; `CONFLICT` where it does not count anyway, or somebody changes it meanwhile
 */
export async function withdrawArticle(
  { articleId, reason: given }: { readonly articleId: string; readonly reason: string | null },
  { store, by, now }: Curator,
): Promise<DecidedArticle> {
  const { status, contentHash, decisions = [] } = await findArticle(store, articleId);
  if (status !== 'CURRENT') {
    throw new ApplicationError('CONFLICT', `The article "${articleId}" does not count: it is ${status}.`, {
      place: 'articleId',
    });
  }
  const retiredClaims: string[] = [];
  for await (const claim of claimsOfArticle(store, articleId)) retiredClaims.push(claim.id);
  const at = momentAfter(now(), decisions);
  const reason = given?.trim() || null;
  const decision = { verdict: 'WITHDRAWN', reason, by, at } as const;
  const receipt = await store.apply({
    ...emptyChangeSet(`withdraw ${articleId}${reason === null ? '' : `: ${reason}`}`, at, by),
    expects: { articles: [{ articleId, contentHash }], currentArticles: [] },
    articleStatuses: [{ articleId, status: 'WITHDRAWN', decision }],
    retiredClaims,
  });
  return { article: await findArticle(store, articleId), receipt };
}
