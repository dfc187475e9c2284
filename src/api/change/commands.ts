import type { ReviewVerdict } from '../../graph/review.js';
import type { Actor } from '../actor.js';

/** Something that a change left out, or that kept it from being made. */
export interface Problem {
  /** Word of the table of errors. */
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
}

/** What became of a change. */
export interface Change {
  /** Id of what was changed; null where nothing was. */
  readonly id: string | null;
  /** Revision of the graph that holds the change. */
  readonly revision: number;
  readonly problems: readonly Problem[];
}

/** An article to load: its text, or the address where it stands. */
export interface ArticleToLoad {
  readonly text: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly publishedAt: string | null;
  readonly language: string | null;
}

/** What to change of an entity; what is undefined stays. */
export interface EntityChanges {
  readonly name?: string | undefined;
  /** Null takes it away. */
  readonly description?: string | null | undefined;
  readonly addAliases: readonly { readonly name: string; readonly language: string | null }[];
  readonly removeAliases: readonly string[];
}

/** What the API can change, each in the name of an actor; all throw `ApplicationError`. The composition root gives it. */
export interface Commands {
  loadArticle(article: ArticleToLoad, actor: Actor): Promise<Change>;
  withdrawArticle(articleId: string, reason: string | null, actor: Actor): Promise<Change>;
  restoreArticle(articleId: string, reason: string | null, actor: Actor): Promise<Change>;
  reviewClaim(claimId: string, verdict: ReviewVerdict, reason: string | null, actor: Actor): Promise<Change>;
  mergeEntities(entity: string, into: string, reason: string | null, actor: Actor): Promise<Change>;
  keepApart(entity: string, other: string, reason: string | null, actor: Actor): Promise<Change>;
  withdrawMerge(entityId: string, otherId: string | null, reason: string | null, actor: Actor): Promise<Change>;
  updateEntity(entity: string, changes: EntityChanges, reason: string | null, actor: Actor): Promise<Change>;
}
