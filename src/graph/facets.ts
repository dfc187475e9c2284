/** What the rows of a list can be counted by. A row counts once under each word that applies to it. */
export const FACETS = {
  KIND: 'Kinds of entity.',
  PREDICATE: 'Predicates.',
  MODALITY: 'Modalities.',
  STATUS: 'Statuses.',
  PUBLISHER: 'Ids of publishing entities.',
  YEAR: 'Years of publication, four digits.',
  LANGUAGE: 'BCP 47 languages of articles.',
} as const;

/** What the rows of a list can be counted by. */
export type Facet = keyof typeof FACETS;

/** Facets of entities: their kind, and predicates, publishers and years of the claims about them that count. */
export const ENTITY_FACETS = ['KIND', 'PREDICATE', 'PUBLISHER', 'YEAR'] as const satisfies readonly Facet[];

/** Facets of an entity's relations: the kind at the other end, and publishers and years of the claims behind them. */
export const RELATION_FACETS = [
  'KIND',
  'PREDICATE',
  'MODALITY',
  'PUBLISHER',
  'YEAR',
] as const satisfies readonly Facet[];

/** Facets of claims: `KIND` is that of subject and object. */
export const CLAIM_FACETS = [
  'KIND',
  'PREDICATE',
  'MODALITY',
  'STATUS',
  'PUBLISHER',
  'YEAR',
  'LANGUAGE',
] as const satisfies readonly Facet[];

/** Facets of articles: kinds of the entities that they name, predicates of the claims in them that count. */
export const ARTICLE_FACETS = [
  'KIND',
  'PREDICATE',
  'STATUS',
  'PUBLISHER',
  'YEAR',
  'LANGUAGE',
] as const satisfies readonly Facet[];

/** Facets of a list whose rows are put together from records of other lists. */
export const COMPOSITE_FACETS = ['KIND', 'PREDICATE', 'PUBLISHER', 'YEAR'] as const satisfies readonly Facet[];

/** The records that a row is put together from, by id; it counts once under each word under which any of them counts in a list of its own. */
export interface CompositeRow {
  readonly entityIds?: readonly string[];
  readonly articleIds?: readonly string[];
  readonly claimIds?: readonly string[];
}

export type CompositeFacet = (typeof COMPOSITE_FACETS)[number];
export type EntityFacet = (typeof ENTITY_FACETS)[number];
export type RelationFacet = (typeof RELATION_FACETS)[number];
export type ClaimFacet = (typeof CLAIM_FACETS)[number];
export type ArticleFacet = (typeof ARTICLE_FACETS)[number];

/** Rows of a whole list by word, for each facet that was asked for. */
export type FacetCounts = ReadonlyMap<Facet, ReadonlyMap<string, number>>;

/** One count as a store gives it. */
export interface FacetCount {
  readonly facet: Facet;
  readonly word: string;
  readonly number: number;
}

/** Counts as a store gives them, by facet and word; a facet that was asked for is there even where nothing was counted. */
export function facetCounts(wanted: readonly Facet[], counts: readonly FacetCount[]): FacetCounts {
  const byFacet = new Map(wanted.map((facet) => [facet, new Map<string, number>()]));
  for (const { facet, word, number } of counts) byFacet.get(facet)?.set(word, number);
  return byFacet;
}

/** Counts rows that are all at hand; `wordsOf` gives the words of a row, none being null or empty. */
export function countFacets<Row>(
  wanted: readonly Facet[],
  rows: readonly Row[],
  wordsOf: (row: Row, facet: Facet) => Iterable<string | null>,
): FacetCounts {
  const counts = wanted.map((facet) => {
    const numbers = new Map<string, number>();
    for (const row of rows) {
      for (const word of new Set(wordsOf(row, facet))) if (word) numbers.set(word, (numbers.get(word) ?? 0) + 1);
    }
    return [facet, numbers] as const;
  });
  return new Map(counts);
}
