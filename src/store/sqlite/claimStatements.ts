import type { Claim } from '../../graph/claim.js';
import { CLAIM_ORDERS, type ClaimOrder } from '../../graph/orders.js';
import type { Page, PageRequest } from '../../graph/page.js';
import type { ClaimFilter, ClaimParent } from '../port.js';
import type { Parameters, SqliteConnection } from './connection.js';
import { type Listing, pageOfAll, pagesOf } from './listing.js';
import { list } from './parameterList.js';

interface StoredClaim {
  readonly parent: string;
  readonly id: string;
  readonly record: string;
}

const COLUMNS = `
  claims.id, claims.published_day, claims.confidence, claims.recorded_at, claims.position, claims.record`;

const WANTED = '(SELECT DISTINCT value AS parent FROM json_each(@parents)) AS wanted';

const FILTER = `
  WHERE (@includeRetired = 1 OR claims.retired_at IS NULL)
    AND (@predicates IS NULL OR claims.predicate IN (SELECT value FROM json_each(@predicates)))
    AND (@modalities IS NULL OR claims.modality IN (SELECT value FROM json_each(@modalities)))
    AND (@statuses IS NULL OR claims.status IN (SELECT value FROM json_each(@statuses)))
    AND (@publishers IS NULL OR claims.publisher_id IN (SELECT value FROM json_each(@publishers)))
    AND (@entityIds IS NULL OR claims.subject_id IN (SELECT value FROM json_each(@entityIds))
      OR claims.object_id IN (SELECT value FROM json_each(@entityIds)))
    AND (@minConfidence IS NULL OR claims.confidence >= @minConfidence)
    AND (@publishedFrom IS NULL OR claims.published_day >= @publishedFrom)
    AND (@publishedTo IS NULL OR (claims.published_day <= @publishedTo AND claims.published_day <> ''))
    AND (@attributedTo IS NULL OR EXISTS (
      SELECT 1 FROM claim_attributions WHERE claim_attributions.claim_id = claims.id
        AND claim_attributions.entity_id IN (SELECT value FROM json_each(@attributedTo))))`;

const BY_IDS = "SELECT '' AS parent, id, record FROM claims WHERE id IN (SELECT value FROM json_each(@ids))";

const ALL = ["SELECT '' AS parent,", COLUMNS, 'FROM claims', FILTER].join(' ');

/** How claims hang on each kind of parent. */
const JOINS: Readonly<Record<ClaimParent, string>> = {
  RELATION: 'JOIN claims ON claims.relation_id = wanted.parent',
  ENTITY: 'JOIN claims ON claims.subject_id = wanted.parent OR claims.object_id = wanted.parent',
  ARTICLE: 'JOIN claims ON claims.article_id = wanted.parent',
};

const OF_PARENTS: Readonly<Record<ClaimParent, Listing<Claim, ClaimOrder, StoredClaim>>> = {
  RELATION: listing(ofParent(JOINS.RELATION)),
  ENTITY: listing(ofParent(JOINS.ENTITY)),
  ARTICLE: listing(ofParent(JOINS.ARTICLE)),
};

const OF_ALL = listing(ALL);

/** Claims by id, retired ones too, in the order of the ids. */
export function claimsByIds(connection: SqliteConnection, ids: readonly string[]): (Claim | null)[] {
  const stored = connection.all<StoredClaim>(BY_IDS, { ids: list(ids) });
  const claims = new Map(stored.map((row) => [row.id, claimOf(row)]));
  return ids.map((id) => claims.get(id) ?? null);
}

/** A page of all claims. */
export function claims(connection: SqliteConnection, filter: ClaimFilter, page: PageRequest<ClaimOrder>): Page<Claim> {
  return pageOfAll(connection, OF_ALL, filterParameters(filter), page);
}

/** A page of claims for each parent. */
export function claimsOf(
  connection: SqliteConnection,
  parent: ClaimParent,
  ids: readonly string[],
  filter: ClaimFilter,
  page: PageRequest<ClaimOrder>,
): Page<Claim>[] {
  return pagesOf(connection, OF_PARENTS[parent], ids, filterParameters(filter), page);
}

function listing(source: string): Listing<Claim, ClaimOrder, StoredClaim> {
  return {
    source,
    orders: CLAIM_ORDERS,
    columns: {
      PUBLISHED_AT: 'published_day',
      CONFIDENCE: 'confidence',
      RECORDED_AT: 'recorded_at',
      POSITION: 'position',
    },
    read: claimOf,
  };
}

function ofParent(join: string): string {
  return ['SELECT wanted.parent,', COLUMNS, 'FROM', WANTED, join, FILTER].join(' ');
}

function filterParameters(filter: ClaimFilter): Parameters {
  return {
    predicates: list(filter.predicates),
    modalities: list(filter.modalities),
    statuses: list(filter.statuses),
    attributedTo: list(filter.attributedTo),
    publishers: list(filter.publishers),
    entityIds: list(filter.entityIds),
    minConfidence: filter.minConfidence,
    publishedFrom: filter.publishedFrom,
    publishedTo: filter.publishedTo,
    includeRetired: filter.includeRetired ? 1 : 0,
  };
}

function claimOf({ record }: StoredClaim): Claim {
  return JSON.parse(record) as Claim;
}
