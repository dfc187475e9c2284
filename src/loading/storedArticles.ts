import type { Article } from '../graph/article.js';
import { ANY_ARTICLE } from '../graph/filters.js';
import { ARTICLE_ORDERS, keysetOf } from '../graph/orders.js';
import type { Keyset } from '../graph/page.js';
import type { View } from '../store/port.js';

/** Articles that are held in memory at a time. */
const PAGE = 100;

/** Every current article of a graph, latest published first. */
export async function* storedArticles(view: Pick<View, 'articles'>): AsyncGenerator<Article> {
  const order = 'PUBLISHED_AT';
  let after: Keyset | null = null;
  for (;;) {
    const page = { order, limit: PAGE, after, before: null, fromEnd: false, withTotal: false } as const;
    const { rows, hasMore } = await view.articles({ ...ANY_ARTICLE, statuses: ['CURRENT'] }, page);
    yield* rows;
    const last = rows.at(-1);
    if (!hasMore || !last) return;
    after = keysetOf(ARTICLE_ORDERS[order], last);
  }
}
