import { Field, Int, ObjectType } from 'type-graphql';
import { ArticleType } from '../article/article.type.js';
import { ClaimType } from '../claim/claim.type.js';

/** What one revision recorded of claims. */
@ObjectType('ClaimRecorded', {
  description: 'Claims that one revision of the graph recorded, all of them in one event.',
})
export class ClaimRecordedType {
  @Field(() => Int, { description: 'The revision; give it as `since` to go on behind it.' })
  revision!: number;

  @Field(() => [ClaimType], { description: 'The claims that pass the filter; never empty.' })
  claims!: object[];
}

/** What one revision loaded. */
@ObjectType('ArticleLoaded', {
  description: 'Articles that one revision of the graph loaded, all of them in one event.',
})
export class ArticleLoadedType {
  @Field(() => Int, { description: 'The revision; give it as `since` to go on behind it.' })
  revision!: number;

  @Field(() => [ArticleType], { description: 'The articles; never empty.' })
  articles!: object[];
}
