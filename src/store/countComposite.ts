import {
  type CompositeFacet,
  type CompositeRow,
  type FacetCount,
  type FacetCounts,
  facetCounts,
} from '../graph/facets.js';

/** A sort of record that a row may hold. */
export type CompositePart = keyof CompositeRow;

/** A record of a row: the row's number and the record's id. */
export type CompositePair = readonly [row: number, id: string];

/** What an engine does for counting rows that are put together from records. */
export interface CompositeCounting {
  /** The text that gives the words of one facet for one sort of record. */
  readonly branch: (part: CompositePart, facet: CompositeFacet) => string;
  /** Counts the rows of each word, over all branches in one statement. */
  readonly count: (
    branches: readonly string[],
    pairs: ReadonlyMap<CompositePart, readonly CompositePair[]>,
  ) => Promise<readonly FacetCount[]>;
}

const PARTS: readonly CompositePart[] = ['entityIds', 'articleIds', 'claimIds'];

/** Counts rows by facets: asks for nothing that no row holds, and asks once. */
export async function countComposite(
  rows: readonly CompositeRow[],
  facets: readonly CompositeFacet[],
  { branch, count }: CompositeCounting,
): Promise<FacetCounts> {
  const used = PARTS.filter((part) => rows.some((row) => row[part]?.length));
  const branches = facets.flatMap((facet) => used.map((part) => branch(part, facet)));
  if (branches.length === 0) return facetCounts(facets, []);
  return facetCounts(facets, await count(branches, new Map(used.map((part) => [part, pairsOf(rows, part)]))));
}

function pairsOf(rows: readonly CompositeRow[], part: CompositePart): readonly CompositePair[] {
  return rows.flatMap((row, number) => (row[part] ?? []).map((id) => [number, id] as const));
}
