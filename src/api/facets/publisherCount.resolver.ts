import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Entity } from '../../graph/entity.js';
import type { ApiContext } from '../context.js';
import { EntityType } from '../entity/entity.type.js';
import { PublisherCount } from './count.type.js';
import type { ShownCount } from './shownFacets.js';

/** Who a count of publishers is about. */
@Resolver(() => PublisherCount)
export class PublisherCountResolver {
  @FieldResolver(() => EntityType, { description: 'The publisher.' })
  publisher(@Root() { key }: ShownCount, @Ctx() { loaders }: ApiContext): Promise<Entity | null> {
    return loaders.entity.load(String(key));
  }
}
