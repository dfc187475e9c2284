import type { PartialDate } from './partialDate.js';
import type { Span } from './span.js';

/** Whether an article still counts. */
export const ARTICLE_STATUSES = ['CURRENT', 'REPLACED', 'WITHDRAWN'] as const;

/** Whether an article still counts. */
export type ArticleStatus = (typeof ARTICLE_STATUSES)[number];

/** What a person may decide about an article: that it counts no longer, or that it counts again. */
export const ARTICLE_VERDICTS = ['WITHDRAWN', 'RESTORED'] as const;

/** A person's decision about an article, never changed or erased. */
export interface ArticleDecision {
  readonly verdict: (typeof ARTICLE_VERDICTS)[number];
  /** Why, in their words; null where they gave none. */
  readonly reason: string | null;
  /** Who: `cli`, or the name of an API key. */
  readonly by: string;
  /** When, ISO 8601 in UTC. */
  readonly at: string;
}

/** What a reader makes of a file, before anything is known about identity. */
export interface ArticleDraft {
  readonly title: string;
  /** Name of the publisher as the file gives it; null where it gives none. */
  readonly publisher: string | null;
  /** What sort of source it is ("press report", "company announcement"); null where the file does not say. */
  readonly sourceKind: string | null;
  readonly url: string | null;
  readonly publishedAt: PartialDate | null;
  /** BCP 47 primary language: `pt`, `en`, `es`… */
  readonly language: string;
  /** The text as read, never changed afterwards: spans point into it. */
  readonly text: string;
  /** Where it was read from: its URL, else its path. One source has one current article. */
  readonly sourceKey: string;
}

/** A news article as the graph keeps it. */
export interface Article extends Omit<ArticleDraft, 'publisher'> {
  readonly id: string;
  /** Id of the publishing entity; null where the file names none. */
  readonly publisherId: string | null;
  /** Hash over text and metadata: equal hashes mean that there is nothing to load. */
  readonly contentHash: string;
  /** Moment of loading, ISO 8601 in UTC. */
  readonly loadedAt: string;
  readonly status: ArticleStatus;
  /** Id of the article of another publisher whose text it repeats nearly word for word; null for nearly every article. */
  readonly copyOf: string | null;
  /** What people decided about it, oldest first; absent for nearly every article. */
  readonly decisions?: readonly ArticleDecision[];
}

/** An entity named in an article, and where. */
export interface Mention {
  readonly articleId: string;
  readonly entityId: string;
  /** Every place, in the order of the text. */
  readonly spans: readonly Span[];
}
