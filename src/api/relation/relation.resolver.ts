import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { Entity } from '../../graph/entity.js';
import { type LabelLanguage, predicateRow } from '../../ontology/ontology.js';
import { ClaimListArgs } from '../claim/claim.input.js';
import { ClaimConnection } from '../claim/claim.type.js';
import { claimsOf } from '../claim/claimList.js';
import type { ApiContext } from '../context.js';
import { EntityType } from '../entity/entity.type.js';
import { LabelLanguageEnum } from '../enums/enums.js';
import { type ReachedRelation, RelationType } from './relation.type.js';
import { shownValue, ValueUnion } from './value.type.js';

/** What a relation leads to. */
@Resolver(() => RelationType)
export class RelationResolver {
  @FieldResolver(() => String, {
    description:
      'The predicate for people, read from the entity that the relation was reached from, else from the subject.',
  })
  label(
    @Root() relation: ReachedRelation,
    @Arg('language', () => LabelLanguageEnum, { defaultValue: 'en', description: 'Language of the label.' })
    language: LabelLanguage,
  ): string {
    const row = predicateRow(relation.predicate);
    const fromObject = relation.reachedFrom !== undefined && relation.reachedFrom !== relation.subjectId;
    const inverse = fromObject && 'inverseLabels' in row ? row.inverseLabels : undefined;
    return (inverse ?? row.labels)[language];
  }

  @FieldResolver(() => EntityType, { description: 'Whom or what it speaks of.' })
  subject(@Root() { subjectId }: ReachedRelation, @Ctx() { loaders }: ApiContext): Promise<Entity | null> {
    return loaders.entity.load(subjectId);
  }

  @FieldResolver(() => EntityType, {
    nullable: true,
    description: 'The entity at its other end; null where `value` is given.',
  })
  object(@Root() { objectId }: ReachedRelation, @Ctx() { loaders }: ApiContext): Promise<Entity | null> | null {
    return objectId === null ? null : loaders.entity.load(objectId);
  }

  @FieldResolver(() => EntityType, {
    nullable: true,
    description:
      'The end that is not the entity from which the relation was reached; null for values, the object where it was reached otherwise.',
  })
  other(@Root() relation: ReachedRelation, @Ctx() { loaders }: ApiContext): Promise<Entity | null> | null {
    const { reachedFrom, subjectId, objectId } = relation;
    const otherId = reachedFrom !== undefined && reachedFrom === objectId ? subjectId : objectId;
    return otherId === null ? null : loaders.entity.load(otherId);
  }

  @FieldResolver(() => ValueUnion, {
    nullable: true,
    description: 'What stands in place of an object; null where there is one.',
  })
  value(@Root() relation: ReachedRelation): object | null {
    return shownValue(relation.value);
  }

  @FieldResolver(() => ClaimConnection, { description: 'The claims behind it.' })
  claims(
    @Root() relation: ReachedRelation,
    @Args(() => ClaimListArgs) args: ClaimListArgs,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return claimsOf('RELATION', relation.id, args, context, info);
  }
}
