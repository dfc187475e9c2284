import { Field, ID, InterfaceType, ObjectType } from 'type-graphql';
import type { Entity } from '../../graph/entity.js';
import { idType } from '../../graph/ids.js';
import { ENTITY_KINDS, type EntityKind, KINDS } from '../../ontology/ontology.js';
import { EntityKindEnum } from '../enums/enums.js';

const TYPE_OF_ID = { article: 'Article', claim: 'Claim', relation: 'Relation' } as const;

/** Anything with an id of its own. */
@InterfaceType('Node', {
  description: 'Anything with an id of its own.',
  resolveType: (node: { readonly id: string }) => {
    const type = idType(node.id);
    return type === 'entity' ? KINDS[(node as Entity).kind].typeName : TYPE_OF_ID[type];
  },
})
export abstract class NodeType {
  @Field(() => ID, { description: 'Stable for ever, unique across all types.' })
  id!: string;
}

/** A name that an entity goes by. */
@ObjectType('Alias', { description: 'A further name of an entity.' })
export class AliasType {
  @Field(() => String, { description: 'The name.' })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'BCP 47 language of the name; null where it is the same in all.',
  })
  language!: string | null;

  @Field(() => String, { description: 'Where the name was seen first: `seed` or the id of an article.' })
  source!: string;
}

/** An entity's id in another system. */
@ObjectType('ExternalId', { description: 'The id of an entity in another system.' })
export class ExternalIdType {
  @Field(() => String, { description: 'The other system, such as `wikidata`, `ticker` or `website`.' })
  system!: string;

  @Field(() => String, { description: 'The id there.' })
  value!: string;
}

/** Something that articles speak of. */
@InterfaceType('Entity', {
  description: 'Something that articles speak of.',
  implements: NodeType,
  resolveType: (entity: Entity) => KINDS[entity.kind].typeName,
})
export abstract class EntityType extends NodeType {
  @Field(() => EntityKindEnum, { description: 'What sort of thing it is.' })
  kind!: EntityKind;

  @Field(() => String, { description: 'Its canonical name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What it is, in one line.' })
  description!: string | null;

  @Field(() => [AliasType], { description: 'Its other names, ordered by name.' })
  aliases!: AliasType[];

  @Field(() => [ExternalIdType], { description: 'Its ids in other systems.' })
  externalIds!: ExternalIdType[];

  @Field(() => String, { description: 'What brought it into the graph: `seed` or the id of an article.' })
  createdBy!: string;
}

/** The object type of each kind of entity, made from the ontology. */
export const ENTITY_TYPES: ReadonlyMap<EntityKind, new () => EntityType> = new Map(
  ENTITY_KINDS.map((kind) => {
    class KindType extends EntityType {}
    const { typeName, description } = KINDS[kind];
    ObjectType(typeName, { description, implements: [NodeType, EntityType] })(KindType);
    return [kind, KindType];
  }),
);
