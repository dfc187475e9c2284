import { Field, ObjectType } from 'type-graphql';
import type { EntityKind, Modality, Predicate } from '../../ontology/ontology.js';
import { EntityKindEnum, ModalityEnum, PredicateEnum } from '../enums/enums.js';

/** A kind of entity, for people. */
@ObjectType('KindRow', { description: 'A kind of entity, for people.' })
export class KindRowType {
  @Field(() => EntityKindEnum, { description: 'The kind.' })
  kind!: EntityKind;

  @Field(() => String, { description: 'Its name, singular, in the language asked for.' })
  label!: string;

  @Field(() => String, { description: 'What it covers, in English.' })
  description!: string;
}

/** A predicate, for people. */
@ObjectType('PredicateRow', { description: 'A predicate, for people.' })
export class PredicateRowType {
  @Field(() => PredicateEnum, { description: 'The predicate.' })
  predicate!: Predicate;

  @Field(() => String, { description: 'Read from subject to object, in the language asked for.' })
  label!: string;

  @Field(() => String, {
    description: 'Read from object to subject; the label itself where both ways read alike or the object is a value.',
  })
  inverseLabel!: string;

  @Field(() => String, { description: 'What a claim with it says, in English.' })
  description!: string;

  @Field(() => [EntityKindEnum], { description: 'Kinds that may be subject.' })
  subjectKinds!: readonly EntityKind[];

  @Field(() => [EntityKindEnum], { description: 'Kinds that may be object; none where the object is a value.' })
  objectKinds!: readonly EntityKind[];
}

/** A modality, for people. */
@ObjectType('ModalityRow', { description: 'A modality, for people.' })
export class ModalityRowType {
  @Field(() => ModalityEnum, { description: 'The modality.' })
  modality!: Modality;

  @Field(() => String, { description: 'Its name, in the language asked for.' })
  label!: string;

  @Field(() => String, { description: 'What it means, in English.' })
  description!: string;
}

/** What the graph can say. */
@ObjectType('Ontology', { description: 'What the graph can say, for people.' })
export class OntologyType {
  @Field(() => [KindRowType], { description: 'Kinds of entity.' })
  kinds!: KindRowType[];

  @Field(() => [PredicateRowType], { description: 'Predicates.' })
  predicates!: PredicateRowType[];

  @Field(() => [ModalityRowType], { description: 'Modalities, firmest first.' })
  modalities!: ModalityRowType[];
}
