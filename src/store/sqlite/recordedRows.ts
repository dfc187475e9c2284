import type { RecordedRow } from '../../graph/recordedRow.js';
import { type MentionRow, type OwnedAlias, type PagedType, rowsInPages } from '../rowsInPages.js';
import type { SqliteConnection } from './connection.js';
import { list } from './parameterList.js';
import { readRevision } from './revision.js';

const RECORDS: Readonly<Record<PagedType, string>> = {
  judgement: 'SELECT record FROM judgements WHERE id > @after ORDER BY id LIMIT @limit',
  review: 'SELECT record FROM reviews WHERE id > @after ORDER BY id LIMIT @limit',
  edit: 'SELECT record FROM entity_edits WHERE id > @after ORDER BY id LIMIT @limit',
  entity: `
    SELECT record FROM (
      SELECT id, COALESCE(recorded, record) AS record FROM entities WHERE id > @after
      UNION ALL SELECT id, COALESCE(recorded, record) FROM merged_entities WHERE id > @after)
    ORDER BY id LIMIT @limit`,
  article: 'SELECT COALESCE(recorded, record) AS record FROM articles WHERE id > @after ORDER BY id LIMIT @limit',
  claim: 'SELECT COALESCE(recorded, record) AS record FROM claims WHERE id > @after ORDER BY id LIMIT @limit',
  change: 'SELECT record FROM changes WHERE revision > @after ORDER BY revision LIMIT @limit',
};

const NAMES = `
  SELECT owner_id AS ownerId, name, language, source FROM names
  WHERE owner_id IN (SELECT value FROM json_each(@ids))`;

const MENTIONS = `
  SELECT article_id AS articleId, recorded_id AS entityId, spans FROM mentions
  WHERE article_id IN (SELECT value FROM json_each(@ids))`;

/** Every row as it was recorded, of one state of the file, whatever other processes commit meanwhile. */
export async function* recordedRows(connection: SqliteConnection): AsyncGenerator<RecordedRow> {
  const snapshot = connection.another();
  try {
    if (snapshot !== connection) snapshot.execute('BEGIN');
    yield* rowsInPages({
      revision: async () => readRevision(snapshot),
      records: async (type, after, limit) => snapshot.all(RECORDS[type], { after, limit }),
      names: async (ids) => snapshot.all<OwnedAlias>(NAMES, { ids: list(ids) }),
      mentions: async (ids) => snapshot.all<MentionRow>(MENTIONS, { ids: list(ids) }),
    });
  } finally {
    if (snapshot !== connection) snapshot.close();
  }
}
