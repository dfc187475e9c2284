/** What narrows lists. A null field does not narrow; an empty list lets nothing through. */
import type { Direction, EntityKind, Modality, Predicate } from '../ontology/ontology.js';
import type { ArticleStatus } from './article.js';
import type { ClaimStatus } from './claim.js';

/** Narrows a list of claims, and whatever is made of claims. */
export interface ClaimFilter {
  readonly predicates: readonly Predicate[] | null;
  readonly modalities: readonly Modality[] | null;
  readonly statuses: readonly ClaimStatus[] | null;
  /** Ids of entities: claims that cite at least one of them. */
  readonly attributedTo: readonly string[] | null;
  /** Ids of publishing entities. */
  readonly publishers: readonly string[] | null;
  /** BCP 47 languages of the articles. */
  readonly languages: readonly string[] | null;
  /** Ids of entities: claims with at least one of them as subject or object. */
  readonly entityIds: readonly string[] | null;
  /** Claims with an entity of one of these kinds as subject or object. */
  readonly kinds: readonly EntityKind[] | null;
  readonly minConfidence: number | null;
  /** First and last day of publication, `YYYY-MM-DD`, both included; undated claims do not pass. */
  readonly publishedFrom: string | null;
  readonly publishedTo: string | null;
  /**
   * A day, `YYYY-MM-DD`: claims that say what held on it. A claim holds for the time that it gives, with partial dates stretched to their first and
   * last day; one that gives none holds from its article's date on, and never where the article has no date. An end that the article knows of but does
   * not date lies just before the article.
   */
  readonly validAt: string | null;
  /**
   * A moment, ISO 8601 in UTC: claims that the graph held then, whatever became of them, each with the status that reviews had left it with by
   * then; `includeRetired` has no say.
   */
  readonly knownAt: string | null;
  /** Also claims that were retired with their article; else only those that count. */
  readonly includeRetired: boolean;
}

/** Narrows relations, wherever they are met. */
export interface LinkFilter {
  readonly predicates: readonly Predicate[] | null;
  /** Firmest modalities of the relation. */
  readonly modalities: readonly Modality[] | null;
  readonly minConfidence: number | null;
  /** Relations are rolled up from the claims that pass, and from those alone; null takes them as they stand. */
  readonly claims: ClaimFilter | null;
}

/** Narrows the relations of an entity. */
export interface RelationFilter extends LinkFilter {
  /** From which end the entity stands; a symmetric relation passes in every direction. */
  readonly direction: Direction;
  /** Kinds of the entity at the other end; values have none. */
  readonly otherKinds: readonly EntityKind[] | null;
}

/** Narrows a list of entities. */
export interface EntityFilter {
  readonly kinds: readonly EntityKind[] | null;
  /** Only entities one of whose names begins with this, in normal form. */
  readonly namePrefix: string | null;
  /**
   * Only entities that are orphans, or only those that are not: an orphan came with an article and no counting claim speaks of it any more, as subject,
   * object, source or publisher.
   */
  readonly orphans: boolean | null;
  /** Only entities that are subject or object of a claim that passes. */
  readonly claims: ClaimFilter | null;
}

/** Narrows a list of articles. */
export interface ArticleFilter {
  readonly languages: readonly string[] | null;
  readonly publishers: readonly string[] | null;
  readonly statuses: readonly ArticleStatus[] | null;
  readonly publishedFrom: string | null;
  readonly publishedTo: string | null;
  /** Only articles that make a claim that passes. */
  readonly claims: ClaimFilter | null;
}

/** Lets every claim through that counts or waits. */
export const ANY_CLAIM: ClaimFilter = {
  predicates: null,
  modalities: null,
  statuses: null,
  attributedTo: null,
  publishers: null,
  languages: null,
  entityIds: null,
  kinds: null,
  minConfidence: null,
  publishedFrom: null,
  publishedTo: null,
  validAt: null,
  knownAt: null,
  includeRetired: false,
};

/** Lets every relation through. */
export const ANY_LINK: LinkFilter = { predicates: null, modalities: null, minConfidence: null, claims: null };

/** Lets every relation of an entity through. */
export const ANY_RELATION: RelationFilter = { ...ANY_LINK, direction: 'BOTH', otherKinds: null };

/** Lets every entity through. */
export const ANY_ENTITY: EntityFilter = { kinds: null, namePrefix: null, orphans: null, claims: null };

/** Lets every article through. */
export const ANY_ARTICLE: ArticleFilter = {
  languages: null,
  publishers: null,
  statuses: null,
  publishedFrom: null,
  publishedTo: null,
  claims: null,
};
