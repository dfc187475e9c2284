/**
 * What a claim of this variable must meet to pass the filter in `$claims`, as conditions to stand behind WHERE. The variable is a word of the
 * statement, never of a caller.
 */
export function claimConditions(claim: 'item' | 'claim'): string {
  return CONDITIONS.replaceAll('item', claim);
}

const CONDITIONS = `CASE WHEN $claims.knownAt IS NULL THEN $claims.includeRetired OR item.retiredAt IS NULL
    ELSE item.recordedAt <= $claims.knownAt AND (item.retiredAt IS NULL OR item.retiredAt > $claims.knownAt) END
  AND ($claims.predicates IS NULL OR item.predicate IN $claims.predicates)
  AND ($claims.modalities IS NULL OR item.modality IN $claims.modalities)
  AND ($claims.statuses IS NULL OR item.status IN $claims.statuses)
  AND ($claims.publishers IS NULL OR item.publisherId IN $claims.publishers)
  AND ($claims.entityIds IS NULL OR item.subjectId IN $claims.entityIds OR item.objectId IN $claims.entityIds)
  AND ($claims.minConfidence IS NULL OR item.confidence >= $claims.minConfidence)
  AND ($claims.publishedFrom IS NULL OR item.publishedDay >= $claims.publishedFrom)
  AND ($claims.publishedTo IS NULL OR (item.publishedDay <= $claims.publishedTo AND item.publishedDay <> ''))
  AND ($claims.attributedTo IS NULL OR any(source IN item.attributedTo WHERE source IN $claims.attributedTo))
  AND ($claims.languages IS NULL
    OR EXISTS { MATCH (item)-[:EVIDENCE]->(source:Article) WHERE source.language IN $claims.languages })
  AND ($claims.kinds IS NULL OR EXISTS { MATCH (item)-[:SUBJECT|OBJECT]->(party:Entity) WHERE party.kind IN $claims.kinds })
  AND ($claims.validAt IS NULL OR (
    CASE WHEN item.from <> '' THEN item.from <= $claims.validAt
      ELSE item.to IS NOT NULL OR (item.publishedDay <= $claims.validAt AND item.publishedDay <> '') END
    AND CASE WHEN item.to IS NULL THEN true
      WHEN item.to = '' THEN item.publishedDay > $claims.validAt OR item.publishedDay = ''
      ELSE item.to >= left($claims.validAt, size(item.to)) END))`;
