import type { CompositeFacet, CompositeRow, FacetCount, FacetCounts } from '../../graph/facets.js';
import { type CompositePart, countComposite } from '../countComposite.js';
import { ARTICLE_FACET_WORDS } from './articleStatements.js';
import { CLAIM_FACET_WORDS } from './claimStatements.js';
import type { Neo4jConnection } from './connection.js';
import { ENTITY_FACET_WORDS } from './entityStatements.js';

/** Each sort of record that a row may hold: how the records are found by pairs of a row's number and an id, and the clauses that give their words. */
const PARTS = {
  entityIds: { found: 'UNWIND $entityIds AS pair MATCH (item:Entity {id: pair.id})', words: ENTITY_FACET_WORDS },
  articleIds: { found: 'UNWIND $articleIds AS pair MATCH (item:Article {id: pair.id})', words: ARTICLE_FACET_WORDS },
  claimIds: { found: 'UNWIND $claimIds AS pair MATCH (item:Claim {id: pair.id})', words: CLAIM_FACET_WORDS },
} as const satisfies Readonly<
  Record<CompositePart, { found: string; words: Readonly<Record<CompositeFacet, string>> }>
>;

/** Counts rows that are put together from records, in one statement. */
export function compositeFacets(
  connection: Neo4jConnection,
  rows: readonly CompositeRow[],
  facets: readonly CompositeFacet[],
): Promise<FacetCounts> {
  return countComposite(rows, facets, {
    branch,
    count: (branches, pairs) => {
      const text = [
        'CALL () {',
        branches.join(' UNION ALL '),
        '} RETURN facet, word, count(DISTINCT row) AS number',
      ].join(' ');
      const parameters = [...pairs].map(([part, some]) => [part, some.map(([row, id]) => ({ row, id }))] as const);
      return connection.read<FacetCount>(text, Object.fromEntries(parameters));
    },
  });
}

function branch(part: CompositePart, facet: CompositeFacet): string {
  const { found, words } = PARTS[part];
  return [
    found,
    'CALL (item) {',
    words[facet],
    "RETURN word } WITH pair.row AS row, word WHERE word <> ''",
    `RETURN row, '${facet}' AS facet, word`,
  ].join(' ');
}
