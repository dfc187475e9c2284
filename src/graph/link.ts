import type { EntityKind, Predicate } from '../ontology/ontology.js';

/** One way in which a publisher links two entities: what measures over the whole graph are computed from. */
export interface Link {
  readonly relationId: string;
  readonly predicate: Predicate;
  readonly subjectId: string;
  readonly subjectKind: EntityKind;
  /** Null for a value. */
  readonly objectId: string | null;
  readonly objectKind: EntityKind | null;
  readonly publisherId: string | null;
}
