import { isDeepStrictEqual } from 'node:util';
import type { Article } from '../../graph/article.js';
import type { TouchedIds } from '../../graph/changeRecord.js';
import type { ChangeSet } from '../../graph/changeSet.js';
import { decideArticle } from '../../graph/decideArticle.js';
import { normalName } from '../../graph/names.js';
import { firstDay } from '../../graph/partialDate.js';
import type { Run } from './connection.js';
import { indexKey } from './indexKey.js';
import { readRedirects } from './redirects.js';

const STORED = `UNWIND $ids AS id MATCH (article:Article {id: id})
  RETURN article.record AS record, coalesce(article.recorded, article.record) AS recorded`;
const ADD = 'UNWIND $rows AS row CREATE (article:Article) SET article = row';
const UPDATE = 'UNWIND $rows AS row MATCH (article:Article {id: row.id}) SET article = row';
const FORGET_PUBLISHERS = 'UNWIND $rows AS row MATCH (:Article {id: row.id})-[link:PUBLISHED_BY]->() DELETE link';
const ADD_PUBLISHERS = `UNWIND $rows AS row MATCH (article:Article {id: row.id})
  MATCH (entity:Entity {id: row.publisherId}) CREATE (article)-[:PUBLISHED_BY]->(entity)`;
const BY_PUBLISHERS = `UNWIND $ids AS id MATCH (:Entity|MergedEntity {id: id})<-[:PUBLISHED_BY]-(article:Article)
  RETURN article.id AS id`;

interface StoredArticle {
  readonly recorded: Article;
  readonly current: Article;
}

/** Writes articles and their statuses, over those of the same id. */
export async function writeArticles(run: Run, { articles, articleStatuses }: ChangeSet): Promise<TouchedIds> {
  const wanted = new Map(articles.map((article) => [article.id, article]));
  const stored = await readArticles(run, [...wanted.keys(), ...articleStatuses.map(({ articleId }) => articleId)]);
  for (const change of articleStatuses) {
    const article = wanted.get(change.articleId) ?? stored.get(change.articleId)?.recorded;
    if (article) wanted.set(change.articleId, decideArticle(article, change));
  }
  const written = await rewriteArticles(run, [...wanted.values()], stored);
  const before = ({ id }: Article) => stored.get(id)?.recorded ?? null;
  const ended = (article: Article) => before(article)?.status === 'CURRENT' && article.status !== 'CURRENT';
  return {
    added: idsOf(written.filter((article) => before(article) === null)),
    changed: idsOf(written.filter((article) => before(article) !== null && !ended(article))),
    retired: idsOf(written.filter(ended)),
  };
}

/** Writes articles again from what was recorded of them, the same or not. */
export async function rewriteArticlesAnyway(run: Run, ids: readonly string[]): Promise<void> {
  const stored = await readArticles(run, ids);
  await rewriteArticles(
    run,
    [...stored.values()].map(({ recorded }) => recorded),
    stored,
    true,
  );
}

/** Writes the articles of publishers again, where merges have made others of them. */
export async function rewriteArticlesOf(run: Run, publisherIds: readonly string[]): Promise<void> {
  const rows = await run<{ id: string }>(BY_PUBLISHERS, { ids: [...publisherIds] });
  const stored = await readArticles(
    run,
    rows.map(({ id }) => id),
  );
  await rewriteArticles(
    run,
    [...stored.values()].map(({ recorded }) => recorded),
    stored,
  );
}

async function readArticles(run: Run, ids: readonly string[]): Promise<ReadonlyMap<string, StoredArticle>> {
  const rows = await run<{ record: string; recorded: string }>(STORED, { ids: [...new Set(ids)] });
  const articles = rows.map(({ record, recorded }): StoredArticle => {
    return { current: JSON.parse(record) as Article, recorded: JSON.parse(recorded) as Article };
  });
  return new Map(articles.map((article) => [article.recorded.id, article]));
}

async function rewriteArticles(
  run: Run,
  articles: readonly Article[],
  stored: ReadonlyMap<string, StoredArticle>,
  always = false,
): Promise<readonly Article[]> {
  const publishers = articles.flatMap(({ publisherId }) => publisherId ?? []);
  const redirects = await readRedirects(run, publishers);
  const added: object[] = [];
  const updated: object[] = [];
  const written = articles.filter((recorded) => {
    const { id, publisherId } = recorded;
    const current = { ...recorded, publisherId: publisherId && (redirects.get(publisherId) ?? publisherId) };
    if (!always && isDeepStrictEqual(stored.get(id), JSON.parse(JSON.stringify({ recorded, current })))) return false;
    (stored.has(id) ? updated : added).push(articleProperties(current, recorded));
    return true;
  });
  await Promise.all([
    run(ADD, { rows: added }),
    run(UPDATE, { rows: updated }),
    run(FORGET_PUBLISHERS, { rows: updated }),
    run(ADD_PUBLISHERS, { rows: [...added, ...updated] }),
  ]);
  return written;
}

/** Properties of an article's node. */
export function articleProperties(article: Article, recorded: Article) {
  // Decisions are no values of properties; they stand in the record.
  const { publishedAt, decisions: _, ...properties } = article;
  const record = JSON.stringify(article);
  const asRecorded = JSON.stringify(recorded);
  return {
    ...properties,
    sourceLookup: indexKey(article.sourceKey),
    publishedDay: (publishedAt && firstDay(publishedAt)) ?? '',
    titleNormal: normalName(article.title),
    record,
    recorded: asRecorded === record ? null : asRecorded,
  };
}

function idsOf(articles: readonly Article[]): string[] {
  return articles.map(({ id }) => id);
}
