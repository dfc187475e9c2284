import type { Claim } from '../../graph/claim.js';
import type { ClaimFacet } from '../../graph/facets.js';
import type { ClaimFilter } from '../../graph/filters.js';
import { CLAIM_ORDERS, type ClaimOrder } from '../../graph/orders.js';
import type { Page, PageRequest } from '../../graph/page.js';
import type { ClaimParent } from '../port.js';
import { CLAIM_CONDITIONS, CLAIM_RECORD, CLAIM_STATUS, claimParameters } from './claimFilter.js';
import type { SqliteConnection } from './connection.js';
import { type FacetSource, type Listing, pageOfAll, pagesOf } from './listing.js';
import { list } from './parameterList.js';

interface StoredClaim {
  readonly parent: string;
  readonly id: string;
  readonly record: string;
}

const COLUMNS = [
  'claims.id, claims.published_day, claims.confidence, claims.recorded_at, claims.position,',
  CLAIM_RECORD,
].join(' ');

const WANTED = '(SELECT DISTINCT value AS parent FROM json_each(@parents)) AS wanted';

const FILTER = ['WHERE', CLAIM_CONDITIONS].join(' ');

const SELF = 'JOIN claims ON claims.id = listed.id';

/** Where the words of a claim's facets come from. */
export const CLAIM_FACET_SOURCES: Readonly<Record<ClaimFacet, FacetSource>> = {
  KIND: {
    join: `${SELF} JOIN entities ON entities.id IN (claims.subject_id, claims.object_id)`,
    word: 'entities.kind',
  },
  PREDICATE: { join: SELF, word: 'claims.predicate' },
  MODALITY: { join: SELF, word: 'claims.modality' },
  STATUS: { join: SELF, word: CLAIM_STATUS },
  PUBLISHER: { join: SELF, word: 'claims.publisher_id' },
  YEAR: { join: SELF, word: 'substr(claims.published_day, 1, 4)' },
  LANGUAGE: { join: `${SELF} JOIN articles ON articles.id = claims.article_id`, word: 'articles.language' },
};

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
  return pageOfAll(connection, OF_ALL, claimParameters(filter), page);
}

/** A page of claims for each parent. */
export function claimsOf(
  connection: SqliteConnection,
  parent: ClaimParent,
  ids: readonly string[],
  filter: ClaimFilter,
  page: PageRequest<ClaimOrder>,
): Page<Claim>[] {
  return pagesOf(connection, OF_PARENTS[parent], ids, claimParameters(filter), page);
}

function listing(source: string): Listing<Claim, ClaimOrder, StoredClaim> {
  return {
    source,
    orders: CLAIM_ORDERS,
    columns: {
      PUBLISHED_AT: 'published_day',
      PUBLISHED_FIRST: 'published_day',
      CONFIDENCE: 'confidence',
      RECORDED_AT: 'recorded_at',
      POSITION: 'position',
    },
    facets: CLAIM_FACET_SOURCES,
    read: claimOf,
  };
}

function ofParent(join: string): string {
  return ['SELECT wanted.parent,', COLUMNS, 'FROM', WANTED, join, FILTER].join(' ');
}

function claimOf({ record }: StoredClaim): Claim {
  return JSON.parse(record) as Claim;
}
