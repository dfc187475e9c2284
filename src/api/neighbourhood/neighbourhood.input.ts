import { ArgsType, Field, Float, ID, Int } from 'type-graphql';
import type { Modality, Predicate } from '../../ontology/ontology.js';
import { ClaimFilterInput } from '../claim/claim.input.js';
import { ModalityEnum, PredicateEnum } from '../enums/enums.js';

/** How much of the graph around an entity is wanted. */
@ArgsType()
export class NeighbourhoodArgs {
  @Field(() => ID, { description: 'The middle: id or name of an entity.' })
  id!: string;

  @Field(() => Int, { defaultValue: 1, description: 'At most so many relations from the middle, 1 to 3.' })
  depth!: number;

  @Field(() => [PredicateEnum], { nullable: true, description: 'Only over these predicates.' })
  predicates?: Predicate[] | null;

  @Field(() => [ModalityEnum], {
    nullable: true,
    description: 'Only over relations whose firmest claim is of one of these.',
  })
  modalities?: Modality[] | null;

  @Field(() => Float, { nullable: true, description: 'Only over relations at least so sure, from 0 to 1.' })
  minConfidence?: number | null;

  @Field(() => Int, { defaultValue: 50, description: 'At most so many entities, the middle included, 1 to 200.' })
  limit!: number;

  @Field(() => ClaimFilterInput, {
    nullable: true,
    description: 'Only what the claims that pass say: relations are rolled up from those alone.',
  })
  filter?: ClaimFilterInput | null;
}
