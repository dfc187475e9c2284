import { Args, ArgsType, Ctx, Field, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { ApplicationError } from '../../errors.js';
import { compareRelations } from '../../graph/compareRelations.js';
import type { Entity } from '../../graph/entity.js';
import { ANY_RELATION } from '../../graph/filters.js';
import type { Predicate } from '../../ontology/ontology.js';
import { ClaimFilterInput } from '../claim/claim.input.js';
import { optionalClaimFilter } from '../claim/claimFilter.js';
import type { ApiContext } from '../context.js';
import { EntityType } from '../entity/entity.type.js';
import { findByReference } from '../entity/findEntity.js';
import { PredicateEnum } from '../enums/enums.js';
import { type ReachedRelation, RelationType } from '../relation/relation.type.js';
import { shownValue, ValueUnion } from '../relation/value.type.js';
import {
  ComparisonPointType,
  ComparisonSideType,
  ComparisonType,
  type PlacedPoint,
  type PlacedSide,
} from './compare.type.js';

/** Most entities that are compared at once. */
const MOST_ENTITIES = 10;

/** The relations of each entity that are compared. */
const COMPARED = {
  order: 'CONFIDENCE',
  limit: 200,
  after: null,
  before: null,
  fromEnd: false,
  withTotal: false,
} as const;

/** Which entities are compared, and by what. */
@ArgsType()
class CompareArgs {
  @Field(() => [ID], { description: 'Ids or names of the entities, two to ten.' })
  ids!: string[];

  @Field(() => [PredicateEnum], { nullable: true, description: 'Only by these predicates.' })
  predicates?: Predicate[] | null;

  @Field(() => ClaimFilterInput, { nullable: true, description: 'Only by what the claims that pass say.' })
  filter?: ClaimFilterInput | null;
}

/** Entities side by side. */
@Resolver(() => ComparisonPointType)
export class CompareResolver {
  @Query(() => ComparisonType, { description: 'What some entities share and where they differ, claim by claim.' })
  async compare(@Args(() => CompareArgs) args: CompareArgs, @Ctx() context: ApiContext): Promise<object> {
    const entities = await comparable(args.ids, context);
    const entityIds = entities.map(({ id }) => id);
    const claims = await optionalClaimFilter(args.filter, context);
    const filter = { ...ANY_RELATION, predicates: args.predicates ?? null, claims };
    const pages = await context.view.relationsOf(entityIds, filter, COMPARED);
    const points = compareRelations(
      entityIds,
      pages.map(({ rows }) => rows),
    ).map((point): PlacedPoint => ({ ...point, entityIds }));
    return {
      entities,
      shared: points.filter(({ relations }) => !relations.includes(null)),
      differences: points.filter(({ relations }) => relations.includes(null)),
      isCut: pages.some(({ hasMore }) => hasMore),
    };
  }

  @FieldResolver(() => EntityType, { nullable: true, description: 'The entity at the other end; null for a value.' })
  other(@Root() { otherId }: PlacedPoint, @Ctx() { loaders }: ApiContext): Promise<Entity | null> | null {
    return otherId === null ? null : loaders.entity.load(otherId);
  }

  @FieldResolver(() => ValueUnion, { nullable: true, description: 'The value; null where there is an entity.' })
  value(@Root() { value }: PlacedPoint): object | null {
    return shownValue(value);
  }

  @FieldResolver(() => [ComparisonSideType], { description: 'What each entity has to it, in the order of `entities`.' })
  sides(@Root() { entityIds, relations }: PlacedPoint): readonly PlacedSide[] {
    return entityIds.map((entityId, index) => ({ entityId, relation: relations[index] ?? null }));
  }
}

/** What a side leads to. */
@Resolver(() => ComparisonSideType)
export class ComparisonSideResolver {
  @FieldResolver(() => EntityType, { description: 'The entity.' })
  entity(@Root() { entityId }: PlacedSide, @Ctx() { loaders }: ApiContext): Promise<Entity | null> {
    return loaders.entity.load(entityId);
  }

  @FieldResolver(() => RelationType, { nullable: true, description: 'Its relation; null where it is not said of it.' })
  relation(@Root() { entityId, relation }: PlacedSide): ReachedRelation | null {
    return relation && { ...relation, reachedFrom: entityId };
  }
}

async function comparable(references: readonly string[], context: ApiContext): Promise<readonly Entity[]> {
  if (references.length > MOST_ENTITIES)
    throw new ApplicationError(
      'LIMIT_EXCEEDED',
      `"ids" names ${references.length} entities; ${MOST_ENTITIES} may be compared.`,
      {
        place: 'ids',
      },
    );
  const found = await Promise.all(references.map((reference) => findByReference(reference, context)));
  const distinct = [...new Map(found.map((entity) => [entity.id, entity])).values()];
  if (distinct.length < 2)
    throw new ApplicationError('INPUT_INVALID', 'A comparison takes two entities or more.', { place: 'ids' });
  return distinct;
}
