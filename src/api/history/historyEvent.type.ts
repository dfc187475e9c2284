import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';

/** Something that happened to an entity, a claim or an article. */
@ObjectType('HistoryEvent', { description: 'Something that happened to an entity, a claim or an article.' })
export class HistoryEventType {
  @Field(() => GraphQLDateTime, { description: 'When.' })
  at!: string;

  @Field(() => String, {
    description:
      'Who: `cli`, the name of an API key, the id of the article that brought it, or where an article was read.',
  })
  by!: string;

  @Field(() => String, { description: 'What, as a sentence.' })
  what!: string;

  @Field(() => String, { nullable: true, description: 'Why, in their words; null where they gave none.' })
  reason!: string | null;
}
