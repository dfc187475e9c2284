import {
  type CompositeFacet,
  type CompositeRow,
  type FacetCount,
  type FacetCounts,
  facetCounts,
} from '../../graph/facets.js';
import { ARTICLE_FACET_SOURCES } from './articleStatements.js';
import { CLAIM_FACET_SOURCES } from './claimStatements.js';
import type { SqliteConnection } from './connection.js';
import { ENTITY_FACET_SOURCES } from './entityStatements.js';
import type { FacetSource } from './listing.js';

/** Each sort of record that a row may hold: the parameter with pairs of a row's number and a record's id, and where their words come from. */
const PARTS = {
  entityIds: { listed: 'json_each(@entityIds)', sources: ENTITY_FACET_SOURCES },
  articleIds: { listed: 'json_each(@articleIds)', sources: ARTICLE_FACET_SOURCES },
  claimIds: { listed: 'json_each(@claimIds)', sources: CLAIM_FACET_SOURCES },
} as const satisfies Readonly<
  Record<keyof CompositeRow, { listed: string; sources: Readonly<Record<CompositeFacet, FacetSource>> }>
>;

const PART_NAMES = Object.keys(PARTS) as (keyof CompositeRow)[];

/** Counts rows that are put together from records, in one statement. */
export function compositeFacets(
  connection: SqliteConnection,
  rows: readonly CompositeRow[],
  facets: readonly CompositeFacet[],
): FacetCounts {
  const used = PART_NAMES.filter((part) => rows.some((row) => row[part]?.length));
  const branches = facets.flatMap((facet) => used.map((part) => branchText(part, facet)));
  if (branches.length === 0) return facetCounts(facets, []);
  const text = [
    'SELECT facet, word, COUNT(DISTINCT row) AS number FROM (',
    branches.join(' UNION ALL '),
    ") WHERE word <> '' GROUP BY facet, word",
  ].join(' ');
  const parameters = Object.fromEntries(used.map((part) => [part, JSON.stringify(pairs(rows, part))]));
  return facetCounts(facets, connection.all<FacetCount>(text, parameters));
}

function branchText(part: keyof CompositeRow, facet: CompositeFacet): string {
  const { listed, sources } = PARTS[part];
  const { join, word } = sources[facet];
  return [
    `SELECT listed.row, '${facet}' AS facet,`,
    word,
    'AS word FROM (SELECT value ->> 0 AS row, value ->> 1 AS id FROM',
    listed,
    ') AS listed',
    join,
  ].join(' ');
}

function pairs(rows: readonly CompositeRow[], part: keyof CompositeRow): readonly (readonly [number, string])[] {
  return rows.flatMap((row, number) => (row[part] ?? []).map((id) => [number, id] as const));
}
