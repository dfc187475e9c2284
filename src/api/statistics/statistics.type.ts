import { Field, Int, ObjectType } from 'type-graphql';
import { KindCount, LanguageCount, ModalityCount, PredicateCount, StatusCount } from '../facets/count.type.js';

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
