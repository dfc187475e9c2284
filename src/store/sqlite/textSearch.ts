import type { Article } from '../../graph/article.js';
import type { TextSearchRequest } from '../port.js';
import type { SqliteConnection } from './connection.js';

const FOUND = `
  SELECT articles.record
  FROM article_texts JOIN articles ON articles.id = article_texts.article_id AND articles.status = 'CURRENT'
  WHERE article_texts.text MATCH @query ORDER BY bm25(article_texts), articles.id LIMIT @rows`;

/** Current articles that have every word in their text, those that speak of them most first. */
export function searchTexts(connection: SqliteConnection, { tokens, limit }: TextSearchRequest): Article[] {
  if (tokens.length === 0) return [];
  return connection
    .all<{ record: string }>(FOUND, { query: queryOf(tokens), rows: limit })
    .map(({ record }) => JSON.parse(record) as Article);
}

/** Each word as a phrase, in which everything is text, the last one as a beginning. */
function queryOf(tokens: readonly string[]): string {
  return `${tokens.map((token) => `"${token.replaceAll('"', '""')}"`).join(' AND ')} *`;
}
