import type { Claim } from '../../graph/claim.js';
import { lastDay } from '../../graph/partialDate.js';
import type { Relation } from '../../graph/relation.js';
import { rollUp } from '../../graph/rollUp.js';
import type { TouchedRelation } from '../touchedRelations.js';
import type { SqliteConnection } from './connection.js';
import { list } from './parameterList.js';
import { sameRecord } from './sameRecord.js';

const COUNTING = `
  SELECT record FROM claims
  WHERE relation_id = @id AND status = 'ACCEPTED' AND retired_at IS NULL ORDER BY id`;

const READ = 'SELECT id, record FROM relations WHERE id IN (SELECT value FROM json_each(@ids))';

const ADD = `
  INSERT INTO relations (id, subject_id, predicate, object_id, modality, confidence, claim_count, last_day, record)
  VALUES (@id, @subjectId, @predicate, @objectId, @modality, @confidence, @claimCount, @lastDay, @record)`;

const UPDATE = `
  UPDATE relations SET subject_id = @subjectId, predicate = @predicate, object_id = @objectId, modality = @modality,
    confidence = @confidence, claim_count = @claimCount, last_day = @lastDay, record = @record
  WHERE id = @id`;

const FORGET = 'DELETE FROM relations WHERE id = @id';

/** Rolls relations up again from their claims, and gives the number of those that came, went or changed. */
export function rollUpAgain(connection: SqliteConnection, touched: ReadonlyMap<string, TouchedRelation>): number {
  let changed = 0;
  const rows = connection.all<{ id: string; record: string }>(READ, { ids: list([...touched.keys()]) });
  const known = new Map(rows.map(({ id, record }) => [id, record]));
  for (const [id, { written }] of touched) {
    const stored = known.get(id) ?? null;
    // Where there was no relation no claim counted before: those of the change are all there are.
    const relation = rollUp(stored === null ? written : countingClaims(connection, id));
    if (relation) changed += writeRelation(connection, stored, relation);
    else if (stored !== null) changed += connection.run(FORGET, { id });
  }
  return changed;
}

/** Rolls relations up from all their claims that are not there yet. */
export function rollUpFirst(connection: SqliteConnection, ids: Iterable<string>): void {
  for (const id of ids) {
    const relation = rollUp(countingClaims(connection, id));
    if (relation) writeRelation(connection, null, relation);
  }
}

/** Makes relations again from all their claims, the same or not. */
export function rebuildRelations(connection: SqliteConnection, ids: Iterable<string>): void {
  const all = [...ids];
  for (const id of all) connection.run(FORGET, { id });
  rollUpFirst(connection, all);
}

function countingClaims(connection: SqliteConnection, id: string): Claim[] {
  return connection.all<{ record: string }>(COUNTING, { id }).map(({ record }) => JSON.parse(record) as Claim);
}

function writeRelation(connection: SqliteConnection, stored: string | null, relation: Relation): number {
  const row = relationRow(relation);
  if (stored !== null && sameRecord(stored, row.record)) return 0;
  return connection.run(stored === null ? ADD : UPDATE, row);
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
