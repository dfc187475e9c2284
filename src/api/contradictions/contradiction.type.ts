import { Field, ObjectType } from 'type-graphql';
import type { ContradictionType as TypeName } from '../../graph/contradictions.js';
import type { Predicate } from '../../ontology/ontology.js';
import { ClaimType } from '../claim/claim.type.js';
import { connectionType } from '../connection/connection.type.js';
import { ContradictionTypeEnum, PredicateEnum } from '../enums/enums.js';
import { ContradictionFacets } from '../facets/facets.type.js';

/** Two sides that cannot both be right. */
@ObjectType('Contradiction', { description: 'Two sides that cannot both be right, though they speak of one time.' })
export class ContradictionType {
  @Field(() => ContradictionTypeEnum, { description: 'How they contradict each other.' })
  type!: TypeName;

  @Field(() => PredicateEnum, { description: 'What is said of the subject.' })
  predicate!: Predicate;

  @Field(() => [ClaimType], { description: 'The claims of one side; of a denial those that say it.' })
  one!: object[];

  @Field(() => [ClaimType], { description: 'The claims of the other side; of a denial those that deny it.' })
  other!: object[];
}

export const ContradictionConnection = connectionType(
  'Contradiction',
  'contradictions',
  () => ContradictionType,
  ContradictionFacets,
);
