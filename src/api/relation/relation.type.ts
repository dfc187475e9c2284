import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { Relation } from '../../graph/relation.js';
import type { Modality, Predicate } from '../../ontology/ontology.js';
import { connectionType } from '../connection/connection.type.js';
import { NodeType } from '../entity/entity.type.js';
import { ModalityEnum, PredicateEnum } from '../enums/enums.js';
import { RelationFacets } from '../facets/facets.type.js';
import { PartialDateType, QualifiersType } from './value.type.js';

/** A relation, with the entity from which it was reached, where it was reached from one. */
export interface ReachedRelation extends Relation {
  readonly reachedFrom?: string;
}

/** A relation of the graph. */
@ObjectType('Relation', {
  description: 'Everything that accepted claims say with one subject, predicate and object, rolled up.',
  implements: NodeType,
})
export class RelationType extends NodeType {
  @Field(() => PredicateEnum, { description: 'What it says of the subject.' })
  predicate!: Predicate;

  @Field(() => Int, { description: 'Claims behind it.' })
  claimCount!: number;

  @Field(() => Int, { description: 'Distinct publishers among them.' })
  publisherCount!: number;

  @Field(() => Int, { description: 'Origins that do not lean on each other: claims that cite one source are one.' })
  originCount!: number;

  @Field(() => ModalityEnum, { description: 'The firmest modality among its claims.' })
  modality!: Modality;

  @Field(() => Float, { description: 'From 0 to 1: how likely it is that at least one origin was read rightly.' })
  confidence!: number;

  @Field(() => QualifiersType, { description: 'Qualifiers of its firmest, surest claim.' })
  qualifiers!: QualifiersType;

  @Field(() => PartialDateType, { nullable: true, description: 'When it was published first.' })
  firstSeen!: PartialDateType | null;

  @Field(() => PartialDateType, { nullable: true, description: 'When it was published last.' })
  lastSeen!: PartialDateType | null;
}

export const RelationConnection = connectionType('Relation', 'relations', () => RelationType, RelationFacets);
