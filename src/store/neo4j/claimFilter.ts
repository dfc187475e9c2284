import type { ClaimFilter } from '../../graph/filters.js';

/** What a claim must meet for each part of a filter; the filter itself is the parameter `$claims`. */
const CONDITIONS = {
  predicates: 'item.predicate IN $claims.predicates',
  modalities: 'item.modality IN $claims.modalities',
  publishers: 'item.publisherId IN $claims.publishers',
  entityIds: '(item.subjectId IN $claims.entityIds OR item.objectId IN $claims.entityIds)',
  minConfidence: 'item.confidence >= $claims.minConfidence',
  publishedFrom: 'item.publishedDay >= $claims.publishedFrom',
  publishedTo: "item.publishedDay <= $claims.publishedTo AND item.publishedDay <> ''",
  attributedTo: 'any(source IN item.attributedTo WHERE source IN $claims.attributedTo)',
  languages: 'EXISTS { MATCH (item)-[:EVIDENCE]->(source:Article) WHERE source.language IN $claims.languages }',
  kinds: 'EXISTS { MATCH (item)-[:SUBJECT|OBJECT]->(party:Entity) WHERE party.kind IN $claims.kinds }',
  validAt: `CASE WHEN item.from <> '' THEN item.from <= $claims.validAt
      ELSE item.to IS NOT NULL OR (item.publishedDay <= $claims.validAt AND item.publishedDay <> '') END
    AND CASE WHEN item.to IS NULL THEN true
      WHEN item.to = '' THEN item.publishedDay > $claims.validAt OR item.publishedDay = ''
      ELSE item.to >= left($claims.validAt, size(item.to)) END`,
  knownAt: `any(place IN range(0, size(item.heldFrom) - 1)
    WHERE item.heldFrom[place] <= $claims.knownAt AND $claims.knownAt < item.heldTo[place])`,
} as const satisfies Readonly<Record<Exclude<keyof ClaimFilter, 'includeRetired' | 'statuses'>, string>>;

/** What reviews had made of a claim's status by a moment; what the reading gave it where they had made nothing of it. */
const STATUS_THEN = `coalesce(
  head(COLLECT { MATCH (review:Review {claimId: item.id}) WHERE review.at <= $claims.knownAt
    RETURN CASE review.verdict WHEN 'WITHDRAWN' THEN null ELSE review.verdict END
    ORDER BY review.at DESC, review.id DESC LIMIT 1 }),
  item.recordedStatus)`;

/** A word of a statement that stands for claims, never one of a caller. */
type ClaimVariable = 'item' | 'claim' | 'contested';

const COUNTS_YET = 'item.retiredAt IS NULL';

/**
 * Conditions on a claim of this variable, to stand behind WHERE: of the filter's parts only those that narrow, since the planner's work grows with
 * each.
 */
export function claimConditions(claim: ClaimVariable, filter: ClaimFilter): string {
  const fields = Object.keys(CONDITIONS) as (keyof typeof CONDITIONS)[];
  const conditions = fields.filter((field) => filter[field] !== null).map((field) => CONDITIONS[field]);
  const retired = filter.includeRetired || filter.knownAt !== null ? [] : [COUNTS_YET];
  const statuses = filter.statuses === null ? [] : [[claimStatus('item', filter), 'IN $claims.statuses'].join(' ')];
  return ['true', ...retired, ...conditions, ...statuses].join(' AND ').replaceAll(/\bitem\b/g, claim);
}

/** The status of a claim of this variable: today's, or with `knownAt` that which reviews had left it with by then. */
export function claimStatus(claim: ClaimVariable, { knownAt }: ClaimFilter): string {
  return (knownAt === null ? 'item.status' : STATUS_THEN).replaceAll(/\bitem\b/g, claim);
}
