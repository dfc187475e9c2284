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

const CLAIMS = `UNWIND $rows AS row MATCH (claim:Claim {relationId: row.id})
  WHERE claim.status = 'ACCEPTED' AND claim.retiredAt IS NULL AND NOT claim.id IN row.except RETURN row.id AS id, claim.record AS record`;
const TYPES = PREDICATE_NAMES.join('|');
/** From an end of few relations it is quickly seen whether the other one is among them, however many that one has. */
const BETWEEN = `UNWIND $rows AS row MATCH (one:Entity {id: row.end}) MATCH (other:Entity {id: row.otherEnd})
  MATCH (one)-[relation:${TYPES}]-(other) WHERE relation.id = row.id`;
/** An entity's relations alone: those who name it in claims, articles and names may be far more. */
const OF_ENTITY = `UNWIND $rows AS row MATCH (:Entity {id: row.end})-[relation:${TYPES}]-() WHERE relation.id = row.id`;
const STORED = 'RETURN DISTINCT row.id AS id, elementId(relation) AS element, relation.record AS record';
const UPDATE = `UNWIND $rows AS row MATCH ()-[relation]->() WHERE elementId(relation) = row.element
  SET relation = row.properties`;
const FORGET =
  'UNWIND $elements AS element MATCH ()-[relation]->() WHERE elementId(relation) = element DELETE relation';
const FORGET_ALL = `${OF_ENTITY} WITH DISTINCT relation DELETE relation`;
const ADD = `UNWIND $rows AS row MATCH (subject:Entity {id: row.subjectId}) MATCH (object:Entity {id: row.objectId})
  CREATE (subject)-[relation:$(row.type)]->(object) SET relation = row.properties`;
const ADD_VALUES = `UNWIND $rows AS row MATCH (subject:Entity {id: row.subjectId}) MERGE (value:Value {key: row.key})
  SET value += row.value CREATE (subject)-[relation:$(row.type)]->(value) SET relation = row.properties`;
const FORGET_VALUES =
  'UNWIND $keys AS key MATCH (value:Value {key: key}) WHERE NOT EXISTS { (value)--() } DELETE value';

interface StoredRow {
  readonly id: string;
  readonly element: string;
  readonly record: string;
}

/** A relation as it is stored, and by what it is found there. */
interface StoredRelation {
  readonly element: string;
  readonly relation: Relation;
}

/** Rolls relations up again from their claims, and gives the number of those that came, went or changed. */
export async function rollUpAgain(run: Run, touched: ReadonlyMap<string, TouchedRelation>): Promise<number> {
  const others = await countingClaims(
    run,
    [...touched].map(([id, { written }]) => ({ id, except: written.map((claim) => claim.id) })),
  );
  // A relation without claims but those that are new is new as well.
  const known = [...touched].filter(([id, { isKnown }]) => isKnown || others.has(id));
  const stored = await storedRelations(run, new Map(known));
  const added: Relation[] = [];
  const updated: { element: string; properties: object }[] = [];
  const gone: StoredRelation[] = [];
  let changed = 0;
  for (const [id, { written }] of touched) {
    const before = stored.get(id);
    const relation = rollUp([...(others.get(id) ?? []), ...written]);
    const plain: unknown = before && JSON.parse(JSON.stringify(relation));
    if (before ? isDeepStrictEqual(plain, before.relation) : relation === null) continue;
    changed += 1;
    if (before && relation && relation.value === null) {
      updated.push({ element: before.element, properties: relationRow(relation).properties });
      continue;
    }
    // Of equal values one may be written otherwise, and is a node that others hang on.
    if (before) gone.push(before);
    if (relation) added.push(relation);
  }
  const keys = gone.flatMap(({ relation: { value } }) => (value ? indexKey(valueKey(value)) : []));
  await Promise.all([
    run(FORGET, { elements: gone.map(({ element }) => element) }),
    run(UPDATE, { rows: updated }),
    addRelations(run, added),
    run(FORGET_VALUES, { keys }),
  ]);
  return changed;
}

/** Rolls relations up from all their claims that are not there yet. */
export async function rollUpFirst(run: Run, ids: readonly string[]): Promise<void> {
  const claims = await countingClaims(
    run,
    ids.map((id) => ({ id, except: [] })),
  );
  await addRelations(
    run,
    [...claims.values()].flatMap((ofRelation) => rollUp(ofRelation) ?? []),
  );
}

/** Claims that count in relations, but for some; relations without any are left out. */
async function countingClaims(
  run: Run,
  rows: readonly { readonly id: string; readonly except: readonly string[] }[],
): Promise<ReadonlyMap<string, readonly Claim[]>> {
  const claims = new Map<string, Claim[]>();
  for (const { id, record } of await run<{ id: string; record: string }>(CLAIMS, { rows })) {
    const claim = JSON.parse(record) as Claim;
    const ofRelation = claims.get(id);
    if (ofRelation) ofRelation.push(claim);
    else claims.set(id, [claim]);
  }
  return claims;
}

async function storedRelations(
  run: Run,
  touched: ReadonlyMap<string, TouchedRelation>,
): Promise<ReadonlyMap<string, StoredRelation>> {
  const rows = [...touched].map(([id, { end, otherEnd }]) => ({ id, end, otherEnd }));
  const found = await Promise.all([
    run<StoredRow>(`${BETWEEN} ${STORED}`, { rows: rows.filter(({ otherEnd }) => otherEnd !== null) }),
    run<StoredRow>(`${OF_ENTITY} ${STORED}`, { rows: rows.filter(({ otherEnd }) => otherEnd === null) }),
  ]);
  return new Map(
    found.flat().map(({ id, element, record }) => [id, { element, relation: JSON.parse(record) as Relation }]),
  );
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
  await run(FORGET_ALL, { rows: [...ends].map(([id, end]) => ({ id, end })) });
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
