import type { ChangeSet } from '../../graph/changeSet.js';
import type { Claim } from '../../graph/claim.js';
import { relationId } from '../../graph/ids.js';
import { firstDay } from '../../graph/partialDate.js';
import type { SqliteConnection } from './connection.js';
import { sameRecord } from './sameRecord.js';

const READ = 'SELECT record FROM claims WHERE id = @id';

const WRITE = `
  INSERT INTO claims (id, article_id, subject_id, predicate, object_id, relation_id, modality, status, confidence, published_day,
    publisher_id, position, recorded_at, retired_at, record)
  VALUES (@id, @articleId, @subjectId, @predicate, @objectId, @relationId, @modality, @status, @confidence, @publishedDay,
    @publisherId, @position, @recordedAt, @retiredAt, @record)
  ON CONFLICT (id) DO UPDATE SET article_id = excluded.article_id, subject_id = excluded.subject_id, predicate = excluded.predicate,
    object_id = excluded.object_id, relation_id = excluded.relation_id, modality = excluded.modality, status = excluded.status,
    confidence = excluded.confidence, published_day = excluded.published_day, publisher_id = excluded.publisher_id,
    position = excluded.position, recorded_at = excluded.recorded_at, retired_at = excluded.retired_at, record = excluded.record`;

const FORGET_ATTRIBUTIONS = 'DELETE FROM claim_attributions WHERE claim_id = @id';

const ADD_ATTRIBUTION = `
  INSERT INTO claim_attributions (entity_id, claim_id) VALUES (@entityId, @id) ON CONFLICT DO NOTHING`;

/** What writing claims did. */
export interface ClaimsWritten {
  readonly added: number;
  readonly retired: number;
  /** Claims that are new or other than before, the retired ones included. */
  readonly changed: number;
  /** Relations that the written claims belong or belonged to. */
  readonly relationIds: ReadonlySet<string>;
}

/** Writes claims, over those of the same id, and retires those that count no longer. */
export function writeClaims(connection: SqliteConnection, { claims, retiredClaims, at }: ChangeSet): ClaimsWritten {
  const retiring = new Set(retiredClaims);
  const wanted = new Map(claims.map((claim) => [claim.id, claim]));
  const relationIds = new Set<string>();
  let added = 0;
  let retired = 0;
  let changed = 0;
  for (const id of new Set([...wanted.keys(), ...retiring])) {
    const stored = readClaim(connection, id);
    const claim = wanted.get(id) ?? stored;
    if (!claim) continue;
    const retiredAt = retiring.has(id) ? (stored?.retiredAt ?? at) : claim.retiredAt;
    const next = { ...claim, retiredAt };
    if (stored && sameRecord(JSON.stringify(stored), JSON.stringify(next))) continue;
    writeClaim(connection, next);
    changed += 1;
    if (!stored) added += 1;
    if (stored?.retiredAt === null && retiredAt !== null) retired += 1;
    for (const one of stored ? [stored, next] : [next]) relationIds.add(relationId(one));
  }
  return { added, retired, changed, relationIds };
}

function readClaim(connection: SqliteConnection, id: string): Claim | null {
  const stored = connection.get<{ record: string }>(READ, { id });
  return stored ? (JSON.parse(stored.record) as Claim) : null;
}

function writeClaim(connection: SqliteConnection, claim: Claim): void {
  const { id, articleId, subjectId, predicate, objectId, modality, status, confidence, publisherId } = claim;
  connection.run(WRITE, {
    id,
    articleId,
    subjectId,
    predicate,
    objectId,
    relationId: relationId(claim),
    modality,
    status,
    confidence,
    publishedDay: (claim.publishedAt && firstDay(claim.publishedAt)) ?? '',
    publisherId,
    position: claim.evidence.start,
    recordedAt: claim.recordedAt,
    retiredAt: claim.retiredAt,
    record: JSON.stringify(claim),
  });
  connection.run(FORGET_ATTRIBUTIONS, { id });
  for (const entityId of claim.attributedTo) connection.run(ADD_ATTRIBUTION, { entityId, id });
}
