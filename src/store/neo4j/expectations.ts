import { ApplicationError } from '../../errors.js';
import type { Expectations } from '../../graph/changeSet.js';
import type { Run } from './connection.js';
import { indexKey } from './indexKey.js';

const ARTICLES = `UNWIND $ids AS id MATCH (article:Article {id: id}) WHERE article.status = 'CURRENT'
  RETURN id AS place, article.contentHash AS found`;
const CURRENT = `UNWIND $keys AS key MATCH (article:Article {sourceLookup: key}) WHERE article.status = 'CURRENT'
  RETURN key AS place, article.id AS found ORDER BY article.loadedAt, article.id`;

/** Refuses, with `CONFLICT`, a change that was made for another state of the graph. */
export async function checkExpectations(run: Run, { articles, currentArticles }: Expectations): Promise<void> {
  const hashes = await found(run, ARTICLES, { ids: articles.map(({ articleId }) => articleId) });
  for (const { articleId, contentHash } of articles) {
    if ((hashes.get(articleId) ?? null) !== contentHash) throw changedMeanwhile(articleId);
  }
  const current = await found(run, CURRENT, { keys: currentArticles.map(({ sourceKey }) => indexKey(sourceKey)) });
  for (const { sourceKey, articleId } of currentArticles) {
    if ((current.get(indexKey(sourceKey)) ?? null) !== articleId) throw changedMeanwhile(sourceKey);
  }
}

async function found(run: Run, text: string, parameters: Record<string, string[]>): Promise<Map<string, string>> {
  const rows = await run<{ place: string; found: string }>(text, parameters);
  return new Map(rows.map((row) => [row.place, row.found]));
}

function changedMeanwhile(place: string): ApplicationError {
  return new ApplicationError('CONFLICT', `Somebody else changed "${place}" meanwhile.`, { place });
}
