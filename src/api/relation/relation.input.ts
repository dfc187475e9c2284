import { ArgsType, Field, Float } from 'type-graphql';
import type { RelationOrder } from '../../graph/orders.js';
import type { Direction, EntityKind, Modality, Predicate } from '../../ontology/ontology.js';
import { ClaimFilterInput } from '../claim/claim.input.js';
import { PageArgs } from '../connection/page.input.js';
import { DirectionEnum, EntityKindEnum, ModalityEnum, PredicateEnum, RelationOrderEnum } from '../enums/enums.js';

/** Arguments of a list of relations whose predicate is given by the field. */
@ArgsType()
export class RelationFieldArgs extends PageArgs {
  @Field(() => [ModalityEnum], {
    nullable: true,
    description: 'Only relations whose firmest claim is of one of these.',
  })
  modalities?: Modality[] | null;

  @Field(() => Float, { nullable: true, description: 'Only relations at least so sure, from 0 to 1.' })
  minConfidence?: number | null;

  @Field(() => [EntityKindEnum], {
    nullable: true,
    description: 'Only relations with an entity of one of these kinds.',
  })
  otherKinds?: EntityKind[] | null;

  @Field(() => ClaimFilterInput, {
    nullable: true,
    description:
      'Rolls relations up from the claims that pass, and from those alone: counts, modality and confidence are theirs. `validAt` and `knownAt` are here.',
  })
  filter?: ClaimFilterInput | null;

  @Field(() => RelationOrderEnum, { defaultValue: 'CONFIDENCE', description: 'How the list is sorted.' })
  orderBy!: RelationOrder;
}

/** Arguments of a list of relations of any predicate. */
@ArgsType()
export class RelationListArgs extends RelationFieldArgs {
  @Field(() => [PredicateEnum], { nullable: true, description: 'Only these predicates.' })
  predicates?: Predicate[] | null;

  @Field(() => DirectionEnum, {
    defaultValue: 'BOTH',
    description: 'From which end the entity stands; symmetric relations always pass.',
  })
  direction!: Direction;
}
