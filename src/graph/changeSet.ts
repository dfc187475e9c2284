import type { Article, ArticleDecision, ArticleStatus, Mention } from './article.js';
import type { Claim } from './claim.js';
import type { Alias, Entity } from './entity.js';
import type { EntityEdit } from './entityEdit.js';
import type { Judgement } from './judgement.js';
import type { Refusal } from './receipt.js';
import type { Review } from './review.js';

/**
 * What a change set takes for granted of the graph it was made for. Where something of it no longer holds when the change is applied, the store
 * refuses the whole change with `CONFLICT`, and whoever made it reads the graph again and decides anew.
 */
export interface Expectations {
  /** The hash that the current article of this id has; null where there is no current one. */
  readonly articles: readonly { readonly articleId: string; readonly contentHash: string | null }[];
  /** The current article of a source; null where it has none. */
  readonly currentArticles: readonly { readonly sourceKey: string; readonly articleId: string | null }[];
}

/** An article that counts no longer, or otherwise. */
export interface ArticleStatusChange {
  readonly articleId: string;
  readonly status: ArticleStatus;
  /** The person's decision that caused it, which is kept with the article; absent where loading did. */
  readonly decision?: ArticleDecision;
}

/**
 * Everything that one load or decision changes, ready to be written: a store applies it in one transaction, raises the revision by one, keeps a
 * record of what it touched and rebuilds the relations concerned. Applying the same set twice leaves the graph as once.
 */
export interface ChangeSet {
  /** What caused it, for the record: `seed entities`, `load article_…`. */
  readonly cause: string;
  /** Who caused it: `seed`, `cli`, or the name of an API key. */
  readonly actor: string;
  /** Moment of the change, ISO 8601 in UTC. */
  readonly at: string;
  readonly expects: Expectations;
  /** Entities to add; one whose id exists already keeps its kind, name and description and only gains aliases. */
  readonly entities: readonly Entity[];
  /** Further names of entities that exist. */
  readonly aliases: readonly { readonly entityId: string; readonly alias: Alias }[];
  /** What people changed of entities. */
  readonly edits: readonly EntityEdit[];
  /** What people said of pairs of entities; merges are made and withdrawn by them. */
  readonly judgements: readonly Judgement[];
  /** Articles to add; one whose id exists is written over. */
  readonly articles: readonly Article[];
  /** Articles that count no longer, or otherwise. */
  readonly articleStatuses: readonly ArticleStatusChange[];
  /** Where articles name entities; an article that is listed here or in `articles` loses its earlier mentions. */
  readonly mentions: readonly Mention[];
  /** Claims to add; one whose id exists is written over, keeps the moment it was learnt at, and counts again where it was retired. */
  readonly claims: readonly Claim[];
  /** Ids of claims that count no longer as of `at`. */
  readonly retiredClaims: readonly string[];
  /** Ids of retired claims that count again as of `at`, as they were recorded. */
  readonly restoredClaims: readonly string[];
  /** What people said of claims, whether or not the graph holds the claim at the moment. */
  readonly reviews: readonly Review[];
  /** What the load left out, for the receipt. */
  readonly refusals: readonly Refusal[];
}

/** A change set that changes nothing, to be filled in. */
export function emptyChangeSet(cause: string, at: string, actor = 'seed'): ChangeSet {
  return {
    cause,
    actor,
    at,
    expects: { articles: [], currentArticles: [] },
    entities: [],
    aliases: [],
    edits: [],
    judgements: [],
    articles: [],
    articleStatuses: [],
    mentions: [],
    claims: [],
    retiredClaims: [],
    restoredClaims: [],
    reviews: [],
    refusals: [],
  };
}
