import { isDeepStrictEqual } from 'node:util';
import type { ChangeSet } from '../../graph/changeSet.js';
import type { SqliteConnection } from './connection.js';
import { readRedirects } from './redirects.js';

const READ = 'SELECT recorded_id AS recordedId, spans FROM mentions WHERE article_id = @articleId';
const FORGET = 'DELETE FROM mentions WHERE article_id = @articleId';
const ADD = `
  INSERT INTO mentions (article_id, recorded_id, entity_id, position, spans)
  VALUES (@articleId, @recordedId, @entityId, @position, @spans)`;

/** Replaces the mentions of every article that the change lists, and gives the articles whose mentions are others now. */
export function writeMentions(connection: SqliteConnection, { articles, mentions }: ChangeSet): string[] {
  const wanted = new Map<string, Map<string, string>>(articles.map(({ id }) => [id, new Map()]));
  for (const { articleId, entityId, spans } of mentions) {
    const ofArticle = wanted.get(articleId) ?? new Map<string, string>();
    const list = spans.map(({ start, end }) => ({ start, end }));
    wanted.set(articleId, ofArticle.set(entityId, JSON.stringify(list)));
  }
  const redirects = readRedirects(
    connection,
    mentions.map(({ entityId }) => entityId),
  );
  const changed: string[] = [];
  for (const [articleId, spans] of wanted) {
    const rows = connection.all<{ recordedId: string; spans: string }>(READ, { articleId });
    const stored = new Map(rows.map((row) => [row.recordedId, row.spans]));
    if (isDeepStrictEqual(stored, spans)) continue;
    changed.push(articleId);
    connection.run(FORGET, { articleId });
    for (const [recordedId, text] of spans) {
      const [first] = JSON.parse(text) as { start: number }[];
      const entityId = redirects.get(recordedId) ?? recordedId;
      connection.run(ADD, { articleId, recordedId, entityId, position: first?.start ?? 0, spans: text });
    }
  }
  return changed;
}
