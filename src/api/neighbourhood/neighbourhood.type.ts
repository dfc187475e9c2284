import { Field, Int, ObjectType } from 'type-graphql';
import { EntityType } from '../entity/entity.type.js';
import { RelationType } from '../relation/relation.type.js';

/** An entity of a subgraph. */
@ObjectType('SubgraphNode', { description: 'An entity of a subgraph, and how far it is from the middle.' })
export class SubgraphNodeType {
  @Field(() => EntityType, { description: 'The entity.' })
  entity!: EntityType;

  @Field(() => Int, { description: 'Relations from the middle to it on the shortest way; 0 for the middle itself.' })
  distance!: number;
}

/** A piece of the graph. */
@ObjectType('Subgraph', { description: 'A piece of the graph: some entities and every relation between two of them.' })
export class SubgraphType {
  @Field(() => [SubgraphNodeType], { description: 'Its entities, nearest first, each level by the surest relation.' })
  nodes!: SubgraphNodeType[];

  @Field(() => [RelationType], { description: 'Every relation between two of them that passes.' })
  relations!: RelationType[];

  @Field(() => Boolean, { description: 'Whether more entities are as near, but the limit left them out.' })
  isCut!: boolean;
}
