import type { Article, ArticleStatus, Mention } from './article.js';
import type { Claim } from './claim.js';
import type { Alias, Entity } from './entity.js';

/**
 * Everything that one load changes, ready to be written: a store applies it in one transaction, raises the revision by one
 * and rebuilds the relations it touches. Applying the same set twice leaves the graph as once.
 */
export interface ChangeSet {
  /** What caused it, for the record: `seed entities`, `load article_…`. */
  readonly cause: string;
  /** Moment of the change, ISO 8601 in UTC. */
  readonly at: string;
  /** Entities to add; one whose id exists already keeps its kind, name and description and only gains aliases. */
  readonly entities: readonly Entity[];
  /** Further names of entities that exist. */
  readonly aliases: readonly { readonly entityId: string; readonly alias: Alias }[];
  /** Articles to add; one whose id exists is written over. */
  readonly articles: readonly Article[];
  /** Articles that count no longer, or otherwise. */
  readonly articleStatuses: readonly { readonly articleId: string; readonly status: ArticleStatus }[];
  /** Where articles name entities; an article that is listed here or in `articles` loses its earlier mentions. */
  readonly mentions: readonly Mention[];
  /** Claims to add; one whose id exists is written over and counts again. */
  readonly claims: readonly Claim[];
  /** Ids of claims that count no longer as of `at`. */
  readonly retiredClaims: readonly string[];
}

/** What became of a change set. */
export interface Receipt {
  /** The graph's revision that holds the change. */
  readonly revision: number;
  readonly entitiesAdded: number;
  readonly articlesAdded: number;
  readonly claimsAdded: number;
  readonly claimsRetired: number;
  readonly relationsChanged: number;
}

/** A change set that changes nothing, to be filled in. */
export function emptyChangeSet(cause: string, at: string): ChangeSet {
  return {
    cause,
    at,
    entities: [],
    aliases: [],
    articles: [],
    articleStatuses: [],
    mentions: [],
    claims: [],
    retiredClaims: [],
  };
}
