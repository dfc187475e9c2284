import { isDeepStrictEqual } from 'node:util';
import type { TouchedIds } from '../../graph/changeRecord.js';
import type { ChangeSet } from '../../graph/changeSet.js';
import type { Claim } from '../../graph/claim.js';
import { currentClaim, entityIdsOf } from '../../graph/currentClaim.js';
import { relationId } from '../../graph/ids.js';
import { firstDay } from '../../graph/partialDate.js';
import { recordClaim, restoreClaim, retireClaim } from '../../graph/recordClaim.js';
import type { RewrittenClaim } from '../touchedRelations.js';
import type { SqliteConnection } from './connection.js';
import { reviewsOf } from './decisionStatements.js';
import { list } from './parameterList.js';
import { readRedirects } from './redirects.js';

const READ = `
  SELECT id, record, COALESCE(recorded, record) AS recorded FROM claims WHERE id IN (SELECT value FROM json_each(@ids))`;

/** Two statements: an insert that may turn into an update costs more than twice a plain one. */
const ADD = `
  INSERT INTO claims (id, article_id, subject_id, predicate, object_id, relation_id, modality, status, confidence, published_day,
    publisher_id, position, recorded_at, retired_at, record, recorded)
  VALUES (@id, @articleId, @subjectId, @predicate, @objectId, @relationId, @modality, @status, @confidence, @publishedDay,
    @publisherId, @position, @recordedAt, @retiredAt, @record, @recorded)`;

const UPDATE = `
  UPDATE claims SET article_id = @articleId, subject_id = @subjectId, predicate = @predicate, object_id = @objectId,
    relation_id = @relationId, modality = @modality, status = @status, confidence = @confidence, published_day = @publishedDay,
    publisher_id = @publisherId, position = @position, recorded_at = @recordedAt, retired_at = @retiredAt, record = @record,
    recorded = @recorded
  WHERE id = @id`;

const FORGET_ATTRIBUTIONS = 'DELETE FROM claim_attributions WHERE claim_id = @id';

const ADD_ATTRIBUTION = `
  INSERT INTO claim_attributions (entity_id, claim_id) VALUES (@entityId, @id) ON CONFLICT DO NOTHING`;

const ADD_PERIOD = `
  INSERT INTO claim_periods (claim_id, recorded_at, retired_at) VALUES (@id, @recordedAt, @retiredAt) ON CONFLICT DO NOTHING`;

/** A claim as it is stored: what the reading made of it, and what the graph answers with. */
export interface StoredClaim {
  readonly recorded: Claim;
  readonly current: Claim;
}

/** What writing claims did. */
export interface ClaimsWritten extends TouchedIds {
  /** Claims of the change that counted before and still do. */
  readonly kept: readonly string[];
  /** The claims written, before and now; empty where all are as they were. */
  readonly rewritten: readonly RewrittenClaim[];
}

/** A claim to be written: as it is stored, null where it is new, and as it shall be on record. */
export interface ClaimRewrite {
  readonly stored: StoredClaim | null;
  readonly recorded: Claim;
}

/** Writes claims, over those of the same id, retires those that count no longer, and restores those that count again. */
export function writeClaims(
  connection: SqliteConnection,
  { claims, retiredClaims, restoredClaims, at }: ChangeSet,
): ClaimsWritten {
  const retiring = new Set(retiredClaims);
  const restoring = new Set(restoredClaims);
  const wanted = new Map(claims.map((claim) => [claim.id, claim]));
  const rewrites: ClaimRewrite[] = [];
  const ids = [...new Set([...wanted.keys(), ...retiring, ...restoring])];
  const known = readClaims(connection, ids);
  for (const id of ids) {
    const stored = known.get(id) ?? null;
    const before = stored?.recorded ?? null;
    const read = wanted.get(id);
    const recorded = read ? recordClaim(before, read, at) : before;
    if (recorded === null) continue;
    const restored = restoring.has(id) ? restoreClaim(recorded, at) : recorded;
    rewrites.push({ stored, recorded: retiring.has(id) ? retireClaim(restored, at) : restored });
  }
  const { written, rewritten } = rewriteClaims(connection, rewrites);
  const counted = ({ stored }: ClaimRewrite) => stored?.recorded.retiredAt === null;
  const counts = ({ recorded }: ClaimRewrite) => recorded.retiredAt === null;
  const isNew = (one: ClaimRewrite) => one.stored === null || (!counted(one) && counts(one));
  return {
    added: idsOf(written.filter(isNew)),
    changed: idsOf(written.filter((one) => !isNew(one) && counted(one) === counts(one))),
    retired: idsOf(written.filter((one) => counted(one) && !counts(one))),
    kept: idsOf(rewrites.filter((one) => counted(one) && counts(one))),
    rewritten,
  };
}

/** Claims of the store by id; those that it does not hold are left out. */
export function readClaims(connection: SqliteConnection, ids: readonly string[]): ReadonlyMap<string, StoredClaim> {
  const rows = connection.all<{ id: string; record: string; recorded: string }>(READ, { ids: list(ids) });
  return new Map(
    rows.map(({ id, record, recorded }) => {
      const current = JSON.parse(record) as Claim;
      return [id, { current, recorded: record === recorded ? current : (JSON.parse(recorded) as Claim) }];
    }),
  );
}

/** Writes claims with what people's decisions make of them now, and gives those that are other than before, or all of them where `always`. */
export function rewriteClaims(
  connection: SqliteConnection,
  rewrites: readonly ClaimRewrite[],
  always = false,
): { readonly written: readonly ClaimRewrite[]; readonly rewritten: readonly RewrittenClaim[] } {
  const redirects = readRedirects(
    connection,
    rewrites.flatMap(({ recorded }) => entityIdsOf(recorded)),
  );
  const reviews = reviewsOf(
    connection,
    rewrites.map(({ recorded }) => recorded.id),
  );
  const rewritten: RewrittenClaim[] = [];
  const written = rewrites.filter(({ stored, recorded }, index) => {
    const current = currentClaim(recorded, redirects, reviews[index] ?? []);
    const isSame = stored !== null && isDeepStrictEqual(stored, JSON.parse(JSON.stringify({ current, recorded })));
    if (isSame && !always) return false;
    writeClaim(connection, recorded, current, stored !== null);
    rewritten.push({ before: stored?.current ?? null, now: current });
    return true;
  });
  return { written, rewritten };
}

function writeClaim(connection: SqliteConnection, recorded: Claim, current: Claim, isStored: boolean): void {
  const { id } = current;
  connection.run(isStored ? UPDATE : ADD, claimRow(current, recorded));
  if (isStored) connection.run(FORGET_ATTRIBUTIONS, { id });
  for (const entityId of current.attributedTo) connection.run(ADD_ATTRIBUTION, { entityId, id });
  for (const period of current.earlierPeriods) connection.run(ADD_PERIOD, { id, ...period });
}

/** The row of a claim. */
export function claimRow(current: Claim, recorded: Claim) {
  const { id, articleId, subjectId, predicate, objectId, modality, status, confidence, publisherId } = current;
  const record = JSON.stringify(current);
  const asRecorded = recorded === current ? record : JSON.stringify(recorded);
  return {
    id,
    articleId,
    subjectId,
    predicate,
    objectId,
    relationId: relationId(current),
    modality,
    status,
    confidence,
    publishedDay: (current.publishedAt && firstDay(current.publishedAt)) ?? '',
    publisherId,
    position: current.evidence.start,
    recordedAt: current.recordedAt,
    retiredAt: current.retiredAt,
    record,
    recorded: asRecorded === record ? null : asRecorded,
  };
}

function idsOf(rewrites: readonly ClaimRewrite[]): string[] {
  return rewrites.map(({ recorded }) => recorded.id);
}
