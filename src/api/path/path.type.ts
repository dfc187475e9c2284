import { Field, Int, ObjectType } from 'type-graphql';

/** One relation of a path. */
@ObjectType('PathStep', { description: 'One relation of a path, in the direction in which the path runs.' })
export class PathStepType {}

/** A chain of relations between two entities. */
@ObjectType('Path', { description: 'A chain of relations between two entities; none is shorter.' })
export class PathType {
  @Field(() => Int, { description: 'Relations in it.' })
  length!: number;

  @Field(() => [PathStepType], { description: 'Its relations, in order.' })
  steps!: PathStepType[];
}
