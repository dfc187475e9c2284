import { Ctx, FieldResolver, Int, Query, Resolver } from 'type-graphql';
import type { ApiContext } from '../context.js';
import { StatisticsType } from './statistics.type.js';

/** Counts over the whole graph. */
@Resolver(() => StatisticsType)
export class StatisticsResolver {
  @Query(() => StatisticsType, { description: 'Counts over the whole graph.' })
  async statistics(@Ctx() { view }: ApiContext): Promise<object> {
    const { publishers, ...counts } = await view.statistics();
    const lists = Object.fromEntries(Object.entries(counts).map(([name, map]) => [name, listed(map)]));
    return {
      ...lists,
      publishers,
      entities: sum(counts.entitiesByKind),
      relations: sum(counts.relationsByPredicate),
      claims: sum(counts.claimsByPredicate),
      articles: sum(counts.articlesByLanguage),
    };
  }

  @FieldResolver(() => Int, { description: "The graph's revision: 0 when empty, one more with each change." })
  revision(@Ctx() { view }: ApiContext): Promise<number> {
    return view.revision();
  }
}

/** The most frequent first, the equally frequent by name. */
function listed(counts: ReadonlyMap<string, number>): readonly { readonly key: string; readonly count: number }[] {
  return [...counts]
    .map(([key, count]) => ({ key, count }))
    .sort((one, other) => other.count - one.count || (one.key < other.key ? -1 : 1));
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((total, count) => total + count, 0);
}
