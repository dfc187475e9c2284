import { isSymmetric, type Predicate } from '../ontology/ontology.js';
import type { ClaimValue } from './claim.js';
import { valueKey } from './ids.js';
import type { Relation } from './relation.js';

/** Something that is said of at least one of the entities compared. */
export interface ComparedPoint {
  /** What makes the point the same for two entities: predicate, way and other end. */
  readonly key: string;
  readonly predicate: Predicate;
  /** The entity at the other end; null where `value` is given. */
  readonly otherId: string | null;
  readonly value: ClaimValue | null;
  /** The relation of each entity, in their order; null for an entity of which it is not said. */
  readonly relations: readonly (Relation | null)[];
}

/** What is said of each entity, point by point, in the order in which the points are met. Relations between the entities themselves are each one's own. */
export function compareRelations(
  entityIds: readonly string[],
  relations: readonly (readonly Relation[])[],
): readonly ComparedPoint[] {
  const points = new Map<
    string,
    { readonly point: Omit<ComparedPoint, 'relations'>; readonly sides: (Relation | null)[] }
  >();
  for (const [index, entityId] of entityIds.entries()) {
    for (const relation of relations[index] ?? []) {
      const point = pointOf(entityId, relation);
      const known = points.get(point.key) ?? { point, sides: entityIds.map(() => null) };
      known.sides[index] = relation;
      points.set(point.key, known);
    }
  }
  return [...points.values()].map(({ point, sides }) => ({ ...point, relations: sides }));
}

function pointOf(
  entityId: string,
  { subjectId, predicate, objectId, value }: Relation,
): Omit<ComparedPoint, 'relations'> {
  const isSubject = subjectId === entityId;
  const otherId = isSubject ? objectId : subjectId;
  const way = isSubject || isSymmetric(predicate) ? 'OUT' : 'IN';
  const end = otherId ?? (value === null ? '' : valueKey(value));
  return { key: JSON.stringify([predicate, way, otherId === null, end]), predicate, otherId, value };
}
