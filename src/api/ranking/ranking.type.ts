import { Field, Float, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../connection/connection.type.js';
import { RankingFacets } from '../facets/facets.type.js';

/** An entity of a ranking. */
@ObjectType('RankedEntity', { description: 'An entity of a ranking.' })
export class RankedEntityType {
  @Field(() => Int, {
    description: 'Its place among the entities that are listed, 1 for the highest; equal figures share a place.',
  })
  rank!: number;

  @Field(() => Float, { description: 'Its figure by the measure.' })
  score!: number;
}

export const RankingConnection = connectionType(
  'Ranking',
  'entities of a ranking',
  () => RankedEntityType,
  RankingFacets,
);
