import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { ApplicationError } from '../../errors.js';
import type { Entity } from '../../graph/entity.js';
import { idType } from '../../graph/ids.js';
import { ENTITY_ORDERS, keysetOf } from '../../graph/orders.js';
import { pageRequest } from '../connection/pageRequest.js';
import { toConnection } from '../connection/toConnection.js';
import type { ApiContext } from '../context.js';
import { checkId } from './checkId.js';
import { EntityListArgs } from './entity.input.js';
import { EntityType, NodeType } from './entity.type.js';
import { EntityConnection } from './entityConnection.js';
import { entityFilter } from './entityFilter.js';
import { findByName } from './findEntity.js';

/** Ways into the graph by id and name. */
@Resolver()
export class EntityQueryResolver {
  @Query(() => NodeType, {
    nullable: true,
    description: 'Anything by its id; null where nothing bears the id, an error where it cannot be one.',
  })
  async node(
    @Arg('id', () => ID, { description: 'The id.' }) id: string,
    @Ctx() { loaders }: ApiContext,
  ): Promise<object | null> {
    return loaders[idType(id)].load(checkId(id));
  }

  @Query(() => EntityType, {
    nullable: true,
    description:
      'One entity, by id (null where unknown) or by any of its names (an error with suggestions where unknown).',
  })
  async entity(
    @Arg('id', () => ID, { nullable: true, description: 'Its id.' }) id: string | null | undefined,
    @Arg('name', () => String, { nullable: true, description: 'Any of its names, in any case and accent.' })
    name: string | null | undefined,
    @Ctx() context: ApiContext,
  ): Promise<Entity | null> {
    if ((id == null) === (name == null))
      throw new ApplicationError('INPUT_INVALID', 'An entity is asked for by "id" or by "name", one of the two.', {
        place: 'id, name',
      });
    return name == null ? context.loaders.entity.load(checkId(id ?? '')) : findByName(name, context);
  }

  @Query(() => EntityConnection, { description: 'Entities of the whole graph.' })
  async entities(
    @Args(() => EntityListArgs) args: EntityListArgs,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const request = pageRequest('entities', args.orderBy, args, info);
    const page = await context.view.entities(await entityFilter(args.filter, context), request);
    return toConnection('entities', request, page, (entity) => keysetOf(ENTITY_ORDERS[args.orderBy], entity));
  }
}
