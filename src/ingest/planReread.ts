import { STATED } from '../extraction/statedExtraction.js';
import type { ArticleDraft } from '../graph/article.js';
import type { Claim } from '../graph/claim.js';
import { judgementGraph } from '../graph/judgementGraph.js';
import { changeSetOf } from './changeSetOf.js';
import { claimsOfArticle } from './claimsOfArticle.js';
import { earlierClaims } from './earlierClaims.js';
import { type IngestPlan, type PlanDependencies, unchanged } from './ingestPlan.js';
import { runExtractor } from './runExtractor.js';
import { withFreeIds } from './withFreeIds.js';

/**
 * Says what reading a stored article again would change, without fetching it: its text and metadata stay, its claims become what this extractor
 * reads. Nothing changes where the same version of the same extractor has read it, or where there is no such article.
 *
 * @throws ApplicationError `EXTRACTOR_FAILED`, `STORE_UNAVAILABLE`, `STORE_BUSY`; `CONFLICT` where others changed the graph meanwhile
 */
export async function planReread(
  id: string,
  { view, extractor, now, actor = 'seed' }: PlanDependencies,
): Promise<IngestPlan> {
  const [article = null] = await view.recordedArticles([id]);
  if (article === null) return unchanged(id);
  const before: Claim[] = [];
  for await (const claim of claimsOfArticle(view, id)) before.push(claim);
  const isPresent = ({ extractor: by }: Claim) => by.name === extractor.name && by.version === extractor.version;
  if (before.length > 0 && before.every(isPresent)) return unchanged(id);
  // What people stated themselves was not read, and is not read again.
  if (before.some(({ extractor: by }) => by.name === STATED.name)) return unchanged(id);
  const [knownNames, judgements, copied] = await Promise.all([
    view.knownNames(),
    view.judgements(),
    article.copyOf === null ? [] : view.recordedArticles([article.copyOf]),
  ]);
  const { redirects } = judgementGraph(judgements);
  const publisher = knownNames.find(({ entityId }) => entityId === article.publisherId)?.name ?? null;
  const draft: ArticleDraft = { ...article, publisher };
  const extraction = await runExtractor(draft, extractor, knownNames);
  const at = now().toISOString();
  const originals = copied.flatMap((one) => one ?? []);
  const change = await withFreeIds(view, (takenIds) =>
    changeSetOf(draft, extraction, { extractor, knownNames, redirects, at, stored: article, takenIds, originals }),
  );
  if (before.length === 0 && change.claims.length === 0) return unchanged(id);
  const claims = await earlierClaims(view, [article], change);
  const retiredClaims = claims.claimsRetired.map((claim) => claim.id);
  const expects = { articles: [{ articleId: id, contentHash: article.contentHash }], currentArticles: [] };
  return {
    outcome: 'CHANGED',
    articleId: id,
    // The article itself stays as it was recorded.
    change: { ...change, actor, cause: `read ${id} again`, expects, articles: [], retiredClaims },
    ...claims,
  };
}
