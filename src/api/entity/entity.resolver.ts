import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { Entity } from '../../graph/entity.js';
import { KINDS, type LabelLanguage } from '../../ontology/ontology.js';
import { ArticleListArgs } from '../article/article.input.js';
import { ArticleConnection } from '../article/article.type.js';
import { articleList } from '../article/articleList.js';
import { ClaimListArgs } from '../claim/claim.input.js';
import { ClaimConnection } from '../claim/claim.type.js';
import { claimsOf } from '../claim/claimList.js';
import type { ApiContext } from '../context.js';
import { LabelLanguageEnum } from '../enums/enums.js';
import { RelationListArgs } from '../relation/relation.input.js';
import { RelationConnection } from '../relation/relation.type.js';
import { relationList } from '../relation/relationList.js';
import { EntityType } from './entity.type.js';

/** What every entity leads to. */
@Resolver(() => EntityType)
export class EntityResolver {
  @FieldResolver(() => String, { description: 'Its kind, for people.' })
  kindLabel(
    @Root() { kind }: Entity,
    @Arg('language', () => LabelLanguageEnum, { defaultValue: 'en', description: 'Language of the label.' })
    language: LabelLanguage,
  ): string {
    return KINDS[kind].labels[language];
  }

  @FieldResolver(() => RelationConnection, { description: 'Its relations, of every predicate.' })
  relations(
    @Root() { id }: Entity,
    @Args(() => RelationListArgs) args: RelationListArgs,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const selection = { predicates: args.predicates ?? null, direction: args.direction };
    return relationList(id, selection, args, context, info);
  }

  @FieldResolver(() => ClaimConnection, { description: 'Claims with it as subject or object.' })
  claims(
    @Root() { id }: Entity,
    @Args(() => ClaimListArgs) args: ClaimListArgs,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return claimsOf('ENTITY', id, args, context, info);
  }

  @FieldResolver(() => ArticleConnection, { description: 'Articles that mention it or that it published.' })
  articles(
    @Root() { id }: Entity,
    @Args(() => ArticleListArgs) args: ArticleListArgs,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return articleList(id, args, context, info);
  }
}
