import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import type { Entity } from '../../graph/entity.js';
import { keysetOf } from '../../graph/orders.js';
import { pageOfRows } from '../../graph/pageOfRows.js';
import type { EntityKind, Predicate } from '../../ontology/ontology.js';
import { ClaimFilterInput } from '../claim/claim.input.js';
import { claimFilter } from '../claim/claimFilter.js';
import { PageArgs } from '../connection/page.input.js';
import { pageRequest } from '../connection/pageRequest.js';
import { toConnection } from '../connection/toConnection.js';
import type { ApiContext } from '../context.js';
import { EntityType } from '../entity/entity.type.js';
import { EntityKindEnum, PredicateEnum, RankingMeasureEnum } from '../enums/enums.js';
import { withFacets } from '../facets/withFacets.js';
import type { RankingMeasure } from './measures.js';
import { RankedEntityType, RankingConnection } from './ranking.type.js';
import { RANKING_ORDER, type RankedEntity } from './rankingCache.js';

/** Which ranking is wanted. */
@ArgsType()
class RankingArgs extends PageArgs {
  @Field(() => RankingMeasureEnum, { description: 'What entities are ranked by.' })
  by!: RankingMeasure;

  @Field(() => [EntityKindEnum], {
    nullable: true,
    description: 'Only entities of these kinds are listed; the others still count for their figures.',
  })
  kinds?: EntityKind[] | null;

  @Field(() => [PredicateEnum], {
    nullable: true,
    description: 'Only relations of these predicates count, and of them those that `filter` lets through.',
  })
  predicates?: Predicate[] | null;

  @Field(() => ClaimFilterInput, { nullable: true, description: 'Only what the claims that pass say counts.' })
  filter?: ClaimFilterInput | null;
}

/** Entities by their weight in the graph. */
@Resolver(() => RankedEntityType)
export class RankingResolver {
  @Query(() => RankingConnection, { description: 'Entities by their weight in the graph, highest first.' })
  async ranking(
    @Args(() => RankingArgs) { by, kinds, predicates, filter, ...page }: RankingArgs,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const request = pageRequest('ranking', by, page, info);
    const passing = await claimFilter({ ...filter, predicates: bothOf(predicates, filter?.predicates) }, context);
    const all = await context.rankings.ranking(context.view, by, passing);
    const listed = kinds ? all.filter(({ kind }) => kinds.includes(kind)) : all;
    const list = { view: context.view, records: () => listed.map(({ id }) => ({ entityIds: [id] })) };
    const found = await withFacets(pageOfRows(listed, RANKING_ORDER, request), request, list);
    const rows = found.rows.map((row) => ({ ...row, rank: placeOf(row, listed) }));
    return toConnection('ranking', request, { ...found, rows }, (row) => keysetOf(RANKING_ORDER, row));
  }

  @FieldResolver(() => EntityType, { description: 'The entity.' })
  entity(@Root() { id }: RankedEntity, @Ctx() { loaders }: ApiContext): Promise<Entity | null> {
    return loaders.entity.load(id);
  }
}

/** Predicates that both lists let through; a list that is left out lets all of them through. */
function bothOf(one: Predicate[] | null | undefined, other: Predicate[] | null | undefined): Predicate[] | null {
  if (!one || !other) return one ?? other ?? null;
  return one.filter((predicate) => other.includes(predicate));
}

function placeOf({ score }: RankedEntity, listed: readonly RankedEntity[]): number {
  return listed.findIndex((other) => other.score === score) + 1;
}
