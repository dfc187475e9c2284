import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, Info, Int, Query, Resolver } from 'type-graphql';
import { ApplicationError } from '../../errors.js';
import { PageArgs } from '../connection/page.input.js';
import { pageRequest } from '../connection/pageRequest.js';
import { toConnection } from '../connection/toConnection.js';
import type { ApiContext } from '../context.js';
import { changeFacets } from './changeFacets.js';
import { ChangeConnection } from './changeRecord.type.js';

/** Which changes are wanted. */
@ArgsType()
class ChangeArgs extends PageArgs {
  @Field(() => Int, { description: 'The revision that the reader knows; 0 for all changes.' })
  since!: number;
}

/** What changed in the graph. */
@Resolver()
export class ChangeLogResolver {
  @Query(() => ChangeConnection, {
    description:
      'What the revisions after one changed, in their order. It is read forward: with `first` and `after` alone.',
  })
  async changes(
    @Args(() => ChangeArgs) { since, ...page }: ChangeArgs,
    @Ctx() { view }: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const request = pageRequest('changes', 'REVISION', page, info);
    if (since < 0)
      throw new ApplicationError('INPUT_INVALID', `"since" is ${since}; it must be 0 or more.`, { place: 'since' });
    if (request.fromEnd || request.before)
      throw new ApplicationError('INPUT_INVALID', 'Changes are read forward.', {
        place: 'last, before',
        remedy: 'Ask with "first" and "after".',
      });
    const known = Math.max(since, Number(request.after?.sort ?? 0));
    const records = await view.changesSince(known, request.limit + 1);
    const found = {
      rows: records.slice(0, request.limit),
      hasMore: records.length > request.limit,
      total: request.withTotal ? Math.max(0, (await view.revision()) - since) : null,
      ...(request.facets && { facets: await changeFacets(view, since, request.facets) }),
    };
    return toConnection('changes', request, found, ({ revision }) => ({ sort: revision, id: `${revision}` }));
  }
}
