import type { Article, Mention } from '../../graph/article.js';
import type { ArticleFacet } from '../../graph/facets.js';
import type { ArticleFilter, ClaimFilter } from '../../graph/filters.js';
import { mentionsByArticle } from '../../graph/mentionsByArticle.js';
import { ARTICLE_ORDERS, type ArticleOrder } from '../../graph/orders.js';
import type { Page, PageRequest } from '../../graph/page.js';
import type { Span } from '../../graph/span.js';
import { claimConditions } from './claimFilter.js';
import type { Neo4jConnection } from './connection.js';
import { indexKey } from './indexKey.js';
import { type Listing, pageOfAll, pagesOf } from './listing.js';

const FILTER = `WHERE ($languages IS NULL OR item.language IN $languages)
  AND ($publishers IS NULL OR item.publisherId IN $publishers)
  AND ($statuses IS NULL OR item.status IN $statuses)
  AND ($publishedFrom IS NULL OR item.publishedDay >= $publishedFrom)
  AND ($publishedTo IS NULL OR (item.publishedDay <= $publishedTo AND item.publishedDay <> ''))`;

/** Clauses that give the words of an article's facets. */
export const ARTICLE_FACET_WORDS: Readonly<Record<ArticleFacet, string>> = {
  KIND: 'MATCH (item)-[:MENTIONS]->(named:Entity) WITH DISTINCT item, named.kind AS word',
  PREDICATE: `MATCH (item)<-[:EVIDENCE]-(made:Claim) WHERE made.status = 'ACCEPTED' AND made.retiredAt IS NULL
    WITH DISTINCT item, made.predicate AS word`,
  STATUS: 'WITH DISTINCT item, item.status AS word',
  PUBLISHER: 'WITH DISTINCT item, item.publisherId AS word',
  YEAR: 'WITH DISTINCT item, left(item.publishedDay, 4) AS word',
  LANGUAGE: 'WITH DISTINCT item, item.language AS word',
};

const BY_IDS = 'UNWIND $ids AS id MATCH (article:Article {id: id}) RETURN id, article.record AS record';

const RECORDED = `UNWIND $ids AS id MATCH (article:Article {id: id})
  RETURN id, coalesce(article.recorded, article.record) AS record`;

const CURRENT = `UNWIND $ids AS key MATCH (article:Article {sourceLookup: key}) WHERE article.status = 'CURRENT'
  RETURN key AS id, article.record AS record ORDER BY article.loadedAt, article.id`;

const MENTIONS = `UNWIND $ids AS id MATCH (:Article {id: id})-[mention:MENTIONS]->(entity:Entity)
  RETURN id AS articleId, entity.id AS entityId, mention.spans AS spans ORDER BY id, mention.position, entityId`;

const OF_ALL = 'MATCH (item:Article)';
const OF_ENTITIES = 'MATCH (:Entity {id: parent})<-[:MENTIONS|PUBLISHED_BY]-(item:Article)';

/** Articles by id, in the order of the ids. */
export function articlesByIds(connection: Neo4jConnection, ids: readonly string[]): Promise<(Article | null)[]> {
  return articlesBy(connection, BY_IDS, ids);
}

/** Articles as they were recorded, in the order of the ids. */
export function recordedArticles(connection: Neo4jConnection, ids: readonly string[]): Promise<(Article | null)[]> {
  return articlesBy(connection, RECORDED, ids);
}

/** The current article of each source. */
export function currentArticles(connection: Neo4jConnection, keys: readonly string[]): Promise<(Article | null)[]> {
  return articlesBy(connection, CURRENT, keys.map(indexKey));
}

/** A page of all articles. */
export function articles(
  connection: Neo4jConnection,
  filter: ArticleFilter,
  page: PageRequest<ArticleOrder>,
): Promise<Page<Article>> {
  return pageOfAll(connection, listing(OF_ALL, filter), { ...filter }, page);
}

/** A page of articles for each entity that they mention or that publishes them. */
export function articlesOf(
  connection: Neo4jConnection,
  entityIds: readonly string[],
  filter: ArticleFilter,
  page: PageRequest<ArticleOrder>,
): Promise<Page<Article>[]> {
  return pagesOf(connection, listing(OF_ENTITIES, filter), entityIds, { ...filter }, page);
}

/** Mentions in each article, first named first. */
export async function mentionsOf(connection: Neo4jConnection, articleIds: readonly string[]): Promise<Mention[][]> {
  const stored = await connection.read<{ articleId: string; entityId: string; spans: string }>(MENTIONS, {
    ids: [...new Set(articleIds)],
  });
  const mentions = mentionsByArticle(stored.map((row) => ({ ...row, spans: JSON.parse(row.spans) as Span[] })));
  return articleIds.map((id) => [...(mentions.get(id) ?? [])]);
}

async function articlesBy(
  connection: Neo4jConnection,
  text: string,
  keys: readonly string[],
): Promise<(Article | null)[]> {
  const wanted = [...new Set(keys)];
  const stored = await connection.read<{ id: string; record: string }>(text, { ids: wanted });
  const found = new Map(stored.map(({ id, record }) => [id, articleOf(record)]));
  return keys.map((key) => found.get(key) ?? null);
}

function listing(match: string, { claims }: ArticleFilter): Listing<Article, ArticleOrder> {
  const source = [match, FILTER];
  return {
    source: (claims === null ? source : [...source, 'AND', makesClaims(claims)]).join(' '),
    orders: ARTICLE_ORDERS,
    properties: { PUBLISHED_AT: 'item.publishedDay', LOADED_AT: 'item.loadedAt', TITLE: 'item.titleNormal' },
    facets: ARTICLE_FACET_WORDS,
    read: articleOf,
  };
}

function makesClaims(filter: ClaimFilter): string {
  return ['EXISTS { MATCH (item)<-[:EVIDENCE]-(claim:Claim) WHERE', claimConditions('claim', filter), '}'].join(' ');
}

function articleOf(record: string): Article {
  return JSON.parse(record) as Article;
}
