import { ArgsType, Field, InputType } from 'type-graphql';
import type { EntityOrder } from '../../graph/orders.js';
import type { EntityKind } from '../../ontology/ontology.js';
import { ClaimFilterInput } from '../claim/claim.input.js';
import { PageArgs } from '../connection/page.input.js';
import { EntityKindEnum, EntityOrderEnum } from '../enums/enums.js';

/** Narrows a list of entities. */
@InputType('EntityFilter', { description: 'Narrows a list of entities; what is left out does not narrow.' })
export class EntityFilterInput {
  @Field(() => [EntityKindEnum], { nullable: true, description: 'Only these kinds.' })
  kinds?: EntityKind[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only entities one of whose names begins so, in any case and accent.',
  })
  namePrefix?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'True: only entities that came with an article and that no counting claim speaks of any more. False: only the others.',
  })
  orphans?: boolean | null;

  @Field(() => ClaimFilterInput, {
    nullable: true,
    description: 'Only entities that are subject or object of a claim that passes this filter.',
  })
  claims?: ClaimFilterInput | null;
}

/** Arguments of a list of entities. */
@ArgsType()
export class EntityListArgs extends PageArgs {
  @Field(() => EntityFilterInput, { nullable: true, description: 'Narrows the list.' })
  filter?: EntityFilterInput | null;

  @Field(() => EntityOrderEnum, { defaultValue: 'NAME', description: 'How the list is sorted.' })
  orderBy!: EntityOrder;
}
