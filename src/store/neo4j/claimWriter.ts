import { isDeepStrictEqual } from 'node:util';
import neo4j from 'neo4j-driver';
import type { ChangeSet } from '../../graph/changeSet.js';
import type { Claim } from '../../graph/claim.js';
import { relationId, valueKey } from '../../graph/ids.js';
import { firstDay } from '../../graph/partialDate.js';
import type { Run } from './connection.js';

const STORED = 'UNWIND $ids AS id MATCH (claim:Claim {id: id}) RETURN claim.record AS record';
const ADD = 'UNWIND $rows AS row CREATE (claim:Claim) SET claim = row';
const UPDATE = 'UNWIND $rows AS row MATCH (claim:Claim {id: row.id}) SET claim = row';
const FORGET_LINKS = 'UNWIND $rows AS row MATCH (:Claim {id: row.id})-[link]->() DELETE link';
const LINKS = [
  `UNWIND $rows AS row MATCH (claim:Claim {id: row.id}) MATCH (entity:Entity {id: row.subjectId})
   CREATE (claim)-[:SUBJECT]->(entity)`,
  `UNWIND $rows AS row MATCH (claim:Claim {id: row.id}) MATCH (entity:Entity {id: row.objectId})
   CREATE (claim)-[:OBJECT]->(entity)`,
  `UNWIND $rows AS row UNWIND row.attributedTo AS source MATCH (claim:Claim {id: row.id})
   MATCH (entity:Entity {id: source}) CREATE (claim)-[:ATTRIBUTED_TO]->(entity)`,
  `UNWIND $rows AS row MATCH (claim:Claim {id: row.id}) MATCH (article:Article {id: row.articleId})
   CREATE (claim)-[:EVIDENCE {start: row.position, end: row.evidenceEnd, quote: row.quote}]->(article)`,
];

/** What writing claims did. */
export interface ClaimsWritten {
  readonly added: number;
  readonly retired: number;
  readonly changed: number;
  /** Relations that the written claims belong or belonged to, each with the entity it hangs on. */
  readonly relations: ReadonlyMap<string, string>;
}

/** Writes claims, over those of the same id, and retires those that count no longer. */
export async function writeClaims(run: Run, { claims, retiredClaims, at }: ChangeSet): Promise<ClaimsWritten> {
  const retiring = new Set(retiredClaims);
  const wanted = new Map(claims.map((claim) => [claim.id, claim]));
  const ids = [...new Set([...wanted.keys(), ...retiring])];
  const rows = await run<{ record: string }>(STORED, { ids });
  const records = rows.map(({ record }) => JSON.parse(record) as Claim);
  const stored = new Map(records.map((claim) => [claim.id, claim]));
  const next = ids.flatMap((id): Claim[] => {
    const known = stored.get(id);
    const claim = wanted.get(id) ?? known;
    if (!claim) return [];
    const retiredAt = retiring.has(id) ? (known?.retiredAt ?? at) : claim.retiredAt;
    const written = { ...claim, retiredAt };
    return isDeepStrictEqual(JSON.parse(JSON.stringify(written)), known) ? [] : [written];
  });
  const properties = next.map(propertiesOf);
  const added = properties.filter(({ id }) => !stored.has(id));
  await run(ADD, { rows: added });
  await run(UPDATE, { rows: properties.filter(({ id }) => stored.has(id)) });
  await run(FORGET_LINKS, { rows: properties.map(({ id }) => ({ id })) });
  for (const text of LINKS) await run(text, { rows: properties });
  const before = next.flatMap(({ id }) => stored.get(id) ?? []);
  return {
    added: added.length,
    retired: next.filter(({ id, retiredAt }) => retiredAt !== null && stored.get(id)?.retiredAt === null).length,
    changed: next.length,
    relations: new Map([...before, ...next].map((claim) => [relationId(claim), claim.subjectId])),
  };
}

function propertiesOf(claim: Claim) {
  const { amount, role, time } = claim.qualifiers;
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
    confidence: claim.confidence,
    attributedTo: [...claim.attributedTo],
    publisherId: claim.publisherId,
    publishedDay: (claim.publishedAt && firstDay(claim.publishedAt)) ?? '',
    recordedAt: claim.recordedAt,
    retiredAt: claim.retiredAt,
    quote: claim.evidence.quote,
    position: neo4j.int(claim.evidence.start),
    evidenceEnd: neo4j.int(claim.evidence.end),
    role: role ?? null,
    amount: amount?.amount ?? null,
    currency: amount?.currency ?? null,
    from: time?.from?.value ?? null,
    to: time?.to?.value ?? null,
    record: JSON.stringify(claim),
  };
}
