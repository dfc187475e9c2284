import type { Article } from '../../graph/article.js';
import type { ChangeRecord } from '../../graph/changeRecord.js';
import type { View } from '../../store/port.js';

/** The articles that a revision loaded, ordered by id. */
export async function loadedArticles(view: View, { articles }: ChangeRecord): Promise<Article[]> {
  if (articles.added.length === 0) return [];
  return (await view.articlesByIds(articles.added)).flatMap((article) => article ?? []);
}
