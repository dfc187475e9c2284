import { ApplicationError } from '../errors.js';
import type { Article } from '../graph/article.js';
import type { View } from '../store/port.js';

/**
 * The article of this id.
 *
 * @throws ApplicationError `NOT_FOUND`
 */
export async function findArticle(view: Pick<View, 'articlesByIds'>, articleId: string): Promise<Article> {
  const [article] = await view.articlesByIds([articleId]);
  if (article) return article;
  throw new ApplicationError('NOT_FOUND', `There is no article "${articleId}".`, { place: 'articleId' });
}
