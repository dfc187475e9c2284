import type { CompositeFacet, CompositeRow, FacetCount, FacetCounts } from '../../graph/facets.js';
import { type CompositePart, countComposite } from '../countComposite.js';
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
  Record<CompositePart, { listed: string; sources: Readonly<Record<CompositeFacet, FacetSource>> }>
>;

/** Counts rows that are put together from records, in one statement. */
export function compositeFacets(
  connection: SqliteConnection,
  rows: readonly CompositeRow[],
  facets: readonly CompositeFacet[],
): Promise<FacetCounts> {
  return countComposite(rows, facets, {
    branch,
    count: async (branches, pairs) => {
      const text = [
        'SELECT facet, word, COUNT(DISTINCT row) AS number FROM (',
        branches.join(' UNION ALL '),
        ") WHERE word <> '' GROUP BY facet, word",
      ].join(' ');
      const parameters = Object.fromEntries([...pairs].map(([part, some]) => [part, JSON.stringify(some)]));
      return connection.all<FacetCount>(text, parameters);
    },
  });
}

function branch(part: CompositePart, facet: CompositeFacet): string {
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
