import { Field, Int, ObjectType } from 'type-graphql';
import type { ArticleStatus } from '../../graph/article.js';
import type { ClaimStatus } from '../../graph/claim.js';
import type { EntityKind, Modality, Predicate } from '../../ontology/ontology.js';
import { ArticleStatusEnum, ClaimStatusEnum, EntityKindEnum, ModalityEnum, PredicateEnum } from '../enums/enums.js';

/** The type of one count, by a key of that type. */
function countType<Key>(name: string, description: string, key: () => object): new () => { key: Key; count: number } {
  @ObjectType(name, { description })
  class CountType {
    @Field(key, { description: 'What is counted.' })
    key!: Key;

    @Field(() => Int, { description: 'How many there are.' })
    count!: number;
  }
  return CountType;
}

export const KindCount = countType<EntityKind>('KindCount', 'Rows of a kind of entity.', () => EntityKindEnum);
export const PredicateCount = countType<Predicate>('PredicateCount', 'Rows of a predicate.', () => PredicateEnum);
export const ModalityCount = countType<Modality>('ModalityCount', 'Rows of a modality.', () => ModalityEnum);
export const StatusCount = countType<ClaimStatus>('ClaimStatusCount', 'Claims of a status.', () => ClaimStatusEnum);
export const ArticleStatusCount = countType<ArticleStatus>(
  'ArticleStatusCount',
  'Articles of a status.',
  () => ArticleStatusEnum,
);
export const LanguageCount = countType<string>('LanguageCount', 'Rows of a language.', () => String);
export const YearCount = countType<number>('YearCount', 'Rows of a year of publication.', () => Int);

/** Rows of a publisher; the entity itself is read where it is asked for. */
@ObjectType('PublisherCount', { description: 'Rows of a publisher.' })
export class PublisherCount {
  @Field(() => Int, { description: 'How many there are.' })
  count!: number;
}
