import { ArgsType, Field, Int } from 'type-graphql';

/** Which piece of a list is wanted. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: 'The first so many rows; 20 where neither `first` nor `last` is given, 200 at most.',
  })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Only rows behind this cursor.' })
  after?: string | null;

  @Field(() => Int, { nullable: true, description: 'The last so many rows, 200 at most; not together with `first`.' })
  last?: number | null;

  @Field(() => String, { nullable: true, description: 'Only rows in front of this cursor.' })
  before?: string | null;
}
