import type { ArticleDraft } from '../graph/article.js';
import { articleId } from '../graph/ids.js';
import { judgementGraph } from '../graph/judgementGraph.js';
import { changeSetOf } from './changeSetOf.js';
import { draftHash } from './draftHash.js';
import { earlierClaims } from './earlierClaims.js';
import { type IngestPlan, type PlanDependencies, unchanged } from './ingestPlan.js';
import { originalsOf } from './originalsOf.js';
import { runExtractor } from './runExtractor.js';
import { withFreeIds } from './withFreeIds.js';

/**
 * Says what loading an article would change.
 *
 * @throws ApplicationError `EXTRACTOR_FAILED`, `STORE_UNAVAILABLE`, `STORE_BUSY`; `CONFLICT` where others changed the graph meanwhile
 */
export async function planIngest(
  draft: ArticleDraft,
  { view, extractor, now, actor = 'seed', readingMark, claimScope }: PlanDependencies,
): Promise<IngestPlan> {
  const hash = draftHash(draft, readingMark);
  const id = articleId(draft.publisher, draft.text);
  const [[stored = null], [current = null]] = await Promise.all([
    view.articlesByIds([id]),
    view.currentArticles([draft.sourceKey]),
  ]);
  const present = stored?.status === 'CURRENT' ? stored : null;
  const isLoaded = present !== null && (present.contentHash === hash || present.sourceKey !== draft.sourceKey);
  if (isLoaded || stored?.status === 'WITHDRAWN') return unchanged(id);
  const [knownNames, judgements] = await Promise.all([view.knownNames(), view.judgements()]);
  const { redirects } = judgementGraph(judgements);
  const extraction = await runExtractor(draft, extractor, knownNames);
  const at = now().toISOString();
  const originals = await originalsOf(view, draft);
  const change = await withFreeIds(view, (takenIds) =>
    changeSetOf(draft, extraction, {
      extractor,
      knownNames,
      redirects,
      at,
      takenIds,
      originals,
      hash,
      ...(claimScope !== undefined && { claimScope }),
    }),
  );
  const replaced = current && current.id !== id ? current : null;
  const claims = await earlierClaims(view, [stored, replaced], change);
  return {
    outcome: (stored ?? replaced) ? 'CHANGED' : 'NEW',
    articleId: id,
    change: {
      ...change,
      // What people decided about a text stays with it, whatever is said of it now.
      articles: change.articles.map((article) => ({
        ...article,
        ...(stored?.decisions && { decisions: stored.decisions }),
      })),
      actor,
      expects: {
        articles: [{ articleId: id, contentHash: present?.contentHash ?? null }],
        currentArticles: [{ sourceKey: draft.sourceKey, articleId: current?.id ?? null }],
      },
      articleStatuses: replaced ? [{ articleId: replaced.id, status: 'REPLACED' }] : [],
      retiredClaims: claims.claimsRetired.map((claim) => claim.id),
    },
    ...claims,
  };
}
