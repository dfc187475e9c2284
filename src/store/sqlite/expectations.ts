import { ApplicationError } from '../../errors.js';
import type { Expectations } from '../../graph/changeSet.js';
import { articlesByIds, currentArticles } from './articleStatements.js';
import type { SqliteConnection } from './connection.js';

/** Refuses, with `CONFLICT`, a change that was made for another state of the graph. */
export function checkExpectations(
  connection: SqliteConnection,
  { articles, currentArticles: current }: Expectations,
): void {
  for (const { articleId, contentHash } of articles) {
    const [stored] = articlesByIds(connection, [articleId]);
    const hash = stored?.status === 'CURRENT' ? stored.contentHash : null;
    if (hash !== contentHash) throw changedMeanwhile(articleId);
  }
  for (const { sourceKey, articleId } of current) {
    const [stored] = currentArticles(connection, [sourceKey]);
    if ((stored?.id ?? null) !== articleId) throw changedMeanwhile(sourceKey);
  }
}

function changedMeanwhile(place: string): ApplicationError {
  return new ApplicationError('CONFLICT', `Somebody else changed "${place}" meanwhile.`, { place });
}
