import type { Judgement, JudgementVerdict } from './judgement.js';

/** For the id of every entity that was merged into another, the id of the entity that answers for it. */
export type Redirects = ReadonlyMap<string, string>;

/** What a set of judgements comes to. */
export interface JudgementGraph {
  /** Ids of merged entities, each with the one that answers for it now. */
  readonly redirects: Redirects;
  /** The id of the entity that answers for an id: its own where it was not merged. */
  canonicalId(id: string): string;
  /**
   * What is known of two entities, directly or by reasoning: the same as the same is the same, and what is not the same as one of several that
   * are one is not the same as any of them. Null where nothing is known.
   */
  verdict(one: string, other: string): Exclude<JudgementVerdict, 'WITHDRAWN'> | null;
  /** The judgements that count, in their order: the latest of each two entities, withdrawn ones left out. */
  readonly counting: readonly Judgement[];
}

/** Reads judgements, in whatever order they come. */
export function judgementGraph(judgements: readonly Judgement[]): JudgementGraph {
  const latest = new Map<string, Judgement>();
  for (const judgement of [...judgements].sort(byMoment)) {
    const key = pairKey(judgement.entityId, judgement.otherId);
    // A judgement stands where its latest word stands, so that what came in between is settled first.
    latest.delete(key);
    latest.set(key, judgement);
  }
  const counting = [...latest.values()].filter(({ verdict }) => verdict !== 'WITHDRAWN');
  const parents = new Map<string, string>();
  const canonicalId = (id: string): string => {
    let root = id;
    for (let next = parents.get(root); next !== undefined; next = parents.get(root)) root = next;
    return root;
  };
  for (const { entityId, otherId, verdict } of counting) {
    const [giving, staying] = [canonicalId(entityId), canonicalId(otherId)];
    if (verdict === 'SAME' && giving !== staying) parents.set(giving, staying);
  }
  const redirects = new Map([...parents.keys()].sort().map((id) => [id, canonicalId(id)]));
  const others = new Map<string, 'NOT_THE_SAME' | 'UNSURE'>();
  for (const { entityId, otherId, verdict } of counting) {
    const key = pairKey(canonicalId(entityId), canonicalId(otherId));
    if (verdict === 'NOT_THE_SAME' || (verdict === 'UNSURE' && !others.has(key))) others.set(key, verdict);
  }
  return {
    redirects,
    canonicalId,
    counting,
    verdict(one, other) {
      const [first, second] = [canonicalId(one), canonicalId(other)];
      return first === second ? 'SAME' : (others.get(pairKey(first, second)) ?? null);
    },
  };
}

/** Whether the order in which two records were made is this one: by moment, then by id. */
export function byMoment(
  one: { readonly at: string; readonly id: string },
  other: { readonly at: string; readonly id: string },
): number {
  if (one.at !== other.at) return one.at < other.at ? -1 : 1;
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0;
}

function pairKey(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

/** A judgement that two entities are not the same which the others contradict, since they make them one; null where there is none. */
export function contradicted({ counting, canonicalId }: JudgementGraph): Judgement | null {
  const isContradicted = ({ verdict, entityId, otherId }: Judgement) =>
    verdict === 'NOT_THE_SAME' && canonicalId(entityId) === canonicalId(otherId);
  return counting.find(isContradicted) ?? null;
}
