import type { Article } from './article.js';
import type { ArticleStatusChange } from './changeSet.js';

/** An article after its status changed; a decision that caused it is kept once, however often the change is applied. */
export function decideArticle(article: Article, { status, decision }: ArticleStatusChange): Article {
  const { decisions = [] } = article;
  if (!decision || decisions.some(({ at, verdict }) => at === decision.at && verdict === decision.verdict)) {
    return { ...article, status };
  }
  return { ...article, status, decisions: [...decisions, decision] };
}
