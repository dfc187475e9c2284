import type { Claim } from '../../graph/claim.js';
import { lastDay } from '../../graph/partialDate.js';
import type { Relation } from '../../graph/relation.js';
import { rollUp } from '../../graph/rollUp.js';
import type { SqliteConnection } from './connection.js';
import { sameRecord } from './sameRecord.js';

const COUNTING = `
  SELECT record FROM claims
  WHERE relation_id = @id AND status = 'ACCEPTED' AND retired_at IS NULL ORDER BY id`;

const READ = 'SELECT record FROM relations WHERE id = @id';

const ADD = `
  INSERT INTO relations (id, subject_id, predicate, object_id, modality, confidence, claim_count, last_day, record)
  VALUES (@id, @subjectId, @predicate, @objectId, @modality, @confidence, @claimCount, @lastDay, @record)`;

const UPDATE = `
  UPDATE relations SET subject_id = @subjectId, predicate = @predicate, object_id = @objectId, modality = @modality,
    confidence = @confidence, claim_count = @claimCount, last_day = @lastDay, record = @record
  WHERE id = @id`;

const FORGET = 'DELETE FROM relations WHERE id = @id';

/** Rolls relations up again from their claims, and gives the number of those that came, went or changed. */
export function rollUpAgain(connection: SqliteConnection, ids: Iterable<string>): number {
  let changed = 0;
  for (const id of ids) {
    const stored = connection.get<{ record: string }>(READ, { id })?.record ?? null;
    const claims = connection.all<{ record: string }>(COUNTING, { id });
    const relation = rollUp(claims.map(({ record }) => JSON.parse(record) as Claim));
    if (relation) changed += writeRelation(connection, stored, relation);
    else if (stored !== null) changed += connection.run(FORGET, { id });
  }
  return changed;
}

/** Makes relations again, the same or not. */
export function rebuildRelations(connection: SqliteConnection, ids: Iterable<string>): void {
  const all = [...ids];
  for (const id of all) connection.run(FORGET, { id });
  rollUpAgain(connection, all);
}

function writeRelation(connection: SqliteConnection, stored: string | null, relation: Relation): number {
  const record = JSON.stringify(relation);
  if (stored !== null && sameRecord(stored, record)) return 0;
  return connection.run(stored === null ? ADD : UPDATE, relationRow(relation));
}

/** The row of a relation. */
export function relationRow(relation: Relation) {
  const { id, subjectId, predicate, objectId, modality, confidence, claimCount, lastSeen } = relation;
  return {
    id,
    subjectId,
    predicate,
    objectId,
    modality,
    confidence,
    claimCount,
    lastDay: (lastSeen && lastDay(lastSeen)) ?? '',
    record: JSON.stringify(relation),
  };
}
