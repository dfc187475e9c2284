import { ArgsType, Field, Float } from 'type-graphql';
import type { EntityKind } from '../../ontology/ontology.js';
import { PageArgs } from '../connection/page.input.js';
import { EntityKindEnum } from '../enums/enums.js';

/** Which suggestions are wanted. */
@ArgsType()
export class MergeSuggestionArgs extends PageArgs {
  @Field(() => [EntityKindEnum], { nullable: true, description: 'Only entities of these kinds.' })
  kinds?: EntityKind[] | null;

  @Field(() => [String], { nullable: true, description: 'Only pairs with one of these entities, by id or name.' })
  entities?: string[] | null;

  @Field(() => Float, { nullable: true, description: 'Only pairs at least so likely to be one, from 0 to 1.' })
  minScore?: number | null;
}
