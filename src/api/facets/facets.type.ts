import { Field, ObjectType } from 'type-graphql';
import {
  ARTICLE_FACETS,
  CLAIM_FACETS,
  COMPOSITE_FACETS,
  ENTITY_FACETS,
  type Facet,
  RELATION_FACETS,
} from '../../graph/facets.js';
import {
  ArticleStatusCount,
  KindCount,
  LanguageCount,
  ModalityCount,
  PredicateCount,
  PublisherCount,
  StatusCount,
  YearCount,
} from './count.type.js';
import { FACET_NAMES } from './facetNames.js';

/** The type of each facet's counts. */
const COUNT_TYPES: Readonly<Record<Facet, new () => object>> = {
  KIND: KindCount,
  PREDICATE: PredicateCount,
  MODALITY: ModalityCount,
  STATUS: StatusCount,
  PUBLISHER: PublisherCount,
  YEAR: YearCount,
  LANGUAGE: LanguageCount,
};

/** What the fields of one list's facets say, by facet. */
type Descriptions<Own extends Facet> = Readonly<Record<Own, string>>;

/** The GraphQL type of one list's facets, a field for each. */
function facetsType<Own extends Facet>(
  name: string,
  rows: string,
  facets: readonly Own[],
  descriptions: Descriptions<Own>,
  types: Readonly<Partial<Record<Facet, new () => object>>> = {},
): new () => object {
  class FacetsType {}
  for (const facet of facets) {
    const type = types[facet] ?? COUNT_TYPES[facet];
    Field(() => [type], { description: descriptions[facet] })(FacetsType.prototype, FACET_NAMES[facet]);
  }
  const description = `${rows} of the whole list, counted by what they have in common; commonest first, 100 counts at most.`;
  ObjectType(`${name}Facets`, { description })(FacetsType);
  return FacetsType;
}

export const EntityFacets = facetsType('Entity', 'Entities', ENTITY_FACETS, {
  KIND: 'By their kind.',
  PREDICATE: 'By predicates of claims about them that count.',
  PUBLISHER: 'By publishers of claims about them that count.',
  YEAR: 'By years in which claims about them that count were published.',
});

export const RelationFacets = facetsType('Relation', 'Relations', RELATION_FACETS, {
  KIND: 'By the kind of the entity at the other end; values have none.',
  PREDICATE: 'By their predicate.',
  MODALITY: 'By their firmest modality.',
  PUBLISHER: 'By publishers of the claims behind them.',
  YEAR: 'By years in which the claims behind them were published.',
});

export const ClaimFacets = facetsType('Claim', 'Claims', CLAIM_FACETS, {
  KIND: 'By kinds of their subject and object.',
  PREDICATE: 'By their predicate.',
  MODALITY: 'By their modality.',
  STATUS: 'By their status.',
  PUBLISHER: 'By their publisher.',
  YEAR: 'By the year in which they were published.',
  LANGUAGE: 'By the language of their article.',
});

export const ArticleFacets = facetsType(
  'Article',
  'Articles',
  ARTICLE_FACETS,
  {
    KIND: 'By kinds of the entities that they name.',
    PREDICATE: 'By predicates of the claims in them that count.',
    STATUS: 'By their status.',
    PUBLISHER: 'By their publisher.',
    YEAR: 'By the year in which they were published.',
    LANGUAGE: 'By their language.',
  },
  { STATUS: ArticleStatusCount },
);

export const SearchFacets = facetsType('Search', 'Hits', COMPOSITE_FACETS, {
  KIND: 'By kinds of the entities that were found, and of those that articles which were found name.',
  PREDICATE: 'By predicates of claims that count, about the entities and in the articles that were found.',
  PUBLISHER: 'By publishers of claims about the entities that were found, and of the articles.',
  YEAR: 'By years in which claims about the entities that were found were published, and the articles.',
});

export const RankingFacets = facetsType('Ranking', 'Entities', COMPOSITE_FACETS, {
  KIND: 'By their kind.',
  PREDICATE: 'By predicates of claims about them that count.',
  PUBLISHER: 'By publishers of claims about them that count.',
  YEAR: 'By years in which claims about them that count were published.',
});

export const ContradictionFacets = facetsType('Contradiction', 'Contradictions', COMPOSITE_FACETS, {
  KIND: 'By kinds of the subjects and objects of their claims.',
  PREDICATE: 'By the predicate of their claims.',
  PUBLISHER: 'By publishers of their claims, of either side.',
  YEAR: 'By years in which their claims were published.',
});

export const MergeSuggestionFacets = facetsType('MergeSuggestion', 'Suggestions', COMPOSITE_FACETS, {
  KIND: 'By the kind of the two.',
  PREDICATE: 'By predicates of claims about either that count.',
  PUBLISHER: 'By publishers of claims about either that count.',
  YEAR: 'By years in which claims about either that count were published.',
});

export const ChangeFacets = facetsType('Change', 'Changes', COMPOSITE_FACETS, {
  KIND: 'By kinds of the entities that they touched, and of the subjects and objects of their claims.',
  PREDICATE: 'By predicates of the claims that they touched.',
  PUBLISHER: 'By publishers of the claims that they touched.',
  YEAR: 'By years in which the claims that they touched were published.',
});
