import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, ID, Info, Int, Query, Resolver } from 'type-graphql';
import { ApplicationError } from '../../errors.js';
import type { ChangeRecord } from '../../graph/changeRecord.js';
import type { View } from '../../store/port.js';
import { PageArgs } from '../connection/page.input.js';
import { pageRequest } from '../connection/pageRequest.js';
import { toConnection } from '../connection/toConnection.js';
import type { ApiContext } from '../context.js';
import { changeFacets } from './changeFacets.js';
import { ChangeConnection } from './changeRecord.type.js';
import { changesAfter } from './changesAfter.js';

/** Records of the log that are read at a time where they are narrowed or counted. */
const AT_A_TIME = 2_000;

/** Which changes are wanted. */
@ArgsType()
class ChangeArgs extends PageArgs {
  @Field(() => Int, { description: 'The revision that the reader knows; 0 for all changes.' })
  since!: number;

  @Field(() => [String], {
    nullable: true,
    description: 'Only changes that one of these caused: `seed`, `cli`, or the name of an API key.',
  })
  actors?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'Only changes that touched one of these entities, articles or claims, by id; a claim about an entity touches the claim, not the entity.',
  })
  touched?: string[] | null;
}

/** What changed in the graph. */
@Resolver()
export class ChangeLogResolver {
  @Query(() => ChangeConnection, {
    description:
      'What the revisions after one changed, in their order. It is read forward: with `first` and `after` alone.',
  })
  async changes(
    @Args(() => ChangeArgs) { since, actors = null, touched = null, ...page }: ChangeArgs,
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
    const filter = { actors, touched };
    const isWhole = actors === null && touched === null;
    const records: ChangeRecord[] = [];
    for await (const passing of changesAfter(view, known, filter, isWhole ? request.limit + 1 : AT_A_TIME)) {
      records.push(...passing);
      if (records.length > request.limit) break;
    }
    const all = () => changesAfter(view, since, filter, AT_A_TIME);
    const found = {
      rows: records.slice(0, request.limit),
      hasMore: records.length > request.limit,
      total: request.withTotal ? await (isWhole ? revisionsAfter(view, since) : countOf(all())) : null,
      ...(request.facets && { facets: await changeFacets(view, all(), request.facets) }),
    };
    return toConnection('changes', request, found, ({ revision }) => ({ sort: revision, id: `${revision}` }));
  }
}

async function revisionsAfter(view: View, since: number): Promise<number> {
  return Math.max(0, (await view.revision()) - since);
}

async function countOf(changes: AsyncIterable<readonly ChangeRecord[]>): Promise<number> {
  let count = 0;
  for await (const passing of changes) count += passing.length;
  return count;
}
