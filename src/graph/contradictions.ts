import { EXCLUSIVE_PREDICATES, ONE_WAY_PREDICATES, type Predicate } from '../ontology/ontology.js';
import type { Claim } from './claim.js';
import { relationId } from './ids.js';
import { normalName } from './names.js';
import type { OrderRow } from './orders.js';
import { firstDay } from './partialDate.js';
import { speakOfOneTime } from './speakOfOneTime.js';
import { valuesDiffer } from './valuesDiffer.js';

/** How claims contradict each other. What changed over time is no contradiction: both sides speak of one time. */
export const CONTRADICTIONS = {
  DISPUTED:
    'Each says something that leaves no room for the other: two heads of one post, or a one-way predicate both ways.',
  DENIED: 'One says it, the other says that it is not so.',
  VALUE_DIFFERS: 'They give figures or words that do not fit each other.',
} as const;

/** How claims contradict each other. */
export type ContradictionType = keyof typeof CONTRADICTIONS;

/** Two sides that cannot both be right. */
export interface Contradiction {
  readonly id: string;
  readonly type: ContradictionType;
  readonly subjectId: string;
  readonly predicate: Predicate;
  /** Claims of either side, by id; those of `one` contradict those of `other`. */
  readonly one: readonly Claim[];
  readonly other: readonly Claim[];
}

/** Latest said first. */
export const CONTRADICTION_ORDER: OrderRow<Contradiction> = {
  descending: true,
  description: 'Latest published first.',
  sort: ({ one, other }) => [...one, ...other].map(dayOf).reduce((latest, day) => (day > latest ? day : latest), ''),
};

/** The contradictions among some claims. */
export function contradictionsAmong(claims: readonly Claim[]): readonly Contradiction[] {
  const relations = groupBy(claims, relationId);
  return [...[...relations.values()].flatMap(denied), ...rivals(relations)];
}

/** The two sides of a relation that is said and denied; nothing where it is only one of both. */
function denied(claims: readonly Claim[]): readonly Contradiction[] {
  return contradiction(
    'DENIED',
    claims.filter(({ modality }) => modality !== 'DENIED'),
    claims.filter(({ modality }) => modality === 'DENIED'),
    () => true,
  );
}

/** Relations that leave no room for each other, those of one subject and predicate or of one pair. */
function rivals(relations: ReadonlyMap<string, readonly Claim[]>): readonly Contradiction[] {
  const said = [...relations.values()]
    .map((claims) => claims.filter(({ modality }) => modality !== 'DENIED'))
    .filter(([first]) => first !== undefined);
  return [...groupBy(said, rivalryOf)].flatMap(([rivalry, group]) =>
    rivalry === '' ? [] : pairs(group).flatMap(([one, other]) => rivalPair(one, other)),
  );
}

/** What a relation is a rival in: the same for relations of which only one can be; empty where it has no rivals. */
function rivalryOf([claim]: readonly Claim[]): string {
  if (!claim) return '';
  const { predicate, subjectId, objectId } = claim;
  const isOneWay = (ONE_WAY_PREDICATES as readonly Predicate[]).includes(predicate);
  if (isOneWay && objectId !== null) return JSON.stringify([predicate, ...[subjectId, objectId].sort()]);
  return EXCLUSIVE_PREDICATES.includes(predicate) ? JSON.stringify([predicate, subjectId]) : '';
}

function rivalPair(one: readonly Claim[], other: readonly Claim[]): readonly Contradiction[] {
  const isValue = [...one, ...other].every(({ objectId }) => objectId === null);
  if (isValue) return contradiction('VALUE_DIFFERS', one, other, (a, b) => valuesDiffer(a.value, b.value));
  const isExclusive = one[0] !== undefined && EXCLUSIVE_PREDICATES.includes(one[0].predicate);
  return contradiction('DISPUTED', one, other, (a, b) => !isExclusive || haveOnePost(a, b));
}

function haveOnePost(a: Claim, b: Claim): boolean {
  const [one, other] = [a.qualifiers.role, b.qualifiers.role];
  return a.objectId !== b.objectId && one !== undefined && other !== undefined && normalName(one) === normalName(other);
}

/** A contradiction of the claims that have a counterpart on the other side. */
function contradiction(
  type: ContradictionType,
  one: readonly Claim[],
  other: readonly Claim[],
  clash: (a: Claim, b: Claim) => boolean,
): readonly Contradiction[] {
  const meets = (a: Claim, b: Claim) => speakOfOneTime(a, b) && clash(a, b);
  const left = one.filter((a) => other.some((b) => meets(a, b)));
  const right = other.filter((b) => one.some((a) => meets(a, b)));
  const [first, second] = [left[0], right[0]];
  if (!first || !second) return [];
  const id = [type, relationId(first), relationId(second)].join(' ');
  return [{ id, type, subjectId: first.subjectId, predicate: first.predicate, one: left, other: right }];
}

function dayOf({ publishedAt }: Claim): string {
  return (publishedAt && firstDay(publishedAt)) ?? '';
}

function groupBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

function pairs<Row>(rows: readonly Row[]): readonly (readonly [Row, Row])[] {
  return rows.flatMap((row, at) => rows.slice(at + 1).map((other) => [row, other] as const));
}
