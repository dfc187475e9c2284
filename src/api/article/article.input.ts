import { GraphQLLocalDate } from 'graphql-scalars';
import { ArgsType, Field, InputType } from 'type-graphql';
import type { ArticleStatus } from '../../graph/article.js';
import type { ArticleOrder } from '../../graph/orders.js';
import { ClaimFilterInput } from '../claim/claim.input.js';
import { PageArgs } from '../connection/page.input.js';
import { ArticleOrderEnum, ArticleStatusEnum } from '../enums/enums.js';

/** Narrows a list of articles. */
@InputType('ArticleFilter', { description: 'Narrows a list of articles; what is left out does not narrow.' })
export class ArticleFilterInput {
  @Field(() => [String], { nullable: true, description: 'Only these languages, as BCP 47 codes.' })
  languages?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Only articles published by one of these entities, by id or name.',
  })
  publishers?: string[] | null;

  @Field(() => [ArticleStatusEnum], {
    nullable: true,
    description: 'Only these statuses; current articles alone where left out.',
  })
  statuses?: ArticleStatus[] | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'First day of publication; undated articles do not pass.',
  })
  publishedFrom?: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Last day of publication; undated articles do not pass.',
  })
  publishedTo?: string | null;

  @Field(() => ClaimFilterInput, {
    nullable: true,
    description:
      'Only articles that make a claim that passes this filter; with `knownAt`, replaced and withdrawn articles too where `statuses` is left out.',
  })
  claims?: ClaimFilterInput | null;
}

/** Arguments of a list of articles. */
@ArgsType()
export class ArticleListArgs extends PageArgs {
  @Field(() => ArticleFilterInput, { nullable: true, description: 'Narrows the list.' })
  filter?: ArticleFilterInput | null;

  @Field(() => ArticleOrderEnum, { defaultValue: 'PUBLISHED_AT', description: 'How the list is sorted.' })
  orderBy!: ArticleOrder;
}
