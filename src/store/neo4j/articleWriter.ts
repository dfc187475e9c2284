import { isDeepStrictEqual } from 'node:util';
import neo4j from 'neo4j-driver';
import type { Article } from '../../graph/article.js';
import type { ChangeSet } from '../../graph/changeSet.js';
import { normalName } from '../../graph/names.js';
import { firstDay } from '../../graph/partialDate.js';
import type { Run } from './connection.js';
import { indexKey } from './indexKey.js';

const STORED = 'UNWIND $ids AS id MATCH (article:Article {id: id}) RETURN id, article.record AS record';
const ADD = 'UNWIND $rows AS row CREATE (article:Article) SET article = row';
const UPDATE = 'UNWIND $rows AS row MATCH (article:Article {id: row.id}) SET article = row';
const FORGET_PUBLISHERS = 'UNWIND $rows AS row MATCH (:Article {id: row.id})-[link:PUBLISHED_BY]->() DELETE link';
const ADD_PUBLISHERS = `UNWIND $rows AS row MATCH (article:Article {id: row.id})
  MATCH (entity:Entity {id: row.publisherId}) CREATE (article)-[:PUBLISHED_BY]->(entity)`;
const MENTIONS = `UNWIND $ids AS id MATCH (:Article {id: id})-[link:MENTIONS]->(entity:Entity)
  RETURN id, entity.id AS entityId, link.spans AS spans`;
const FORGET_MENTIONS = 'UNWIND $ids AS id MATCH (:Article {id: id})-[link:MENTIONS]->() DELETE link';
const ADD_MENTIONS = `UNWIND $rows AS row MATCH (article:Article {id: row.articleId}) MATCH (entity:Entity {id: row.entityId})
  CREATE (article)-[:MENTIONS {spans: row.spans, position: row.position}]->(entity)`;

/** Writes articles and their statuses, over those of the same id. */
export async function writeArticles(
  run: Run,
  { articles, articleStatuses }: ChangeSet,
): Promise<{ readonly added: number; readonly changed: number }> {
  const wanted = new Map(articles.map((article) => [article.id, article]));
  const ids = [...new Set([...wanted.keys(), ...articleStatuses.map(({ articleId }) => articleId)])];
  const rows = await run<{ id: string; record: string }>(STORED, { ids });
  const stored = new Map(rows.map(({ id, record }) => [id, JSON.parse(record) as Article]));
  for (const { articleId, status } of articleStatuses) {
    const article = wanted.get(articleId) ?? stored.get(articleId);
    if (article) wanted.set(articleId, { ...article, status });
  }
  const changed = [...wanted.values()].filter((article) => !isDeepStrictEqual(article, stored.get(article.id)));
  const properties = changed.map(propertiesOf);
  const added = properties.filter(({ id }) => !stored.has(id));
  await run(ADD, { rows: added });
  await run(UPDATE, { rows: properties.filter(({ id }) => stored.has(id)) });
  await run(FORGET_PUBLISHERS, { rows: properties.map(({ id }) => ({ id })) });
  await run(ADD_PUBLISHERS, { rows: properties.map(({ id, publisherId }) => ({ id, publisherId })) });
  return { added: added.length, changed: changed.length };
}

/** Replaces the mentions of every article that the change lists, and gives the number of articles whose mentions are others now. */
export async function writeMentions(run: Run, { articles, mentions }: ChangeSet): Promise<number> {
  const wanted = new Map<string, Map<string, string>>(articles.map(({ id }) => [id, new Map()]));
  for (const { articleId, entityId, spans } of mentions) {
    const list = spans.map(({ start, end }) => ({ start, end }));
    const ofArticle = wanted.get(articleId) ?? new Map<string, string>();
    wanted.set(articleId, ofArticle.set(entityId, JSON.stringify(list)));
  }
  const stored = new Map<string, Map<string, string>>([...wanted.keys()].map((id) => [id, new Map()]));
  const rows = await run<{ id: string; entityId: string; spans: string }>(MENTIONS, { ids: [...wanted.keys()] });
  for (const { id, entityId, spans } of rows) stored.get(id)?.set(entityId, spans);
  const changed = [...wanted].filter(([id, spans]) => !isDeepStrictEqual(spans, stored.get(id)));
  await run(FORGET_MENTIONS, { ids: changed.map(([id]) => id) });
  await run(ADD_MENTIONS, {
    rows: changed.flatMap(([articleId, list]) =>
      [...list].map(([entityId, spans]) => {
        const [first] = JSON.parse(spans) as { start: number }[];
        return { articleId, entityId, spans, position: neo4j.int(first?.start ?? 0) };
      }),
    ),
  });
  return changed.length;
}

function propertiesOf(article: Article) {
  const { publishedAt, ...properties } = article;
  return {
    ...properties,
    sourceLookup: indexKey(article.sourceKey),
    publishedDay: (publishedAt && firstDay(publishedAt)) ?? '',
    titleNormal: normalName(article.title),
    record: JSON.stringify(article),
  };
}
