import { isDeepStrictEqual } from 'node:util';
import neo4j from 'neo4j-driver';
import type { TouchedIds } from '../../graph/changeRecord.js';
import type { ChangeSet } from '../../graph/changeSet.js';
import type { Claim } from '../../graph/claim.js';
import { currentClaim, entityIdsOf } from '../../graph/currentClaim.js';
import { relationId, valueKey } from '../../graph/ids.js';
import { firstDay } from '../../graph/partialDate.js';
import { recordClaim, restoreClaim, retireClaim } from '../../graph/recordClaim.js';
import type { RewrittenClaim } from '../touchedRelations.js';
import type { Run } from './connection.js';
import { reviewsOf } from './decisionStatements.js';
import { readRedirects } from './redirects.js';

const STORED = `UNWIND $ids AS id MATCH (claim:Claim {id: id})
  RETURN claim.record AS record, coalesce(claim.recorded, claim.record) AS recorded`;
const ENDS = 'MATCH (subject:Entity {id: row.subjectId}) MATCH (article:Article {id: row.articleId})';
const CREATE = `CREATE (claim:Claim) SET claim = row CREATE (claim)-[:SUBJECT]->(subject)
  CREATE (claim)-[:EVIDENCE {start: row.position, end: row.evidenceEnd, quote: row.quote}]->(article)`;
/** A row of properties is what a claim costs most of, so that it is sent once. */
const ADD = `UNWIND $rows AS row ${ENDS} ${CREATE}`;
const ADD_WITH_OBJECT = `UNWIND $rows AS row ${ENDS} MATCH (object:Entity {id: row.objectId}) ${CREATE}
  CREATE (claim)-[:OBJECT]->(object)`;
const UPDATE = 'UNWIND $rows AS row MATCH (claim:Claim {id: row.id}) SET claim = row';
const FORGET_LINKS = 'UNWIND $rows AS row MATCH (:Claim {id: row.id})-[link]->() DELETE link';
const LINKS = [
  `UNWIND $rows AS row MATCH (claim:Claim {id: row.id}) MATCH (entity:Entity {id: row.subjectId})
   CREATE (claim)-[:SUBJECT]->(entity)`,
  `UNWIND $rows AS row MATCH (claim:Claim {id: row.id}) MATCH (entity:Entity {id: row.objectId})
   CREATE (claim)-[:OBJECT]->(entity)`,
  `UNWIND $rows AS row MATCH (claim:Claim {id: row.id}) MATCH (article:Article {id: row.articleId})
   CREATE (claim)-[:EVIDENCE {start: row.position, end: row.evidenceEnd, quote: row.quote}]->(article)`,
];
const ADD_SOURCES = `UNWIND $rows AS row MATCH (claim:Claim {id: row.id}) MATCH (entity:Entity {id: row.entityId})
  CREATE (claim)-[:ATTRIBUTED_TO]->(entity)`;

/** The end of a stretch of time that has none. */
const OPEN_END = '9999';

/** A claim as it is stored: what the reading made of it, and what the graph answers with. */
export interface StoredClaim {
  readonly recorded: Claim;
  readonly current: Claim;
}

/** A claim to be written: as it is stored, null where it is new, and as it shall be on record. */
export interface ClaimRewrite {
  readonly stored: StoredClaim | null;
  readonly recorded: Claim;
}

/** What writing claims again did. */
export interface ClaimsRewritten {
  /** Those that are other than before. */
  readonly written: readonly ClaimRewrite[];
  /** The claims written, before and now; empty where all are as they were. */
  readonly rewritten: readonly RewrittenClaim[];
}

/** What writing claims did. */
export interface ClaimsWritten extends TouchedIds {
  /** Claims of the change that counted before and still do. */
  readonly kept: readonly string[];
  /** The claims written, before and now; empty where all are as they were. */
  readonly rewritten: readonly RewrittenClaim[];
}

/** Writes claims, over those of the same id, retires those that count no longer, and restores those that count again. */
export async function writeClaims(
  run: Run,
  { claims, retiredClaims, restoredClaims, at }: ChangeSet,
): Promise<ClaimsWritten> {
  const retiring = new Set(retiredClaims);
  const restoring = new Set(restoredClaims);
  const wanted = new Map(claims.map((claim) => [claim.id, claim]));
  const ids = [...new Set([...wanted.keys(), ...retiring, ...restoring])];
  const known = await readClaims(run, ids);
  const rewrites = ids.flatMap((id): ClaimRewrite[] => {
    const stored = known.get(id) ?? null;
    const before = stored?.recorded ?? null;
    const read = wanted.get(id);
    const recorded = read ? recordClaim(before, read, at) : before;
    if (recorded === null) return [];
    const restored = restoring.has(id) ? restoreClaim(recorded, at) : recorded;
    return [{ stored, recorded: retiring.has(id) ? retireClaim(restored, at) : restored }];
  });
  const { written, rewritten } = await rewriteClaims(run, rewrites);
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
export async function readClaims(run: Run, ids: readonly string[]): Promise<ReadonlyMap<string, StoredClaim>> {
  const rows = await run<{ record: string; recorded: string }>(STORED, { ids: [...ids] });
  const claims = rows.map(({ record, recorded }): StoredClaim => {
    return { current: JSON.parse(record) as Claim, recorded: JSON.parse(recorded) as Claim };
  });
  return new Map(claims.map((claim) => [claim.recorded.id, claim]));
}

/** Writes claims with what people's decisions make of them now, the same ones too where `always`. */
export async function rewriteClaims(
  run: Run,
  rewrites: readonly ClaimRewrite[],
  always = false,
): Promise<ClaimsRewritten> {
  if (rewrites.length === 0) return { written: [], rewritten: [] };
  const [redirects, reviews] = await Promise.all([
    readRedirects(
      run,
      rewrites.flatMap(({ recorded }) => entityIdsOf(recorded)),
    ),
    reviewsOf(
      run,
      rewrites.map(({ recorded }) => recorded.id),
    ),
  ]);
  const rewritten: RewrittenClaim[] = [];
  const added: ClaimProperties[] = [];
  const updated: ClaimProperties[] = [];
  const written = rewrites.filter(({ stored, recorded }, index) => {
    const current = currentClaim(recorded, redirects, reviews[index] ?? []);
    const isSame = stored !== null && isDeepStrictEqual(stored, JSON.parse(JSON.stringify({ recorded, current })));
    if (isSame && !always) return false;
    (stored ? updated : added).push(claimProperties(current, recorded));
    rewritten.push({ before: stored?.current ?? null, now: current });
    return true;
  });
  const links = updated.map(({ id, subjectId, objectId, articleId, position, evidenceEnd, quote }) => {
    return { id, subjectId, objectId, articleId, position, evidenceEnd, quote };
  });
  const sources = [...added, ...updated].flatMap(({ id, attributedTo }) =>
    attributedTo.map((entityId) => ({ id, entityId })),
  );
  // Sent one behind the other without waiting: the server runs them in this order.
  await Promise.all([
    run(ADD, { rows: added.filter(({ objectId }) => objectId === null) }),
    run(ADD_WITH_OBJECT, { rows: added.filter(({ objectId }) => objectId !== null) }),
    run(UPDATE, { rows: updated }),
    run(FORGET_LINKS, { rows: links.map(({ id }) => ({ id })) }),
    ...LINKS.map((text) => run(text, { rows: links })),
    run(ADD_SOURCES, { rows: sources }),
  ]);
  return { written, rewritten };
}

type ClaimProperties = ReturnType<typeof claimProperties>;

/** Properties of a claim's node. */
export function claimProperties(claim: Claim, recorded: Claim) {
  const { amount, role, time } = claim.qualifiers;
  const record = JSON.stringify(claim);
  const asRecorded = recorded === claim ? record : JSON.stringify(recorded);
  return {
    id: claim.id,
    articleId: claim.articleId,
    subjectId: claim.subjectId,
    predicate: claim.predicate,
    objectId: claim.objectId,
    value: claim.value && valueKey(claim.value),
    relationId: relationId(claim),
    modality: claim.modality,
    status: claim.status,
    // What the reading gave it, whatever reviews made of it.
    recordedStatus: recorded.status,
    confidence: claim.confidence,
    attributedTo: [...claim.attributedTo],
    publisherId: claim.publisherId,
    publishedDay: (claim.publishedAt && firstDay(claim.publishedAt)) ?? '',
    recordedAt: claim.recordedAt,
    retiredAt: claim.retiredAt,
    // Stretches of time in which the graph held the claim, the present one last.
    heldFrom: [...claim.earlierPeriods.map((period) => period.recordedAt), claim.recordedAt],
    heldTo: [...claim.earlierPeriods.map((period) => period.retiredAt), claim.retiredAt ?? OPEN_END],
    quote: claim.evidence.quote,
    position: neo4j.int(claim.evidence.start),
    evidenceEnd: neo4j.int(claim.evidence.end),
    role: role ?? null,
    amount: amount?.amount ?? null,
    currency: amount?.currency ?? null,
    from: time?.from?.value ?? null,
    to: time?.to?.value ?? null,
    record,
    recorded: asRecorded === record ? null : asRecorded,
  };
}

function idsOf(rewrites: readonly ClaimRewrite[]): string[] {
  return rewrites.map(({ recorded }) => recorded.id);
}
