import { Field, Int, ObjectType } from 'type-graphql';

/** Something that a change left out, or that kept it from being made. */
@ObjectType('Problem', { description: 'Something that a change left out, or that kept it from being made.' })
export class ProblemType {
  @Field(() => String, { description: 'Its word in the table of errors, such as `NOT_FOUND`.' })
  code!: string;

  @Field(() => String, { description: 'What is wrong, for people.' })
  message!: string;

  @Field(() => String, { description: 'What to do about it.' })
  remedy!: string;
}

/** What every change answers beside its result. */
@ObjectType('ChangePayload', { description: 'What every change answers beside its result.' })
abstract class ChangePayload {
  @Field(() => Int, {
    description: 'Revision of the graph that holds the change; the present one where nothing changed.',
  })
  revision!: number;

  @Field(() => [ProblemType], {
    description: 'What was left out, or kept the change from being made; empty where all is well.',
  })
  problems!: ProblemType[];
}

/** What became of a change of an article. */
@ObjectType('ArticlePayload', { description: 'What became of a change of an article.' })
export class ArticlePayload extends ChangePayload {}

/** What became of a change of a claim. */
@ObjectType('ClaimPayload', { description: 'What became of a change of a claim.' })
export class ClaimPayload extends ChangePayload {}

/** What became of a change of an entity. */
@ObjectType('EntityPayload', { description: 'What became of a change of an entity.' })
export class EntityPayload extends ChangePayload {}
