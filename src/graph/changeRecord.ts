/** Ids of one type that a change touched, each list without doubles and in order. */
export interface TouchedIds {
  /** New in the graph. */
  readonly added: readonly string[];
  /** Other than before: an entity's names or description, an article's metadata or status, what a claim says or whether it counts. */
  readonly changed: readonly string[];
  /** Counting no longer: claims retired, articles replaced or withdrawn, entities merged into another. */
  readonly retired: readonly string[];
}

/** What one revision of the graph changed: one record a revision, written with the change itself and never changed afterwards. */
export interface ChangeRecord {
  /** The revision that the change made, from 1 on. */
  readonly revision: number;
  /** Moment of the change, ISO 8601 in UTC. */
  readonly at: string;
  /** What caused it: `seed entities`, `load article_…`, `review claim_…`. */
  readonly cause: string;
  /** Who caused it: `seed`, `cli`, or the name of an API key. */
  readonly actor: string;
  readonly entities: TouchedIds;
  readonly articles: TouchedIds;
  readonly claims: TouchedIds;
}

/** Ids as a change record lists them: what was added is not also changed, and what counts no longer is only that. */
export function touchedIds(
  { added, changed, retired }: TouchedIds,
  alsoChanged: readonly string[] = [],
  alsoRetired: readonly string[] = [],
): TouchedIds {
  const gone = new Set([...retired, ...alsoRetired]);
  const fresh = new Set(added.filter((id) => !gone.has(id)));
  const other = new Set([...changed, ...alsoChanged].filter((id) => !gone.has(id) && !fresh.has(id)));
  return { added: [...fresh].sort(), changed: [...other].sort(), retired: [...gone].sort() };
}

/** Whether a change touched anything of a type. */
export function touchesAny({ added, changed, retired }: TouchedIds): boolean {
  return added.length + changed.length + retired.length > 0;
}
