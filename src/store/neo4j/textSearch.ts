import neo4j from 'neo4j-driver';
import type { Article } from '../../graph/article.js';
import type { TextSearchRequest } from '../port.js';
import type { Neo4jConnection } from './connection.js';

const FOUND = `CALL db.index.fulltext.queryNodes('article_texts', $lucene) YIELD node, score
  WITH node, score WHERE node.status = 'CURRENT'
  RETURN node.record AS record ORDER BY score DESC, node.id LIMIT $rows`;

/** A longer text is judged by its beginning; the engine bears so many clauses and no more. */
const MOST_WORDS = 20;

/** Current articles that have every word in their text, those that speak of them most first. */
export async function searchTexts(
  connection: Neo4jConnection,
  { tokens, limit }: TextSearchRequest,
): Promise<Article[]> {
  const words = [...new Set(tokens.map(lettersOf))].filter((word) => word !== '').slice(0, MOST_WORDS);
  if (words.length === 0) return [];
  const last = words.at(-1) ?? '';
  const clauses = words.map((word) => (word === last ? `+("${word}" OR ${word}*)` : `+"${word}"`));
  const stored = await connection.read<{ record: string }>(FOUND, {
    lucene: clauses.join(' '),
    rows: neo4j.int(limit),
  });
  return stored.map(({ record }) => JSON.parse(record) as Article);
}

/** Lower case and nothing but letters and digits: no syntax of the full-text engine is left. */
function lettersOf(token: string): string {
  return token.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
