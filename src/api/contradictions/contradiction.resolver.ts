import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import {
  CONTRADICTION_ORDER,
  type Contradiction,
  contradictionsAmong,
  type ContradictionType as TypeName,
} from '../../graph/contradictions.js';
import type { Entity } from '../../graph/entity.js';
import type { CompositeRow } from '../../graph/facets.js';
import { keysetOf } from '../../graph/orders.js';
import { pageOfRows } from '../../graph/pageOfRows.js';
import { ClaimFilterInput } from '../claim/claim.input.js';
import { claimFilter } from '../claim/claimFilter.js';
import { PageArgs } from '../connection/page.input.js';
import { pageRequest } from '../connection/pageRequest.js';
import { toConnection } from '../connection/toConnection.js';
import type { ApiContext } from '../context.js';
import { EntityType } from '../entity/entity.type.js';
import { ContradictionTypeEnum } from '../enums/enums.js';
import { withFacets } from '../facets/withFacets.js';
import { ContradictionConnection, ContradictionType } from './contradiction.type.js';

/** Which contradictions are wanted. */
@ArgsType()
class ContradictionArgs extends PageArgs {
  @Field(() => ClaimFilterInput, { nullable: true, description: 'Only among the claims that pass.' })
  filter?: ClaimFilterInput | null;

  @Field(() => [ContradictionTypeEnum], { nullable: true, description: 'Only of these types.' })
  types?: TypeName[] | null;
}

/** Where articles disagree. */
@Resolver(() => ContradictionType)
export class ContradictionResolver {
  @Query(() => ContradictionConnection, {
    description:
      'Where articles disagree about one time, latest published first; what changed over time is no contradiction.',
  })
  async contradictions(
    @Args(() => ContradictionArgs) { filter, types, ...page }: ContradictionArgs,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const request = pageRequest('contradictions', 'PUBLISHED_AT', page, info);
    const contested = await context.view.contestedClaims(await claimFilter(filter, context));
    const all = contradictionsAmong(contested).filter(({ type }) => !types || types.includes(type));
    const list = { view: context.view, records: () => all.map(recordOf) };
    const found = await withFacets(pageOfRows(all, CONTRADICTION_ORDER, request), request, list);
    return toConnection('contradictions', request, found, (row) => keysetOf(CONTRADICTION_ORDER, row));
  }

  @FieldResolver(() => EntityType, { description: 'Whom or what it is about.' })
  subject(@Root() { subjectId }: Contradiction, @Ctx() { loaders }: ApiContext): Promise<Entity | null> {
    return loaders.entity.load(subjectId);
  }
}

function recordOf({ one, other }: Contradiction): CompositeRow {
  return { claimIds: [...one, ...other].map(({ id }) => id) };
}
