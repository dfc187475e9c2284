import { Field, Float, ObjectType } from 'type-graphql';
import type { Match } from '../../graph/searchHit.js';
import { ArticleType, SpanType } from '../article/article.type.js';
import { connectionType } from '../connection/connection.type.js';
import { EntityType } from '../entity/entity.type.js';
import { MatchEnum } from '../enums/enums.js';
import { SearchFacets } from '../facets/facets.type.js';

/** What a search found, and why. */
@ObjectType('SearchHit', { description: 'An entity or article that a search found, and why.' })
export class SearchHitType {
  @Field(() => EntityType, { nullable: true, description: 'The entity; null for an article.' })
  entity?: EntityType | null;

  @Field(() => ArticleType, { nullable: true, description: 'The article; null for an entity.' })
  article?: ArticleType | null;

  @Field(() => Float, { description: 'Above 0, up to 1; hits come best first.' })
  score!: number;

  @Field(() => String, {
    description: 'The name that met the text best; of an article the words that did, as they stand there.',
  })
  matchedText!: string;

  @Field(() => MatchEnum, { description: 'How it meets the text.' })
  match!: Match;

  @Field(() => String, { description: 'Why it was found, in a sentence.' })
  explanation!: string;

  @Field(() => SpanType, {
    nullable: true,
    description: "Where the words stand in the article's text; null for an entity.",
  })
  span?: SpanType | null;

  @Field(() => String, { nullable: true, description: "Some of the article's text around them; null for an entity." })
  snippet?: string | null;
}

export const SearchConnection = connectionType('Search', 'hits of a search', () => SearchHitType, SearchFacets);
