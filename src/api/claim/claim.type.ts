import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { Claim, ClaimStatus, Evidence } from '../../graph/claim.js';
import type { Modality, Predicate } from '../../ontology/ontology.js';
import { connectionType } from '../connection/connection.type.js';
import { NodeType } from '../entity/entity.type.js';
import { ClaimStatusEnum, ModalityEnum, PredicateEnum } from '../enums/enums.js';
import { ClaimFacets } from '../facets/facets.type.js';
import { PartialDateType, QualifiersType } from '../relation/value.type.js';

/** Evidence, with the article it stands in. */
export interface PlacedEvidence extends Evidence {
  readonly articleId: Claim['articleId'];
}

/** The words that say a claim. */
@ObjectType('Evidence', { description: 'The words that say a claim, and where they stand.' })
export class EvidenceType {
  @Field(() => String, { description: 'The words, as the article has them.' })
  quote!: string;

  @Field(() => Int, { description: "Where they begin in the article's text, in UTF-16 code units." })
  start!: number;

  @Field(() => Int, { description: "Where they end in the article's text, in UTF-16 code units, exclusive." })
  end!: number;
}

/** The program that read a claim. */
@ObjectType('Extractor', { description: 'The program that read a claim.' })
export class ExtractorType {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { description: 'Its version.' })
  version!: string;

  @Field(() => String, { description: 'The rule or prompt that made the claim.' })
  rule!: string;
}

/** One statement by one article. */
@ObjectType('Claim', { description: 'One statement by one article.', implements: NodeType })
export class ClaimType extends NodeType {
  @Field(() => PredicateEnum, { description: 'What it says of the subject.' })
  predicate!: Predicate;

  @Field(() => ModalityEnum, { description: 'How the article says it.' })
  modality!: Modality;

  @Field(() => QualifiersType, { description: 'What narrows it down.' })
  qualifiers!: QualifiersType;

  @Field(() => Float, { description: 'From 0 to 1: how sure the extractor is that the article says this.' })
  confidence!: number;

  @Field(() => ClaimStatusEnum, { description: 'Whether it counts.' })
  status!: ClaimStatus;

  @Field(() => PartialDateType, {
    nullable: true,
    description: "The article's date, as of which it speaks unless `time` says otherwise.",
  })
  publishedAt!: PartialDateType | null;

  @Field(() => ExtractorType, { description: 'The program that read it.' })
  extractor!: ExtractorType;

  @Field(() => GraphQLDateTime, { description: 'When the graph learnt it.' })
  recordedAt!: string;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When it stopped counting with its article; null while it counts.',
  })
  retiredAt!: string | null;
}

export const ClaimConnection = connectionType('Claim', 'claims', () => ClaimType, ClaimFacets);
