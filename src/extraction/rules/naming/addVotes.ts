import type { EntityKind } from '../../../ontology/ontology.js';
import type { KindVotes } from './shapes.js';

/** The votes of both, kind by kind. */
export function addVotes(one: KindVotes, other: KindVotes): KindVotes {
  const total: KindVotes = { ...one };
  for (const [kind, weight] of Object.entries(other))
    total[kind as EntityKind] = (total[kind as EntityKind] ?? 0) + weight;
  return total;
}
