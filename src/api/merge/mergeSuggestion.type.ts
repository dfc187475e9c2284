import { Field, Float, ObjectType } from 'type-graphql';
import { connectionType } from '../connection/connection.type.js';
import { MergeSuggestionFacets } from '../facets/facets.type.js';

/** One thing that speaks for two entities being one. */
@ObjectType('MergeFeature', { description: 'One thing that speaks for two entities being one.' })
export class MergeFeatureType {
  @Field(() => String, { description: 'What the two names have in common, such as `SAME_FORM` or `ACRONYM`.' })
  feature!: string;

  @Field(() => [String], { description: 'The two names that show it.' })
  names!: string[];

  @Field(() => Float, { description: 'What it adds, 0 to 1.' })
  weight!: number;
}

/** Two entities that may be one. */
@ObjectType('MergeSuggestion', { description: 'Two entities of one kind that may be one and that nobody has judged.' })
export class MergeSuggestionType {
  @Field(() => Float, { description: '0 to 1: how likely they are one.' })
  score!: number;

  @Field(() => [MergeFeatureType], { description: 'What speaks for it, strongest first.' })
  features!: MergeFeatureType[];
}

export const MergeSuggestionConnection = connectionType(
  'MergeSuggestion',
  'suggestions of what to merge',
  () => MergeSuggestionType,
  MergeSuggestionFacets,
);
