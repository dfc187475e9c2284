import type { Facet, FacetCounts } from '../../graph/facets.js';
import { FACET_NAMES } from './facetNames.js';

/** Most counts of one facet that are shown. */
const MOST_COUNTS = 100;

/** One count as its type shows it. */
export interface ShownCount {
  readonly key: string | number;
  readonly count: number;
}

/** Counts as the facets' types show them, commonest first. */
export function shownFacets(counts: FacetCounts): Readonly<Record<string, readonly ShownCount[]>> {
  return Object.fromEntries([...counts].map(([facet, words]) => [FACET_NAMES[facet], shown(facet, words)]));
}

function shown(facet: Facet, words: ReadonlyMap<string, number>): readonly ShownCount[] {
  return [...words]
    .map(([word, count]) => ({ key: facet === 'YEAR' ? Number(word) : word, count }))
    .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1))
    .slice(0, MOST_COUNTS);
}
