import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, ID, Info, Query, Resolver } from 'type-graphql';
import { CLAIM_ORDERS, keysetOf } from '../../graph/orders.js';
import { ClaimFilterInput } from '../claim/claim.input.js';
import { ClaimConnection } from '../claim/claim.type.js';
import { claimFilter } from '../claim/claimFilter.js';
import { PageArgs } from '../connection/page.input.js';
import { pageRequest } from '../connection/pageRequest.js';
import { toConnection } from '../connection/toConnection.js';
import type { ApiContext } from '../context.js';
import { idsOfReferences } from '../entity/findEntity.js';

/** Whose timeline is wanted. */
@ArgsType()
class TimelineArgs extends PageArgs {
  @Field(() => [ID], { description: 'Ids or names of the entities that it is about.' })
  ids!: string[];

  @Field(() => ClaimFilterInput, { nullable: true, description: 'Narrows it; `ids` takes the place of `entities`.' })
  filter?: ClaimFilterInput | null;
}

/** What was said, in the order in which it was. */
@Resolver()
export class TimelineResolver {
  @Query(() => ClaimConnection, { description: 'What was said of some entities, earliest published first.' })
  async timeline(
    @Args(() => TimelineArgs) { ids, filter, ...page }: TimelineArgs,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const request = pageRequest('timeline', 'PUBLISHED_FIRST', page, info);
    const [passing, entityIds] = await Promise.all([claimFilter(filter, context), idsOfReferences(ids, context)]);
    const found = await context.view.claims({ ...passing, entityIds }, request);
    return toConnection('timeline', request, found, (claim) => keysetOf(CLAIM_ORDERS.PUBLISHED_FIRST, claim));
  }
}
