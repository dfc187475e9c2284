import type { Claim } from './claim.js';
import type { LinkFilter } from './filters.js';
import type { Relation } from './relation.js';
import { rollUpEach } from './rollUp.js';
import type { Step } from './shortestWalks.js';

/** What claims that passed a filter add up to, as far as it passes the filter itself; ordered by id. */
export function relationsUnder(claims: readonly Claim[], filter: Omit<LinkFilter, 'claims'>): readonly Relation[] {
  const { predicates, modalities, minConfidence } = filter;
  return rollUpEach(claims).filter(
    ({ predicate, modality, confidence }) =>
      (predicates === null || predicates.includes(predicate)) &&
      (modalities === null || modalities.includes(modality)) &&
      (minConfidence === null || confidence >= minConfidence),
  );
}

/** The steps that relations between entities allow from some of these. */
export function stepsOver(relations: readonly Relation[], fromIds: readonly string[]): readonly Step[] {
  const from = new Set(fromIds);
  return relations.flatMap(({ id, subjectId, objectId }): Step[] =>
    objectId === null
      ? []
      : [
          ...(from.has(subjectId) ? [{ fromId: subjectId, id, toId: objectId }] : []),
          ...(from.has(objectId) && objectId !== subjectId ? [{ fromId: objectId, id, toId: subjectId }] : []),
        ],
  );
}
