import { Field, ObjectType } from 'type-graphql';
import type { ComparedPoint } from '../../graph/compareRelations.js';
import type { Relation } from '../../graph/relation.js';
import type { Predicate } from '../../ontology/ontology.js';
import { EntityType } from '../entity/entity.type.js';
import { PredicateEnum } from '../enums/enums.js';

/** A point with the entities that are compared. */
export interface PlacedPoint extends ComparedPoint {
  readonly entityIds: readonly string[];
}

/** What one of the compared entities has to a point. */
export interface PlacedSide {
  readonly entityId: string;
  readonly relation: Relation | null;
}

/** One entity's part in a point. */
@ObjectType('ComparisonSide', { description: "One entity's part in a point of a comparison." })
export class ComparisonSideType {}

/** One point of a comparison. */
@ObjectType('ComparisonPoint', { description: 'Something that is said of at least one of the entities compared.' })
export class ComparisonPointType {
  @Field(() => PredicateEnum, { description: 'What is said.' })
  predicate!: Predicate;
}

/** Entities side by side. */
@ObjectType('Comparison', { description: 'Entities side by side, relation by relation.' })
export class ComparisonType {
  @Field(() => [EntityType], { description: 'The entities, in the order of the question.' })
  entities!: EntityType[];

  @Field(() => [ComparisonPointType], { description: 'What is said of every one of them.' })
  shared!: object[];

  @Field(() => [ComparisonPointType], { description: 'What is said of some of them and not of all.' })
  differences!: object[];

  @Field(() => Boolean, {
    description: 'Whether an entity has more relations than were compared, which are its 200 surest ones.',
  })
  isCut!: boolean;
}
