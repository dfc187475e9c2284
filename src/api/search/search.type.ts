import { Field, Float, ObjectType } from 'type-graphql';
import type { Match } from '../../graph/rankSearch.js';
import { connectionType } from '../connection/connection.type.js';
import { EntityType } from '../entity/entity.type.js';
import { MatchEnum } from '../enums/enums.js';

/** An entity that a search found, and why. */
@ObjectType('SearchHit', { description: 'An entity that a search found, and why.' })
export class SearchHitType {
  @Field(() => EntityType, { description: 'The entity.' })
  entity!: EntityType;

  @Field(() => Float, { description: 'Above 0, up to 1; hits come best first.' })
  score!: number;

  @Field(() => String, { description: 'That of its names which met the text best.' })
  matchedName!: string;

  @Field(() => MatchEnum, { description: 'How that name meets the text.' })
  match!: Match;

  @Field(() => String, { description: 'Why it was found, in a sentence.' })
  explanation!: string;
}

export const SearchConnection = connectionType('Search', 'hits of a search', () => SearchHitType);
