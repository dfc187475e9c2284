import type { Claim } from '../graph/claim.js';
import { ANY_CLAIM } from '../graph/filters.js';
import { judgementGraph } from '../graph/judgementGraph.js';
import { type MergeSuggestion, suggestMerges } from '../identity/suggestMerges.js';
import type { EntityKind } from '../ontology/ontology.js';
import type { View } from '../store/port.js';

/** What waits for a person. */
export interface ReviewQueue {
  /** Doubtful claims, least sure first. */
  readonly claims: readonly Claim[];
  /** How many there are in all. */
  readonly total: number;
  /** Pairs of entities that may be one, likeliest first. */
  readonly doubles: readonly MergeSuggestion[];
}

/** The first claims and doubles that wait for a person, at most `limit` of each. */
export async function reviewQueue(view: View, limit: number): Promise<ReviewQueue> {
  const page = { order: 'CONFIDENCE', limit, after: null, before: null, fromEnd: true, withTotal: true } as const;
  const [{ rows, total }, doubles] = await Promise.all([
    view.claims({ ...ANY_CLAIM, statuses: ['PENDING'] }, page),
    mergeSuggestions(view, limit),
  ]);
  return { claims: rows.toReversed(), total: total ?? rows.length, doubles };
}

/** Narrows suggestions; null does not narrow. */
export interface SuggestionFilter {
  readonly kinds: readonly EntityKind[] | null;
  /** Ids of entities, of which a pair has one at least. */
  readonly entityIds: readonly string[] | null;
  readonly minScore: number | null;
}

/** Lets every suggestion through. */
const ANY_SUGGESTION: SuggestionFilter = { kinds: null, entityIds: null, minScore: null };

/** Pairs of entities that may be one and that nobody has judged, likeliest first; the first of those that pass. */
export async function mergeSuggestions(
  view: View,
  limit: number,
  { kinds, entityIds, minScore }: SuggestionFilter = ANY_SUGGESTION,
): Promise<readonly MergeSuggestion[]> {
  const [known, judgements] = await Promise.all([view.knownNames(), view.judgements()]);
  const { verdict, canonicalId } = judgementGraph(judgements);
  const names = known
    .filter(({ kind }) => kinds === null || kinds.includes(kind))
    .map((name) => ({ ...name, entityId: canonicalId(name.entityId) }));
  return suggestMerges(names, (one, other) => verdict(one, other) !== null)
    .filter(({ score }) => score >= (minScore ?? 0))
    .filter(({ entityId, otherId }) => !entityIds || entityIds.includes(entityId) || entityIds.includes(otherId))
    .slice(0, limit);
}
