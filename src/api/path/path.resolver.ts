import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Entity } from '../../graph/entity.js';
import type { Relation } from '../../graph/relation.js';
import { optionalClaimFilter } from '../claim/claimFilter.js';
import { checkConfidence } from '../connection/checkConfidence.js';
import { within } from '../connection/within.js';
import type { ApiContext } from '../context.js';
import { EntityType } from '../entity/entity.type.js';
import { findByReference } from '../entity/findEntity.js';
import { type ReachedRelation, RelationType } from '../relation/relation.type.js';
import { PathArgs } from './path.input.js';
import { PathStepType, PathType } from './path.type.js';

interface Step {
  readonly fromId: string;
  readonly toId: string;
  readonly relation: ReachedRelation;
}

/** Paths between entities. */
@Resolver(() => PathStepType)
export class PathResolver {
  @Query(() => [PathType], {
    description: 'The shortest chains of relations between two entities; none where they are not connected.',
  })
  async path(@Args(() => PathArgs) args: PathArgs, @Ctx() context: ApiContext): Promise<object[]> {
    const maxLength = within('maxLength', args.maxLength, 6);
    const limit = within('limit', args.limit, 20);
    const minConfidence = checkConfidence(args.minConfidence);
    const [from, to] = await Promise.all([args.from, args.to].map((end) => findByReference(end, context)));
    if (!from || !to || from.id === to.id) return [];
    const { predicates = null, modalities = null } = args;
    const claims = await optionalClaimFilter(args.filter, context);
    const link = { predicates, modalities, minConfidence, claims };
    const request = { fromId: from.id, toId: to.id, maxLength, limit, ...link };
    const paths = await context.view.paths(request);
    return paths.map((relations) => ({ length: relations.length, steps: stepsOf(from.id, relations) }));
  }

  @FieldResolver(() => EntityType, { description: 'Where the step begins.' })
  from(@Root() { fromId }: Step, @Ctx() { loaders }: ApiContext): Promise<Entity | null> {
    return loaders.entity.load(fromId);
  }

  @FieldResolver(() => EntityType, { description: 'Where the step ends.' })
  to(@Root() { toId }: Step, @Ctx() { loaders }: ApiContext): Promise<Entity | null> {
    return loaders.entity.load(toId);
  }

  @FieldResolver(() => RelationType, { description: 'The relation that is followed.' })
  relation(@Root() { relation }: Step): ReachedRelation {
    return relation;
  }
}

function stepsOf(start: string, relations: readonly Relation[]): readonly Step[] {
  let fromId = start;
  return relations.map((relation) => {
    const toId = relation.subjectId === fromId ? (relation.objectId ?? fromId) : relation.subjectId;
    const step = { fromId, toId, relation: { ...relation, reachedFrom: fromId } };
    fromId = toId;
    return step;
  });
}
