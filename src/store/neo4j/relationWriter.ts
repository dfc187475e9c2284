import { isDeepStrictEqual } from 'node:util';
import neo4j from 'neo4j-driver';
import type { Claim } from '../../graph/claim.js';
import { valueKey } from '../../graph/ids.js';
import { lastDay } from '../../graph/partialDate.js';
import type { Relation } from '../../graph/relation.js';
import { rollUp } from '../../graph/rollUp.js';
import { PREDICATE_NAMES } from '../../ontology/ontology.js';
import type { TouchedRelation } from '../touchedRelations.js';
import type { Run } from './connection.js';
import { indexKey } from './indexKey.js';

const CLAIMS = `UNWIND $ids AS id MATCH (claim:Claim {relationId: id})
  WHERE claim.status = 'ACCEPTED' AND claim.retiredAt IS NULL RETURN id, claim.record AS record ORDER BY claim.id`;
/** An entity's relations alone: those who name it in claims, articles and names may be far more. */
const OF_ENTITY = `UNWIND $rows AS row MATCH (:Entity {id: row.end})-[relation:${PREDICATE_NAMES.join('|')}]-() WHERE relation.id = row.id`;
const STORED = `${OF_ENTITY} RETURN DISTINCT row.id AS id, relation.record AS record`;
const FORGET = `${OF_ENTITY} WITH DISTINCT relation DELETE relation`;
const ADD = `UNWIND $rows AS row MATCH (subject:Entity {id: row.subjectId}) MATCH (object:Entity {id: row.objectId})
  CREATE (subject)-[relation:$(row.type)]->(object) SET relation = row.properties`;
const ADD_VALUES = `UNWIND $rows AS row MATCH (subject:Entity {id: row.subjectId}) MERGE (value:Value {key: row.key})
  SET value += row.value CREATE (subject)-[relation:$(row.type)]->(value) SET relation = row.properties`;
const FORGET_VALUES = 'MATCH (value:Value) WHERE NOT EXISTS { (value)--() } DELETE value';

/** Rolls relations up again from their claims, and gives the number of those that came, went or changed. */
export async function rollUpAgain(run: Run, touched: ReadonlyMap<string, TouchedRelation>): Promise<number> {
  const rows = [...touched].map(([id, { end }]) => ({ id, end }));
  const known = await run<{ id: string; record: string }>(STORED, { rows });
  const stored = new Map(known.map(({ id, record }) => [id, JSON.parse(record) as Relation]));
  const claims = await countingClaims(run, [...stored.keys()]);
  const changed = rows.flatMap(({ id, end }) => {
    // Where there was no relation no claim counted before: those of the change are all there are.
    const relation = rollUp(claims.get(id) ?? touched.get(id)?.written ?? []);
    const plain: unknown = JSON.parse(JSON.stringify(relation));
    return isDeepStrictEqual(plain, stored.get(id) ?? null) ? [] : [{ id, end, relation }];
  });
  const added = changed.flatMap(({ relation }) => relation ?? []);
  await Promise.all([
    run(FORGET, { rows: changed.flatMap(({ id, end }) => (stored.has(id) ? [{ id, end }] : [])) }),
    addRelations(run, added),
  ]);
  if (changed.length > added.length) await run(FORGET_VALUES);
  return changed.length;
}

/** Rolls relations up from all their claims that are not there yet. */
export async function rollUpFirst(run: Run, ids: readonly string[]): Promise<void> {
  const claims = await countingClaims(run, ids);
  await addRelations(
    run,
    [...claims.values()].flatMap((ofRelation) => rollUp(ofRelation) ?? []),
  );
}

async function countingClaims(run: Run, ids: readonly string[]): Promise<ReadonlyMap<string, readonly Claim[]>> {
  const claims = new Map<string, Claim[]>(ids.map((id) => [id, []]));
  for (const { id, record } of await run<{ id: string; record: string }>(CLAIMS, { ids: [...ids] })) {
    claims.get(id)?.push(JSON.parse(record) as Claim);
  }
  return claims;
}

async function addRelations(run: Run, relations: readonly Relation[]): Promise<void> {
  const rows = relations.map(relationRow);
  await Promise.all([
    run(ADD, { rows: rows.filter(({ objectId }) => objectId !== null) }),
    run(ADD_VALUES, { rows: rows.filter(({ objectId }) => objectId === null) }),
  ]);
}

/** Makes relations again from all their claims, the same or not; each with the entity it hangs on. */
export async function rebuildRelations(run: Run, ends: ReadonlyMap<string, string>): Promise<void> {
  await run(FORGET, { rows: [...ends].map(([id, end]) => ({ id, end })) });
  await rollUpFirst(run, [...ends.keys()]);
}

/** A relation as its statement takes it: ends, type and properties. */
export function relationRow(relation: Relation) {
  const { id, subjectId, predicate, objectId, value, qualifiers } = relation;
  const { amount, role, time } = qualifiers;
  return {
    subjectId,
    objectId,
    type: predicate,
    key: value && indexKey(valueKey(value)),
    value: value && { ...value },
    properties: {
      id,
      claimCount: neo4j.int(relation.claimCount),
      publisherCount: neo4j.int(relation.publisherCount),
      originCount: neo4j.int(relation.originCount),
      modality: relation.modality,
      confidence: relation.confidence,
      firstSeen: relation.firstSeen?.value ?? null,
      lastSeen: relation.lastSeen?.value ?? null,
      lastDay: (relation.lastSeen && lastDay(relation.lastSeen)) ?? '',
      role: role ?? null,
      amount: amount?.amount ?? null,
      currency: amount?.currency ?? null,
      from: time?.from?.value ?? null,
      to: time?.to?.value ?? null,
      record: JSON.stringify(relation),
    },
  };
}
