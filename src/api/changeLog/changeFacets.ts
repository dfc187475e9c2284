import type { ChangeRecord, TouchedIds } from '../../graph/changeRecord.js';
import { COMPOSITE_FACETS, type CompositeFacet, type Facet, type FacetCounts } from '../../graph/facets.js';
import type { View } from '../../store/port.js';

/** Facets of changes, as they are read, by what they touched. */
export async function changeFacets(
  view: View,
  changes: AsyncIterable<readonly ChangeRecord[]>,
  asked: readonly Facet[],
): Promise<FacetCounts> {
  const wanted = COMPOSITE_FACETS.filter((facet) => asked.includes(facet));
  const total = new Map<Facet, Map<string, number>>(wanted.map((facet) => [facet, new Map()]));
  for await (const records of changes) {
    for (const [facet, counts] of await countRecords(view, records, wanted)) {
      const words = total.get(facet);
      for (const [word, count] of counts) words?.set(word, (words.get(word) ?? 0) + count);
    }
  }
  return total;
}

/** A kind counts for entities as for claims; the other facets are those of claims alone. */
async function countRecords(
  view: View,
  records: readonly ChangeRecord[],
  wanted: readonly CompositeFacet[],
): Promise<readonly (readonly [Facet, ReadonlyMap<string, number>])[]> {
  const claims = records.map((record) => ({ claimIds: idsOf(record.claims) }));
  const parties = records.map((record) => ({ claimIds: idsOf(record.claims), entityIds: idsOf(record.entities) }));
  const counts = await Promise.all([
    view.compositeFacets(
      parties,
      wanted.filter((facet) => facet === 'KIND'),
    ),
    view.compositeFacets(
      claims,
      wanted.filter((facet) => facet !== 'KIND'),
    ),
  ]);
  return counts.flatMap((each) => [...each]);
}

function idsOf({ added, changed, retired }: TouchedIds): readonly string[] {
  return [...added, ...changed, ...retired];
}
