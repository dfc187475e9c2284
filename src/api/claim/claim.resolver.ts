import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import type { Article } from '../../graph/article.js';
import type { Claim } from '../../graph/claim.js';
import type { Entity } from '../../graph/entity.js';
import { relationId } from '../../graph/ids.js';
import type { Relation } from '../../graph/relation.js';
import { ArticleType } from '../article/article.type.js';
import type { ApiContext } from '../context.js';
import { EntityType } from '../entity/entity.type.js';
import { RelationType } from '../relation/relation.type.js';
import { shownValue, ValueUnion } from '../relation/value.type.js';
import { ClaimListArgs } from './claim.input.js';
import { ClaimConnection, ClaimType, EvidenceType, type PlacedEvidence } from './claim.type.js';
import { claimList } from './claimList.js';

/** Claims, and what a claim leads to. */
@Resolver(() => ClaimType)
export class ClaimResolver {
  @Query(() => ClaimConnection, { description: 'Claims of the whole graph.' })
  claims(
    @Args(() => ClaimListArgs) args: ClaimListArgs,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return claimList(args, context, info);
  }

  @FieldResolver(() => EntityType, { description: 'Whom or what it speaks of.' })
  subject(@Root() { subjectId }: Claim, @Ctx() { loaders }: ApiContext): Promise<Entity | null> {
    return loaders.entity.load(subjectId);
  }

  @FieldResolver(() => EntityType, { nullable: true, description: 'Its object; null where `value` is given.' })
  object(@Root() { objectId }: Claim, @Ctx() { loaders }: ApiContext): Promise<Entity | null> | null {
    return objectId === null ? null : loaders.entity.load(objectId);
  }

  @FieldResolver(() => ValueUnion, {
    nullable: true,
    description: 'What stands in place of an object; null where there is one.',
  })
  value(@Root() claim: Claim): object | null {
    return shownValue(claim.value);
  }

  @FieldResolver(() => [EntityType], { description: 'Whom the article says it from, apart from its own publisher.' })
  attributedTo(@Root() claim: Claim, @Ctx() { loaders }: ApiContext): Promise<readonly (Entity | null)[]> {
    return Promise.all(claim.attributedTo.map((id) => loaders.entity.load(id)));
  }

  @FieldResolver(() => EvidenceType, { description: 'The words that say it.' })
  evidence(@Root() { evidence, articleId }: Claim): PlacedEvidence {
    return { ...evidence, articleId };
  }

  @FieldResolver(() => ArticleType, { description: 'The article that says it.' })
  article(@Root() { articleId }: Claim, @Ctx() { loaders }: ApiContext): Promise<Article | null> {
    return loaders.article.load(articleId);
  }

  @FieldResolver(() => EntityType, {
    nullable: true,
    description: 'Who published it; null where the article names nobody.',
  })
  publisher(@Root() { publisherId }: Claim, @Ctx() { loaders }: ApiContext): Promise<Entity | null> | null {
    return publisherId === null ? null : loaders.entity.load(publisherId);
  }

  @FieldResolver(() => RelationType, {
    nullable: true,
    description: 'The relation that it adds to; null where it counts for none.',
  })
  relation(@Root() claim: Claim, @Ctx() { loaders }: ApiContext): Promise<Relation | null> {
    return loaders.relation.load(relationId(claim));
  }
}
