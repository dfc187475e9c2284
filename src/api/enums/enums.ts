/** Enums of the schema, each made from the table that the program itself works by. */
import { registerEnumType } from 'type-graphql';
import type { ARTICLE_STATUSES } from '../../graph/article.js';
import type { CLAIM_STATUSES } from '../../graph/claim.js';
import { CONTRADICTIONS } from '../../graph/contradictions.js';
import type { BOUNDS } from '../../graph/money.js';
import { ARTICLE_ORDERS, CLAIM_ORDERS, ENTITY_ORDERS, RELATION_ORDERS } from '../../graph/orders.js';
import type { DATE_PRECISIONS } from '../../graph/partialDate.js';
import { MATCHES } from '../../graph/searchHit.js';
import { type DIRECTIONS, KINDS, MODALITY_DESCRIPTIONS, PREDICATES } from '../../ontology/ontology.js';
import { RANKING_MEASURES } from '../ranking/measures.js';

type Descriptions<Value extends string> = Readonly<Record<Value, string | { readonly description: string }>>;

function enumOf<Value extends string>(name: string, description: string, values: Descriptions<Value>) {
  const entries = Object.entries<string | { readonly description: string }>(values);
  const enumeration = Object.fromEntries(entries.map(([value]) => [value, value])) as { [Each in Value]: Each };
  const valuesConfig = Object.fromEntries(
    entries.map(([value, row]) => [value, { description: typeof row === 'string' ? row : row.description }]),
  ) as { [Each in Value]: { description: string } };
  registerEnumType(enumeration, { name, description, valuesConfig });
  return enumeration;
}

export const EntityKindEnum = enumOf('EntityKind', 'What sort of thing an entity is.', KINDS);
export const PredicateEnum = enumOf('Predicate', 'What a claim says about its subject.', PREDICATES);
export const ModalityEnum = enumOf('Modality', 'How an article says a thing, firmest first.', MODALITY_DESCRIPTIONS);
export const EntityOrderEnum = enumOf('EntityOrder', 'Orders of entities.', ENTITY_ORDERS);
export const RelationOrderEnum = enumOf('RelationOrder', 'Orders of relations.', RELATION_ORDERS);
export const ClaimOrderEnum = enumOf('ClaimOrder', 'Orders of claims.', CLAIM_ORDERS);
export const ArticleOrderEnum = enumOf('ArticleOrder', 'Orders of articles.', ARTICLE_ORDERS);
export const MatchEnum = enumOf('SearchMatch', 'How something meets the text of a search, best first.', MATCHES);

export const RankingMeasureEnum = enumOf('RankingMeasure', 'What entities can be ranked by.', RANKING_MEASURES);
export const ContradictionTypeEnum = enumOf('ContradictionType', 'How claims contradict each other.', CONTRADICTIONS);

export const DirectionEnum = enumOf('Direction', 'From which end a relation is read.', {
  OUT: 'From its subject.',
  IN: 'From its object.',
  BOTH: 'From either end.',
} satisfies Record<(typeof DIRECTIONS)[number], string>);

export const ClaimStatusEnum = enumOf('ClaimStatus', 'Whether a claim counts.', {
  ACCEPTED: 'It counts and takes part in relations.',
  PENDING: 'It is doubtful and waits for review.',
  REJECTED: 'It was refused and stays on record.',
} satisfies Record<(typeof CLAIM_STATUSES)[number], string>);

export const ArticleStatusEnum = enumOf('ArticleStatus', 'Whether an article still counts.', {
  CURRENT: 'It counts.',
  REPLACED: 'A later version of the same source took its place.',
  WITHDRAWN: 'It was taken out; its claims count no longer.',
} satisfies Record<(typeof ARTICLE_STATUSES)[number], string>);

export const BoundEnum = enumOf('Bound', 'How a figure bounds the true one.', {
  EXACT: 'It is the figure.',
  UP_TO: 'The true figure is at most this.',
  AT_LEAST: 'The true figure is at least this.',
  ABOUT: 'The true figure is near this.',
} satisfies Record<(typeof BOUNDS)[number], string>);

export const DatePrecisionEnum = enumOf('DatePrecision', 'How exactly a date is known.', {
  DAY: 'To the day.',
  MONTH: 'To the month.',
  YEAR: 'To the year.',
  UNKNOWN: 'There is such a date, the text does not give it.',
} satisfies Record<(typeof DATE_PRECISIONS)[number], string>);

/** Languages of labels, by the names that the schema gives them. */
export const LabelLanguageEnum = { EN: 'en', PT: 'pt', ES: 'es' } as const;
registerEnumType(LabelLanguageEnum, {
  name: 'LabelLanguage',
  description: 'A language in which kinds and predicates have labels.',
  valuesConfig: {
    EN: { description: 'English.' },
    PT: { description: 'Portuguese.' },
    ES: { description: 'Spanish.' },
  },
});
