import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../connection/connection.type.js';
import { ChangeFacets } from '../facets/facets.type.js';

/** Ids of one type that a change touched. */
@ObjectType('TouchedIds', { description: 'Ids of one type that a change touched.' })
export class TouchedIdsType {
  @Field(() => [ID], { description: 'New in the graph.' })
  added!: string[];

  @Field(() => [ID], { description: 'Other than before.' })
  changed!: string[];

  @Field(() => [ID], {
    description: 'Counting no longer: claims retired, articles replaced or withdrawn, entities merged into another.',
  })
  retired!: string[];
}

/** What one revision changed. */
@ObjectType('Change', { description: 'What one revision of the graph changed; never rewritten.' })
export class ChangeType {
  @Field(() => Int, { description: 'The revision that it made.' })
  revision!: number;

  @Field(() => GraphQLDateTime, { description: 'When it was made.' })
  at!: string;

  @Field(() => String, { description: 'What caused it, such as a load or a review.' })
  cause!: string;

  @Field(() => String, { description: 'Who caused it: `seed`, `cli`, or the name of an API key.' })
  actor!: string;

  @Field(() => TouchedIdsType, { description: 'Entities that it touched.' })
  entities!: TouchedIdsType;

  @Field(() => TouchedIdsType, { description: 'Articles that it touched.' })
  articles!: TouchedIdsType;

  @Field(() => TouchedIdsType, { description: 'Claims that it touched.' })
  claims!: TouchedIdsType;
}

export const ChangeConnection = connectionType('Change', 'changes', () => ChangeType, ChangeFacets);
