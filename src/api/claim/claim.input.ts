import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars';
import { ArgsType, Field, Float, InputType } from 'type-graphql';
import type { ClaimStatus } from '../../graph/claim.js';
import type { ClaimOrder } from '../../graph/orders.js';
import type { EntityKind, Modality, Predicate } from '../../ontology/ontology.js';
import { PageArgs } from '../connection/page.input.js';
import { ClaimOrderEnum, ClaimStatusEnum, EntityKindEnum, ModalityEnum, PredicateEnum } from '../enums/enums.js';

/** Narrows a list of claims. */
@InputType('ClaimFilter', { description: 'Narrows a list of claims; what is left out does not narrow.' })
export class ClaimFilterInput {
  @Field(() => [PredicateEnum], { nullable: true, description: 'Only these predicates.' })
  predicates?: Predicate[] | null;

  @Field(() => [ModalityEnum], { nullable: true, description: 'Only these modalities.' })
  modalities?: Modality[] | null;

  @Field(() => [ClaimStatusEnum], {
    nullable: true,
    description: 'Only these statuses; accepted claims alone where left out.',
  })
  statuses?: ClaimStatus[] | null;

  @Field(() => [String], { nullable: true, description: 'Only claims that cite one of these entities, by id or name.' })
  attributedTo?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Only claims published by one of these entities, by id or name.',
  })
  publishers?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Only claims of articles in these languages, as BCP 47 codes.',
  })
  languages?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Only claims about one of these entities, by id or name.' })
  entities?: string[] | null;

  @Field(() => [EntityKindEnum], { nullable: true, description: 'Only claims about an entity of one of these kinds.' })
  kinds?: EntityKind[] | null;

  @Field(() => Float, { nullable: true, description: 'Only claims at least so sure, from 0 to 1.' })
  minConfidence?: number | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'First day of publication; undated claims do not pass.',
  })
  publishedFrom?: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Last day of publication; undated claims do not pass.',
  })
  publishedTo?: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description:
      "What was true on this day: claims whose time covers it. A claim without a time holds from its article's date on; without either it does not pass.",
  })
  validAt?: string | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description:
      'What the graph said at this moment: claims recorded by then and not yet retired, each with the status that reviews had left it with by then, which `statuses` narrows by; `includeRetired` has no say.',
  })
  knownAt?: Date | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Also claims that were retired with their article.' })
  includeRetired?: boolean;
}

/** Arguments of a list of claims. */
@ArgsType()
export class ClaimListArgs extends PageArgs {
  @Field(() => ClaimFilterInput, { nullable: true, description: 'Narrows the list.' })
  filter?: ClaimFilterInput | null;

  @Field(() => ClaimOrderEnum, { defaultValue: 'PUBLISHED_AT', description: 'How the list is sorted.' })
  orderBy!: ClaimOrder;
}
