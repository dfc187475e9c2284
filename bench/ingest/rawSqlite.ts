import Database from 'better-sqlite3';
import type { Claim } from '../../src/graph/claim.js';
import { rollUpEach } from '../../src/graph/rollUp.js';
import { claimRow } from '../../src/store/sqlite/claimWriter.js';
import { relationRow } from '../../src/store/sqlite/relationWriter.js';
import { batchesOf } from './storeFacts.js';

/** The same rows of claims, their sources and their relations, as prepared inserts into the same tables with the same indexes, and nothing else. */
export function rawSqlite(claims: readonly Claim[]): (path: string) => void {
  const claimRows = claims.map((claim) => claimRow(claim, claim));
  const attributions = claims.flatMap(({ id, attributedTo }) => attributedTo.map((entityId) => ({ id, entityId })));
  const relations = rollUpEach(claims).map(relationRow);
  return (path) => {
    const file = new Database(path);
    file.pragma('synchronous = NORMAL');
    file.pragma('foreign_keys = ON');
    const claim =
      file.prepare(`INSERT INTO claims (id, article_id, subject_id, predicate, object_id, relation_id, modality, status,
      confidence, published_day, publisher_id, position, recorded_at, retired_at, record, recorded) VALUES (@id, @articleId,
      @subjectId, @predicate, @objectId, @relationId, @modality, @status, @confidence, @publishedDay, @publisherId, @position,
      @recordedAt, @retiredAt, @record, @recorded)`);
    const attribution = file.prepare('INSERT INTO claim_attributions (entity_id, claim_id) VALUES (@entityId, @id)');
    const relation =
      file.prepare(`INSERT INTO relations (id, subject_id, predicate, object_id, modality, confidence, claim_count,
      last_day, record) VALUES (@id, @subjectId, @predicate, @objectId, @modality, @confidence, @claimCount, @lastDay, @record)`);
    const insert = (statement: Database.Statement, rows: readonly object[]) => {
      for (const batch of batchesOf(rows)) {
        file.transaction(() => {
          for (const row of batch) statement.run(row);
        })();
      }
    };
    insert(claim, claimRows);
    insert(attribution, attributions);
    insert(relation, relations);
    file.close();
  };
}
