import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import type { ArticleStatus } from '../../graph/article.js';
import { connectionType } from '../connection/connection.type.js';
import { NodeType } from '../entity/entity.type.js';
import { ArticleStatusEnum } from '../enums/enums.js';
import { ArticleFacets } from '../facets/facets.type.js';
import { PartialDateType } from '../relation/value.type.js';

/** A news article. */
@ObjectType('Article', { description: 'A news article, as it was read.', implements: NodeType })
export class ArticleType extends NodeType {
  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'What sort of source it is, such as "press report".' })
  sourceKind!: string | null;

  @Field(() => String, { nullable: true, description: 'Where it was published.' })
  url!: string | null;

  @Field(() => PartialDateType, { nullable: true, description: 'When it was published.' })
  publishedAt!: PartialDateType | null;

  @Field(() => String, { description: 'BCP 47 language of its text.' })
  language!: string;

  @Field(() => String, { description: 'Its text, never changed: spans point into it.' })
  text!: string;

  @Field(() => GraphQLDateTime, { description: 'When it was loaded.' })
  loadedAt!: string;

  @Field(() => ArticleStatusEnum, { description: 'Whether it still counts.' })
  status!: ArticleStatus;
}

/** A piece of an article's text. */
@ObjectType('Span', { description: "A piece of an article's text, in UTF-16 code units." })
export class SpanType {
  @Field(() => Int, { description: 'Where it begins.' })
  start!: number;

  @Field(() => Int, { description: 'Where it ends, exclusive.' })
  end!: number;
}

/** An entity named in an article. */
@ObjectType('Mention', { description: 'An entity that an article names, and where.' })
export class MentionType {
  @Field(() => [SpanType], { description: 'Every place, in the order of the text.' })
  spans!: SpanType[];
}

export const ArticleConnection = connectionType('Article', 'articles', () => ArticleType, ArticleFacets);
