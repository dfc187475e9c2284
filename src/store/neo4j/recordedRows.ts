import neo4j from 'neo4j-driver';
import type { RecordedRow } from '../../graph/recordedRow.js';
import { type MentionRow, type OwnedAlias, type PagedType, rowsInPages } from '../rowsInPages.js';
import type { Neo4jConnection } from './connection.js';
import { readRevision } from './revision.js';

const RECORDS: Readonly<Record<PagedType, string>> = {
  judgement: `MATCH (row:Judgement) WHERE row.id > $after
    RETURN row.record AS record ORDER BY row.id LIMIT $limit`,
  review: `MATCH (row:Review) WHERE row.id > $after
    RETURN row.record AS record ORDER BY row.id LIMIT $limit`,
  edit: `MATCH (row:EntityEdit) WHERE row.id > $after
    RETURN row.record AS record ORDER BY row.id LIMIT $limit`,
  entity: `CALL () {
      MATCH (row:Entity) WHERE row.id > $after RETURN row ORDER BY row.id LIMIT $limit
      UNION ALL
      MATCH (row:MergedEntity) WHERE row.id > $after RETURN row ORDER BY row.id LIMIT $limit
    }
    RETURN coalesce(row.recorded, row.record) AS record ORDER BY row.id LIMIT $limit`,
  article: `MATCH (row:Article) WHERE row.id > $after
    RETURN coalesce(row.recorded, row.record) AS record ORDER BY row.id LIMIT $limit`,
  claim: `MATCH (row:Claim) WHERE row.id > $after
    RETURN coalesce(row.recorded, row.record) AS record ORDER BY row.id LIMIT $limit`,
  change: `MATCH (row:Change) WHERE row.revision > $after
    RETURN row.record AS record ORDER BY row.revision LIMIT $limit`,
};

const NAMES = `UNWIND $ids AS id MATCH (alias:Alias {ownerId: id})
  RETURN id AS ownerId, alias.name AS name, alias.language AS language, alias.source AS source`;

const MENTIONS = `UNWIND $ids AS id MATCH (:Article {id: id})-[link:MENTIONS]->()
  RETURN id AS articleId, link.recordedId AS entityId, link.spans AS spans`;

/** Every row as it was recorded. The server holds no state for as long as that takes: a change meanwhile is refused at the end. */
export function recordedRows(connection: Neo4jConnection): AsyncGenerator<RecordedRow> {
  return rowsInPages({
    revision: () => readRevision(connection),
    records: (type, after, limit) => {
      const key = typeof after === 'number' ? neo4j.int(after) : after;
      return connection.read(RECORDS[type], { after: key, limit: neo4j.int(limit) });
    },
    names: (ids) => connection.read<OwnedAlias>(NAMES, { ids }),
    mentions: (ids) => connection.read<MentionRow>(MENTIONS, { ids }),
  });
}
