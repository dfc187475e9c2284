import { isDeepStrictEqual } from 'node:util';
import type { Article } from '../../graph/article.js';
import type { TouchedIds } from '../../graph/changeRecord.js';
import type { ChangeSet } from '../../graph/changeSet.js';
import { decideArticle } from '../../graph/decideArticle.js';
import { normalName } from '../../graph/names.js';
import { firstDay } from '../../graph/partialDate.js';
import type { SqliteConnection } from './connection.js';
import { readRedirects } from './redirects.js';

const READ = 'SELECT record, COALESCE(recorded, record) AS recorded FROM articles WHERE id = @id';

const ADD = `
  INSERT INTO articles (id, source_key, status, language, publisher_id, published_day, loaded_at, title_normal, record, recorded)
  VALUES (@id, @sourceKey, @status, @language, @publisherId, @publishedDay, @loadedAt, @titleNormal, @record, @recorded)`;

const UPDATE = `
  UPDATE articles SET source_key = @sourceKey, status = @status, language = @language, publisher_id = @publisherId,
    published_day = @publishedDay, loaded_at = @loadedAt, title_normal = @titleNormal, record = @record, recorded = @recorded
  WHERE id = @id`;

const BY_PUBLISHER = 'SELECT id FROM articles WHERE publisher_id = @publisherId ORDER BY id';

interface StoredArticle {
  readonly recorded: Article;
  readonly current: Article;
}

/** Writes articles, over those of the same id, and the statuses of others. */
export function writeArticles(connection: SqliteConnection, { articles, articleStatuses }: ChangeSet): TouchedIds {
  const wanted = new Map(articles.map((article) => [article.id, article]));
  const stored = new Map<string, StoredArticle | null>();
  for (const id of [...wanted.keys(), ...articleStatuses.map(({ articleId }) => articleId)]) {
    stored.set(id, readArticle(connection, id));
  }
  for (const change of articleStatuses) {
    const article = wanted.get(change.articleId) ?? stored.get(change.articleId)?.recorded;
    if (article) wanted.set(change.articleId, decideArticle(article, change));
  }
  const written = [...wanted.values()].filter((article) =>
    writeArticle(connection, stored.get(article.id) ?? null, article),
  );
  const before = ({ id }: Article) => stored.get(id)?.recorded ?? null;
  const ended = (article: Article) => before(article)?.status === 'CURRENT' && article.status !== 'CURRENT';
  return {
    added: idsOf(written.filter((article) => before(article) === null)),
    changed: idsOf(written.filter((article) => before(article) !== null && !ended(article))),
    retired: idsOf(written.filter(ended)),
  };
}

/** Writes an article again from what was recorded of it, the same or not. */
export function rewriteArticle(connection: SqliteConnection, id: string): void {
  const stored = readArticle(connection, id);
  if (stored) writeArticle(connection, stored, stored.recorded, true);
}

/** Writes the articles of a publisher again, where merges have made another one of it. */
export function rewriteArticlesOf(connection: SqliteConnection, publisherId: string): void {
  for (const { id } of connection.all<{ id: string }>(BY_PUBLISHER, { publisherId })) {
    const stored = readArticle(connection, id);
    if (stored) writeArticle(connection, stored, stored.recorded);
  }
}

function readArticle(connection: SqliteConnection, id: string): StoredArticle | null {
  const stored = connection.get<{ record: string; recorded: string }>(READ, { id });
  if (!stored) return null;
  return { current: JSON.parse(stored.record) as Article, recorded: JSON.parse(stored.recorded) as Article };
}

function writeArticle(
  connection: SqliteConnection,
  stored: StoredArticle | null,
  recorded: Article,
  always = false,
): boolean {
  const redirects = readRedirects(connection, recorded.publisherId === null ? [] : [recorded.publisherId]);
  const current = {
    ...recorded,
    publisherId: recorded.publisherId && (redirects.get(recorded.publisherId) ?? recorded.publisherId),
  };
  const isSame = stored !== null && isDeepStrictEqual(stored, JSON.parse(JSON.stringify({ current, recorded })));
  if (isSame && !always) return false;
  connection.run(stored ? UPDATE : ADD, articleRow(current, recorded));
  return true;
}

/** The row of an article. */
export function articleRow(current: Article, recorded: Article) {
  const record = JSON.stringify(current);
  const asRecorded = JSON.stringify(recorded);
  const { id, sourceKey, status, language, publisherId, publishedAt, loadedAt, title } = current;
  return {
    id,
    sourceKey,
    status,
    language,
    publisherId,
    publishedDay: (publishedAt && firstDay(publishedAt)) ?? '',
    loadedAt,
    titleNormal: normalName(title),
    record,
    recorded: asRecorded === record ? null : asRecorded,
  };
}

function idsOf(articles: readonly Article[]): string[] {
  return articles.map(({ id }) => id);
}
