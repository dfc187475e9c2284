import { Field, Int, ObjectType } from 'type-graphql';
import type { ClaimStatus } from '../../graph/claim.js';
import type { EntityKind, Modality, Predicate } from '../../ontology/ontology.js';
import { ClaimStatusEnum, EntityKindEnum, ModalityEnum, PredicateEnum } from '../enums/enums.js';

/** The type of one count, by a key of that type. */
function countType<Key>(name: string, description: string, key: () => object): new () => { key: Key; count: number } {
  @ObjectType(name, { description })
  class CountType {
    @Field(key, { description: 'What is counted.' })
    key!: Key;

    @Field(() => Int, { description: 'How many there are.' })
    count!: number;
  }
  return CountType;
}

export const KindCount = countType<EntityKind>('KindCount', 'Entities of a kind.', () => EntityKindEnum);
export const PredicateCount = countType<Predicate>('PredicateCount', 'Rows of a predicate.', () => PredicateEnum);
export const ModalityCount = countType<Modality>('ModalityCount', 'Claims of a modality.', () => ModalityEnum);
export const StatusCount = countType<ClaimStatus>('ClaimStatusCount', 'Claims of a status.', () => ClaimStatusEnum);
export const LanguageCount = countType<string>('LanguageCount', 'Articles of a language.', () => String);

/** Counts over the whole graph. */
@ObjectType('Statistics', {
  description:
    'Counts over the whole graph: current articles and counting claims. Every list has the most frequent first.',
})
export class StatisticsType {
  @Field(() => Int, { description: 'Entities.' })
  entities!: number;

  @Field(() => Int, { description: 'Relations.' })
  relations!: number;

  @Field(() => Int, { description: 'Claims that count.' })
  claims!: number;

  @Field(() => Int, { description: 'Current articles.' })
  articles!: number;

  @Field(() => Int, { description: 'Distinct publishers of current articles.' })
  publishers!: number;

  @Field(() => [KindCount], { description: 'Entities by kind.' })
  entitiesByKind!: object[];

  @Field(() => [PredicateCount], { description: 'Relations by predicate.' })
  relationsByPredicate!: object[];

  @Field(() => [PredicateCount], { description: 'Claims by predicate.' })
  claimsByPredicate!: object[];

  @Field(() => [ModalityCount], { description: 'Claims by modality.' })
  claimsByModality!: object[];

  @Field(() => [StatusCount], { description: 'Claims by status, those that do not count among them.' })
  claimsByStatus!: object[];

  @Field(() => [LanguageCount], { description: 'Articles by language.' })
  articlesByLanguage!: object[];
}
