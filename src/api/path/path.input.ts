import { ArgsType, Field, Float, ID, Int } from 'type-graphql';
import type { Modality, Predicate } from '../../ontology/ontology.js';
import { ClaimFilterInput } from '../claim/claim.input.js';
import { ModalityEnum, PredicateEnum } from '../enums/enums.js';

/** What a path may run over. */
@ArgsType()
export class PathArgs {
  @Field(() => ID, { description: 'Where it begins: id or name of an entity.' })
  from!: string;

  @Field(() => ID, { description: 'Where it ends: id or name of an entity.' })
  to!: string;

  @Field(() => Int, { defaultValue: 4, description: 'At most so many relations, 1 to 6.' })
  maxLength!: number;

  @Field(() => [PredicateEnum], { nullable: true, description: 'Only over these predicates.' })
  predicates?: Predicate[] | null;

  @Field(() => [ModalityEnum], {
    nullable: true,
    description: 'Only over relations whose firmest claim is of one of these.',
  })
  modalities?: Modality[] | null;

  @Field(() => Float, { nullable: true, description: 'Only over relations at least so sure, from 0 to 1.' })
  minConfidence?: number | null;

  @Field(() => ClaimFilterInput, {
    nullable: true,
    description: 'Only over what the claims that pass say: relations are rolled up from those alone.',
  })
  filter?: ClaimFilterInput | null;

  @Field(() => Int, { defaultValue: 5, description: 'At most so many paths, 1 to 20.' })
  limit!: number;
}
