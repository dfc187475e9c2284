import { isDeepStrictEqual } from 'node:util';
import neo4j from 'neo4j-driver';
import type { ChangeSet } from '../../graph/changeSet.js';
import type { Run } from './connection.js';
import { readRedirects } from './redirects.js';

const READ = `UNWIND $ids AS id MATCH (:Article {id: id})-[link:MENTIONS]->(:Entity)
  RETURN id, link.recordedId AS recordedId, link.spans AS spans`;
const FORGET = 'UNWIND $ids AS id MATCH (:Article {id: id})-[link:MENTIONS]->() DELETE link';
const ADD = `UNWIND $rows AS row MATCH (article:Article {id: row.articleId}) MATCH (entity:Entity {id: row.entityId})
  CREATE (article)-[:MENTIONS {recordedId: row.recordedId, spans: row.spans, position: row.position}]->(entity)`;

/** Replaces the mentions of every article that the change lists, and gives the articles whose mentions are others now. */
export async function writeMentions(run: Run, { articles, mentions }: ChangeSet): Promise<string[]> {
  const wanted = new Map<string, Map<string, string>>(articles.map(({ id }) => [id, new Map()]));
  for (const { articleId, entityId, spans } of mentions) {
    const list = spans.map(({ start, end }) => ({ start, end }));
    const ofArticle = wanted.get(articleId) ?? new Map<string, string>();
    wanted.set(articleId, ofArticle.set(entityId, JSON.stringify(list)));
  }
  const stored = new Map<string, Map<string, string>>([...wanted.keys()].map((id) => [id, new Map()]));
  const rows = await run<{ id: string; recordedId: string; spans: string }>(READ, { ids: [...wanted.keys()] });
  for (const { id, recordedId, spans } of rows) stored.get(id)?.set(recordedId, spans);
  const changed = [...wanted].filter(([id, spans]) => !isDeepStrictEqual(spans, stored.get(id)));
  const redirects = await readRedirects(
    run,
    mentions.map(({ entityId }) => entityId),
  );
  await run(FORGET, { ids: changed.map(([id]) => id) });
  await run(ADD, {
    rows: changed.flatMap(([articleId, list]) =>
      [...list].map(([recordedId, spans]) => {
        const [first] = JSON.parse(spans) as { start: number }[];
        const entityId = redirects.get(recordedId) ?? recordedId;
        return { articleId, recordedId, entityId, spans, position: neo4j.int(first?.start ?? 0) };
      }),
    ),
  });
  return changed.map(([id]) => id);
}
