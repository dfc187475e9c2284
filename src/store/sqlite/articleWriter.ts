import type { Article } from '../../graph/article.js';
import type { ChangeSet } from '../../graph/changeSet.js';
import { normalName } from '../../graph/names.js';
import { firstDay } from '../../graph/partialDate.js';
import { mentionsOf } from './articleStatements.js';
import type { SqliteConnection } from './connection.js';
import { sameRecord } from './sameRecord.js';

const READ = 'SELECT record FROM articles WHERE id = @id';

const WRITE = `
  INSERT INTO articles (id, source_key, status, language, publisher_id, published_day, loaded_at, title_normal, record)
  VALUES (@id, @sourceKey, @status, @language, @publisherId, @publishedDay, @loadedAt, @titleNormal, @record)
  ON CONFLICT (id) DO UPDATE SET source_key = excluded.source_key, status = excluded.status, language = excluded.language,
    publisher_id = excluded.publisher_id, published_day = excluded.published_day, loaded_at = excluded.loaded_at,
    title_normal = excluded.title_normal, record = excluded.record`;

const FORGET_MENTIONS = 'DELETE FROM mentions WHERE article_id = @articleId';

const ADD_MENTION = `
  INSERT INTO mentions (article_id, entity_id, position, spans) VALUES (@articleId, @entityId, @position, @spans)`;

/** Writes articles, over those of the same id. */
export function writeArticles(
  connection: SqliteConnection,
  articles: readonly Article[],
): { readonly added: number; readonly changed: number } {
  let added = 0;
  let changed = 0;
  for (const article of articles) {
    const stored = readArticle(connection, article.id);
    if (stored === null) added += 1;
    changed += writeArticle(connection, stored, article);
  }
  return { added, changed };
}

/** Sets the status of articles and gives the number of those that had another. */
export function writeStatuses(connection: SqliteConnection, statuses: ChangeSet['articleStatuses']): number {
  let changed = 0;
  for (const { articleId, status } of statuses) {
    const stored = readArticle(connection, articleId);
    if (stored === null) continue;
    changed += writeArticle(connection, stored, { ...(JSON.parse(stored) as Article), status });
  }
  return changed;
}

/** Replaces the mentions of every article that the change lists, and gives the number of articles whose mentions are others now. */
export function writeMentions(connection: SqliteConnection, { articles, mentions }: ChangeSet): number {
  const spans = new Map<string, Map<string, string>>(articles.map(({ id }) => [id, new Map()]));
  for (const mention of mentions) {
    const ofArticle = spans.get(mention.articleId) ?? new Map<string, string>();
    spans.set(mention.articleId, ofArticle.set(mention.entityId, JSON.stringify(mention.spans)));
  }
  let changed = 0;
  for (const [articleId, wanted] of spans) {
    const stored = mentionsOf(connection, [articleId])[0] ?? [];
    const same = stored.length === wanted.size && stored.every((one) => isSame(one.spans, wanted.get(one.entityId)));
    if (same) continue;
    changed += 1;
    connection.run(FORGET_MENTIONS, { articleId });
    for (const [entityId, text] of wanted) {
      const [first] = JSON.parse(text) as { start: number }[];
      connection.run(ADD_MENTION, { articleId, entityId, position: first?.start ?? 0, spans: text });
    }
  }
  return changed;
}

function isSame(spans: unknown, wanted: string | undefined): boolean {
  return wanted !== undefined && sameRecord(JSON.stringify(spans), wanted);
}

function readArticle(connection: SqliteConnection, id: string): string | null {
  return connection.get<{ record: string }>(READ, { id })?.record ?? null;
}

function writeArticle(connection: SqliteConnection, stored: string | null, article: Article): number {
  const record = JSON.stringify(article);
  if (stored !== null && sameRecord(stored, record)) return 0;
  const { id, sourceKey, status, language, publisherId, publishedAt, loadedAt, title } = article;
  return connection.run(WRITE, {
    id,
    sourceKey,
    status,
    language,
    publisherId,
    publishedDay: (publishedAt && firstDay(publishedAt)) ?? '',
    loadedAt,
    titleNormal: normalName(title),
    record,
  });
}
