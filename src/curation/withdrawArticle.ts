import { ApplicationError } from '../errors.js';
import type { Article } from '../graph/article.js';
import { emptyChangeSet } from '../graph/changeSet.js';
import type { Receipt } from '../graph/receipt.js';
import { claimsOfArticle } from '../ingest/claimsOfArticle.js';
import type { Store } from '../store/port.js';
import type { Curator } from './curator.js';

/** An article that was withdrawn. */
export interface WithdrawnArticle {
  readonly article: Article;
  /** What became of its claims. */
  readonly receipt: Receipt;
}

/**
 * Withdraws an article: its claims are retired and leave the relations, nothing is erased, and loading the same text again does not bring it back.
 *
 * @throws ApplicationError `NOT_FOUND`; `CONFLICT` where it does not count anyway
 */
export async function withdrawArticle(
  { articleId, reason }: { readonly articleId: string; readonly reason: string | null },
  { store, by, now }: Curator,
): Promise<WithdrawnArticle> {
  const known = await articleOf(store, articleId);
  if (known.status !== 'CURRENT') {
    throw new ApplicationError('CONFLICT', `The article "${articleId}" does not count: it is ${known.status}.`, {
      place: 'articleId',
    });
  }
  const retiredClaims: string[] = [];
  for await (const claim of claimsOfArticle(store, articleId)) retiredClaims.push(claim.id);
  const receipt = await store.apply({
    ...emptyChangeSet(`withdraw ${articleId}${reason ? `: ${reason.trim()}` : ''}`, now().toISOString(), by),
    articleStatuses: [{ articleId, status: 'WITHDRAWN' }],
    retiredClaims,
  });
  return { article: await articleOf(store, articleId), receipt };
}

/** The article of this id; throws `NOT_FOUND`. */
async function articleOf(store: Store, articleId: string): Promise<Article> {
  const [article] = await store.articlesByIds([articleId]);
  if (article) return article;
  throw new ApplicationError('NOT_FOUND', `There is no article "${articleId}".`, { place: 'articleId' });
}
