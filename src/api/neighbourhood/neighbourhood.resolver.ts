import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { optionalClaimFilter } from '../claim/claimFilter.js';
import { checkConfidence } from '../connection/checkConfidence.js';
import { within } from '../connection/within.js';
import type { ApiContext } from '../context.js';
import { findByReference } from '../entity/findEntity.js';
import { NeighbourhoodArgs } from './neighbourhood.input.js';
import { SubgraphType } from './neighbourhood.type.js';
import { readSubgraph } from './readSubgraph.js';

/** Most entities of a subgraph. */
const MOST_NODES = 200;

/** Most relations from the middle of a subgraph to its edge. */
const DEEPEST = 3;

/** The surroundings of entities. */
@Resolver()
export class NeighbourhoodResolver {
  @Query(() => SubgraphType, {
    description: 'An entity, what lies around it, and every relation between the entities that are shown.',
  })
  async neighbourhood(
    @Args(() => NeighbourhoodArgs) args: NeighbourhoodArgs,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    const depth = within('depth', args.depth, DEEPEST);
    const limit = within('limit', args.limit, MOST_NODES);
    const { predicates = null, modalities = null } = args;
    const minConfidence = checkConfidence(args.minConfidence);
    const claims = await optionalClaimFilter(args.filter, context);
    const { id } = await findByReference(args.id, context);
    const filter = { predicates, modalities, minConfidence, claims };
    const { distances, ...subgraph } = await readSubgraph(context.view, id, filter, { depth, limit });
    const nodes = [...distances].map(async ([entityId, distance]) => ({
      entity: await context.loaders.entity.load(entityId),
      distance,
    }));
    return { ...subgraph, nodes: await Promise.all(nodes) };
  }
}
