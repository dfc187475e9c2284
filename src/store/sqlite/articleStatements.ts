import type { Article, Mention } from '../../graph/article.js';
import type { ArticleFacet } from '../../graph/facets.js';
import type { ArticleFilter } from '../../graph/filters.js';
import { mentionsByArticle } from '../../graph/mentionsByArticle.js';
import { ARTICLE_ORDERS, type ArticleOrder } from '../../graph/orders.js';
import type { Page, PageRequest } from '../../graph/page.js';
import type { Span } from '../../graph/span.js';
import { CLAIM_CONDITIONS, claimParameters } from './claimFilter.js';
import type { Parameters, SqliteConnection } from './connection.js';
import { type FacetSource, type Listing, pageOfAll, pagesOf } from './listing.js';
import { list } from './parameterList.js';

interface StoredArticle {
  readonly parent: string;
  readonly id: string;
  readonly record: string;
}

const COLUMNS = 'articles.id, articles.published_day, articles.loaded_at, articles.title_normal, articles.record';

const FILTER = `
  WHERE (@languages IS NULL OR articles.language IN (SELECT value FROM json_each(@languages)))
    AND (@publishers IS NULL OR articles.publisher_id IN (SELECT value FROM json_each(@publishers)))
    AND (@statuses IS NULL OR articles.status IN (SELECT value FROM json_each(@statuses)))
    AND (@publishedFrom IS NULL OR articles.published_day >= @publishedFrom)
    AND (@publishedTo IS NULL OR (articles.published_day <= @publishedTo AND articles.published_day <> ''))`;

const SELF = 'JOIN articles ON articles.id = listed.id';

/** Where the words of an article's facets come from. */
export const ARTICLE_FACET_SOURCES: Readonly<Record<ArticleFacet, FacetSource>> = {
  KIND: {
    join: 'JOIN mentions ON mentions.article_id = listed.id JOIN entities ON entities.id = mentions.entity_id',
    word: 'entities.kind',
  },
  PREDICATE: {
    join: `JOIN claims ON claims.article_id = listed.id AND claims.status = 'ACCEPTED' AND claims.retired_at IS NULL`,
    word: 'claims.predicate',
  },
  STATUS: { join: SELF, word: 'articles.status' },
  PUBLISHER: { join: SELF, word: 'articles.publisher_id' },
  YEAR: { join: SELF, word: 'substr(articles.published_day, 1, 4)' },
  LANGUAGE: { join: SELF, word: 'articles.language' },
};

const BY_IDS = "SELECT '' AS parent, id, record FROM articles WHERE id IN (SELECT value FROM json_each(@ids))";

const RECORDED = `
  SELECT '' AS parent, id, COALESCE(recorded, record) AS record FROM articles
  WHERE id IN (SELECT value FROM json_each(@ids))`;

const CURRENT = `
  SELECT source_key AS parent, id, record FROM articles
  WHERE status = 'CURRENT' AND source_key IN (SELECT value FROM json_each(@sourceKeys)) ORDER BY loaded_at, id`;

const MENTIONS = `
  SELECT article_id AS articleId, entity_id AS entityId, spans FROM mentions
  WHERE article_id IN (SELECT value FROM json_each(@ids)) ORDER BY article_id, position, entity_id`;

/** The same, of articles that make a claim that passes. */
const BY_CLAIMS = [
  FILTER,
  'AND EXISTS (SELECT 1 FROM claims WHERE claims.article_id = articles.id AND',
  CLAIM_CONDITIONS,
  ')',
].join(' ');

const OF_ALL = listings("SELECT '' AS parent,", 'FROM articles');

const OF_ENTITIES = listings(
  'SELECT near.parent,',
  `FROM (
       SELECT mentions.entity_id AS parent, mentions.article_id FROM mentions
       WHERE mentions.entity_id IN (SELECT value FROM json_each(@parents))
       UNION
       SELECT articles.publisher_id, articles.id FROM articles
       WHERE articles.publisher_id IN (SELECT value FROM json_each(@parents))
     ) AS near JOIN articles ON articles.id = near.article_id`,
);

/** Articles by id, in the order of the ids. */
export function articlesByIds(connection: SqliteConnection, ids: readonly string[]): (Article | null)[] {
  return articlesBy(connection, BY_IDS, ids);
}

/** Articles as they were recorded, in the order of the ids. */
export function recordedArticles(connection: SqliteConnection, ids: readonly string[]): (Article | null)[] {
  return articlesBy(connection, RECORDED, ids);
}

function articlesBy(connection: SqliteConnection, text: string, ids: readonly string[]): (Article | null)[] {
  const stored = connection.all<StoredArticle>(text, { ids: list(ids) });
  const articles = new Map(stored.map((row) => [row.id, articleOf(row)]));
  return ids.map((id) => articles.get(id) ?? null);
}

/** The current article of each source. */
export function currentArticles(connection: SqliteConnection, sourceKeys: readonly string[]): (Article | null)[] {
  const stored = connection.all<StoredArticle>(CURRENT, { sourceKeys: list(sourceKeys) });
  const articles = new Map(stored.map((row) => [row.parent, row]));
  return sourceKeys.map((key) => {
    const row = articles.get(key);
    return row ? articleOf(row) : null;
  });
}

/** A page of all articles. */
export function articles(
  connection: SqliteConnection,
  filter: ArticleFilter,
  page: PageRequest<ArticleOrder>,
): Page<Article> {
  return pageOfAll(connection, listingFor(OF_ALL, filter), filterParameters(filter), page);
}

/** A page of articles for each entity that they mention or that publishes them. */
export function articlesOf(
  connection: SqliteConnection,
  entityIds: readonly string[],
  filter: ArticleFilter,
  page: PageRequest<ArticleOrder>,
): Page<Article>[] {
  return pagesOf(connection, listingFor(OF_ENTITIES, filter), entityIds, filterParameters(filter), page);
}

/** Mentions in each article, first named first. */
export function mentionsOf(connection: SqliteConnection, articleIds: readonly string[]): Mention[][] {
  const stored = connection.all<{ articleId: string; entityId: string; spans: string }>(MENTIONS, {
    ids: list(articleIds),
  });
  const mentions = mentionsByArticle(stored.map((row) => ({ ...row, spans: JSON.parse(row.spans) as Span[] })));
  return articleIds.map((id) => [...(mentions.get(id) ?? [])]);
}

type ArticleListing = Listing<Article, ArticleOrder, StoredArticle>;

/** The list with and without a filter of claims. */
interface ArticleListings {
  readonly all: ArticleListing;
  readonly byClaims: ArticleListing;
}

function listings(select: string, from: string): ArticleListings {
  return {
    all: listing([select, COLUMNS, from, FILTER].join(' ')),
    byClaims: listing([select, COLUMNS, from, BY_CLAIMS].join(' ')),
  };
}

function listing(source: string): ArticleListing {
  return {
    source,
    orders: ARTICLE_ORDERS,
    columns: { PUBLISHED_AT: 'published_day', LOADED_AT: 'loaded_at', TITLE: 'title_normal' },
    facets: ARTICLE_FACET_SOURCES,
    read: articleOf,
  };
}

function listingFor({ all, byClaims }: ArticleListings, { claims }: ArticleFilter): ArticleListing {
  return claims === null ? all : byClaims;
}

function filterParameters(filter: ArticleFilter): Parameters {
  const { languages, publishers, statuses, publishedFrom, publishedTo, claims } = filter;
  return {
    languages: list(languages),
    publishers: list(publishers),
    statuses: list(statuses),
    publishedFrom,
    publishedTo,
    ...(claims && claimParameters(claims)),
  };
}

function articleOf({ record }: StoredArticle): Article {
  return JSON.parse(record) as Article;
}
