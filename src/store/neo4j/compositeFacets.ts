import {
  type CompositeFacet,
  type CompositeRow,
  type FacetCount,
  type FacetCounts,
  facetCounts,
} from '../../graph/facets.js';
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
  Record<keyof CompositeRow, { found: string; words: Readonly<Record<CompositeFacet, string>> }>
>;

const PART_NAMES = Object.keys(PARTS) as (keyof CompositeRow)[];

/** Counts rows that are put together from records, in one statement. */
export async function compositeFacets(
  connection: Neo4jConnection,
  rows: readonly CompositeRow[],
  facets: readonly CompositeFacet[],
): Promise<FacetCounts> {
  const used = PART_NAMES.filter((part) => rows.some((row) => row[part]?.length));
  const branches = facets.flatMap((facet) => used.map((part) => branchText(part, facet)));
  if (branches.length === 0) return facetCounts(facets, []);
  const text = ['CALL () {', branches.join(' UNION ALL '), '} RETURN facet, word, count(DISTINCT row) AS number'].join(
    ' ',
  );
  const parameters = Object.fromEntries(used.map((part) => [part, pairs(rows, part)]));
  return facetCounts(facets, await connection.read<FacetCount>(text, parameters));
}

function branchText(part: keyof CompositeRow, facet: CompositeFacet): string {
  const { found, words } = PARTS[part];
  return [
    found,
    'CALL (item) {',
    words[facet],
    "RETURN word } WITH pair.row AS row, word WHERE word <> ''",
    `RETURN row, '${facet}' AS facet, word`,
  ].join(' ');
}

function pairs(rows: readonly CompositeRow[], part: keyof CompositeRow): readonly object[] {
  return rows.flatMap((row, number) => (row[part] ?? []).map((id) => ({ row: number, id })));
}
