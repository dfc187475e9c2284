/** The part of the port that shows a database as it is stored, for whoever checks it, and makes again what is derived. */
import type { Article } from '../graph/article.js';
import type { Claim } from '../graph/claim.js';
import type { Entity } from '../graph/entity.js';
import type { Violation } from '../graph/invariants.js';
import type { Relation } from '../graph/relation.js';
import type { Span } from '../graph/span.js';

/** A record as it is stored. */
export interface Stored<Content> {
  readonly id: string;
  /** What loading made of it, before people's decisions; null where it cannot be read. */
  readonly recorded: Content | null;
  /** What the graph answers with; null where it cannot be read. */
  readonly current: Content | null;
  /** Whether everything by which the engine finds and links it says the same as `current`. */
  readonly inStep: boolean;
}

/** A name as it is stored. */
export interface StoredName {
  readonly name: string;
  /** The entity that it leads to; null where it leads nowhere. */
  readonly entityId: string | null;
  /** Whether it is marked as the canonical one. */
  readonly canonical: boolean;
  /** Whether the normal forms by which the engine finds it are those of the name. */
  readonly inStep: boolean;
}

/** A relation as it is stored. */
export interface StoredRelation {
  readonly id: string;
  /** Null where it cannot be read. */
  readonly relation: Relation | null;
  readonly inStep: boolean;
}

/** An entity as it is stored, merged or not. */
export interface StoredEntity extends Stored<Omit<Entity, 'aliases'>> {
  /** The entity that answers for it; null where it answers for itself. */
  readonly survivorId: string | null;
  /** Names that were recorded for this very entity. */
  readonly names: readonly StoredName[];
  /** Relations that hang on it as their subject. */
  readonly relations: readonly StoredRelation[];
  /** Claims, whatever their status, among which are all whose relation has it as its subject. */
  readonly claims: readonly Claim[];
}

/** A mention as it is stored. */
export interface StoredMention {
  /** The entity that the article was recorded to name. */
  readonly recordedId: string;
  /** The entity that it leads to. */
  readonly entityId: string;
  readonly spans: readonly Span[];
  readonly inStep: boolean;
}

/** An article as it is stored, with what hangs on it. */
export interface StoredArticle extends Stored<Article> {
  readonly mentions: readonly StoredMention[];
  /** Every claim, retired ones too. */
  readonly claims: readonly Stored<Claim>[];
}

/** What is to be made again from what was recorded. */
export interface Rebuild {
  /** Ids of entities, whose names are made again with them. */
  readonly entities: readonly string[];
  /** Ids of articles, whose mentions are made again with them. */
  readonly articles: readonly string[];
  readonly claims: readonly string[];
  /** Ids of relations, each with that of the entity it hangs on. */
  readonly relations: ReadonlyMap<string, string>;
  /** Moment of the repair, ISO 8601 in UTC, for the log. */
  readonly at: string;
  readonly actor: string;
}

/** Shows a database as it is stored. Lists are ordered by id and begin behind the given one; the empty text begins at the first. */
export interface Inspection {
  /** Damage, missing indexes and stale ones, as the engine itself sees them. */
  engineViolations(): Promise<readonly Violation[]>;
  /** Revisions of the log behind the given one, in their order, at most `limit`. */
  loggedRevisions(after: number, limit: number): Promise<readonly number[]>;
  storedEntities(after: string, limit: number): Promise<readonly StoredEntity[]>;
  storedArticles(after: string, limit: number): Promise<readonly StoredArticle[]>;
  /** Claims that hang on no article, at most a thousand. */
  strayClaims(): Promise<readonly Stored<Claim>[]>;
  /**
   * Makes merges, the named records, and all indexes again, in one transaction that raises the revision and is logged; what was recorded stays as it
   * is. What rests on something that cannot be read is left alone.
   */
  rebuild(parts: Rebuild): Promise<void>;
}
