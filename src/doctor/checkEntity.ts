import { isDeepStrictEqual } from 'node:util';
import type { Claim } from '../graph/claim.js';
import { currentEntity } from '../graph/currentEntity.js';
import type { EntityEdit } from '../graph/entityEdit.js';
import { relationId, relationKey } from '../graph/ids.js';
import type { Violation } from '../graph/invariants.js';
import type { Redirects } from '../graph/judgementGraph.js';
import { rollUp } from '../graph/rollUp.js';
import { KINDS, PREDICATES } from '../ontology/ontology.js';
import type { StoredEntity } from '../store/inspection.js';
import type { BrokenParts } from './brokenParts.js';
import { plain } from './plain.js';

/** What breaks an invariant of an entity: its record, its names, and the relations that hang on it. */
export function* checkEntity(
  stored: StoredEntity,
  edits: readonly EntityEdit[],
  redirects: Redirects,
  broken: BrokenParts,
): Generator<Violation> {
  const { id, recorded, current, survivorId } = stored;
  if (recorded === null || current === null) {
    yield { code: 'RECORD_UNREADABLE', row: id, message: `The record of the entity "${id}" cannot be read.` };
    return;
  }
  if (!Object.hasOwn(KINDS, recorded.kind)) {
    yield { code: 'KIND_UNKNOWN', row: id, message: `"${id}" is of the unknown kind "${recorded.kind}".` };
    return;
  }
  const answering = redirects.get(id) ?? null;
  if (survivorId !== answering) {
    const told = (other: string | null) => (other === null ? 'answers for itself' : `is merged into "${other}"`);
    yield {
      code: 'MERGE_NOT_AS_JUDGED',
      row: id,
      message: `"${id}" ${told(survivorId)}, but by people's judgements it ${told(answering)}.`,
    };
    return;
  }
  if (!stored.inStep || !isDeepStrictEqual(current, plain(currentEntity(recorded, edits)))) {
    broken.entities.add(id);
    yield { code: 'ENTITY_NOT_IN_STEP', row: id, message: `"${id}" is not what its record and edits make of it.` };
  }
  yield* checkNames(stored, answering, broken);
  if (survivorId === null) yield* checkRelations(stored, broken);
}

function* checkNames({ id, current, names }: StoredEntity, answering: string | null, broken: BrokenParts) {
  const canonicalName = answering === null ? current?.name : undefined;
  for (const { name, entityId, canonical, inStep } of names) {
    if (inStep && entityId === (answering ?? id) && canonical === (name === canonicalName)) continue;
    broken.entities.add(id);
    const message = `The name "${name}" of "${id}" does not lead where it should.`;
    yield { code: 'NAME_NOT_IN_STEP', row: id, message } as const;
  }
  if (canonicalName === undefined || names.some(({ name }) => name === canonicalName)) return;
  broken.entities.add(id);
  yield { code: 'NAME_NOT_IN_STEP', row: id, message: `"${id}" is not found by its own name.` } as const;
}

function* checkRelations({ id, claims, relations }: StoredEntity, broken: BrokenParts): Generator<Violation> {
  const groups = new Map<string, Claim[]>();
  for (const claim of new Map(claims.map((one) => [one.id, one])).values()) {
    if (!Object.hasOwn(PREDICATES, claim.predicate) || relationKey(claim).subjectId !== id) continue;
    const key = relationId(claim);
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  const violation = (relation: string, message: string): Violation => {
    broken.relations.set(relation, id);
    return { code: 'RELATION_NOT_IN_STEP', row: relation, message };
  };
  const known = new Set<string>();
  for (const { id: relation, relation: record, inStep } of relations) {
    const derived = rollUp(groups.get(relation) ?? []);
    const what = `The relation "${relation}" of "${id}"`;
    if (known.has(relation)) yield violation(relation, `${what} is stored twice.`);
    else if (derived === null) yield violation(relation, `${what} has no counting claim behind it.`);
    else if (!inStep || !isDeepStrictEqual(plain(record), plain(derived))) {
      yield violation(relation, `${what} is not what its ${derived.claimCount} claims add up to.`);
    }
    known.add(relation);
  }
  for (const [relation, group] of groups) {
    const derived = known.has(relation) ? null : rollUp(group);
    if (derived === null) continue;
    yield violation(relation, `"${id}" lacks the relation "${relation}" (${derived.predicate}) of its claims.`);
  }
}
