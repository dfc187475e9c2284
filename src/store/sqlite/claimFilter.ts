import type { ClaimFilter } from '../../graph/filters.js';
import type { Parameters } from './connection.js';
import { list } from './parameterList.js';

/** The status of a claim: today's, or with `@claimKnownAt` that which reviews had left it with by then. */
export const CLAIM_STATUS = `
  CASE WHEN @claimKnownAt IS NULL THEN claims.status ELSE COALESCE(
    (SELECT NULLIF(review.record ->> '$.verdict', 'WITHDRAWN') FROM reviews AS review
      WHERE review.claim_id = claims.id AND review.at <= @claimKnownAt ORDER BY review.at DESC, review.id DESC LIMIT 1),
    COALESCE(claims.recorded, claims.record) ->> '$.status') END`;

/** The record of a claim, with that status. */
export const CLAIM_RECORD = [
  "CASE WHEN @claimKnownAt IS NULL THEN claims.record ELSE json_set(claims.record, '$.status',",
  CLAIM_STATUS,
  ') END AS record',
].join(' ');

/**
 * What a claim must meet to pass a filter, as conditions on `claims`; their parameters begin with `claim`. At every 256th row the deadline is asked, so
 * that a statement over a large graph ends there.
 */
export const CLAIM_CONDITIONS = `
  ((claims.rowid & 255) <> 0 OR in_time(claims.rowid))
  AND CASE WHEN @claimKnownAt IS NULL THEN @claimIncludeRetired = 1 OR claims.retired_at IS NULL
    ELSE (claims.recorded_at <= @claimKnownAt AND (claims.retired_at IS NULL OR claims.retired_at > @claimKnownAt))
      OR EXISTS (
        SELECT 1 FROM claim_periods AS period WHERE period.claim_id = claims.id
          AND period.recorded_at <= @claimKnownAt AND period.retired_at > @claimKnownAt) END
  AND (@claimPredicates IS NULL OR claims.predicate IN (SELECT value FROM json_each(@claimPredicates)))
  AND (@claimModalities IS NULL OR claims.modality IN (SELECT value FROM json_each(@claimModalities)))
  AND (@claimStatuses IS NULL OR ${CLAIM_STATUS} IN (SELECT value FROM json_each(@claimStatuses)))
  AND (@claimPublishers IS NULL OR claims.publisher_id IN (SELECT value FROM json_each(@claimPublishers)))
  AND (@claimEntityIds IS NULL OR claims.subject_id IN (SELECT value FROM json_each(@claimEntityIds))
    OR claims.object_id IN (SELECT value FROM json_each(@claimEntityIds)))
  AND (@claimMinConfidence IS NULL OR claims.confidence >= @claimMinConfidence)
  AND (@claimPublishedFrom IS NULL OR claims.published_day >= @claimPublishedFrom)
  AND (@claimPublishedTo IS NULL OR (claims.published_day <= @claimPublishedTo AND claims.published_day <> ''))
  AND (@claimAttributedTo IS NULL OR EXISTS (
    SELECT 1 FROM claim_attributions WHERE claim_attributions.claim_id = claims.id
      AND claim_attributions.entity_id IN (SELECT value FROM json_each(@claimAttributedTo))))
  AND (@claimLanguages IS NULL OR EXISTS (
    SELECT 1 FROM articles AS source WHERE source.id = claims.article_id
      AND source.language IN (SELECT value FROM json_each(@claimLanguages))))
  AND (@claimKinds IS NULL OR EXISTS (
    SELECT 1 FROM entities AS party WHERE party.id IN (claims.subject_id, claims.object_id)
      AND party.kind IN (SELECT value FROM json_each(@claimKinds))))
  AND (@claimValidAt IS NULL OR EXISTS (
    SELECT 1 FROM (
      SELECT claims.record ->> '$.qualifiers.time.from.value' AS opens, claims.record ->> '$.qualifiers.time.to.value' AS closes
    ) WHERE CASE
        WHEN opens <> '' THEN opens <= @claimValidAt
        ELSE closes IS NOT NULL OR (claims.published_day <= @claimValidAt AND claims.published_day <> '') END
      AND CASE
        WHEN closes IS NULL THEN 1
        WHEN closes = '' THEN claims.published_day > @claimValidAt OR claims.published_day = ''
        ELSE closes >= substr(@claimValidAt, 1, length(closes)) END))`;

/** The parameters of those conditions. */
export function claimParameters(filter: ClaimFilter): Parameters {
  return {
    claimPredicates: list(filter.predicates),
    claimModalities: list(filter.modalities),
    claimStatuses: list(filter.statuses),
    claimAttributedTo: list(filter.attributedTo),
    claimPublishers: list(filter.publishers),
    claimLanguages: list(filter.languages),
    claimEntityIds: list(filter.entityIds),
    claimKinds: list(filter.kinds),
    claimMinConfidence: filter.minConfidence,
    claimPublishedFrom: filter.publishedFrom,
    claimPublishedTo: filter.publishedTo,
    claimValidAt: filter.validAt,
    claimKnownAt: filter.knownAt,
    claimIncludeRetired: filter.includeRetired ? 1 : 0,
  };
}
