import type { Modality, Predicate } from '../ontology/ontology.js';
import type { Bound, Money } from './money.js';
import type { PartialDate, TimeSpan } from './partialDate.js';
import type { Span } from './span.js';

/** Whether a claim counts: doubtful ones wait, refused ones stay on record. */
export const CLAIM_STATUSES = ['ACCEPTED', 'PENDING', 'REJECTED'] as const;

/** Whether a claim counts. */
export type ClaimStatus = (typeof CLAIM_STATUSES)[number];

/** What a claim gives in place of an object entity. */
export type ClaimValue =
  | ({ readonly type: 'money' } & Money)
  | { readonly type: 'count'; readonly count: number; readonly bound: Bound }
  | { readonly type: 'text'; readonly text: string }
  /** An unnamed party: somebody, the text does not say who. */
  | { readonly type: 'unknown' }
  /** Nobody or nothing, said in so many words. */
  | { readonly type: 'none' };

/** What narrows a claim down. Only what the text gives is present. */
export interface Qualifiers {
  /** Post or function, as the text calls it. */
  readonly role?: string;
  readonly amount?: Money;
  readonly time?: TimeSpan;
}

/** The words that say it. */
export interface Evidence extends Span {
  /** `article.text.slice(start, end)`, kept beside the span for those who only want to read it. */
  readonly quote: string;
}

/** Which program read the claim. */
export interface ExtractorMark {
  readonly name: string;
  readonly version: string;
  /** The rule or prompt that made it. */
  readonly rule: string;
}

/** A stretch of time in which the graph held a claim, by its own clock. */
export interface RecordedPeriod {
  readonly recordedAt: string;
  readonly retiredAt: string;
}

/** One statement by one article. */
export interface Claim {
  readonly id: string;
  readonly articleId: string;
  readonly subjectId: string;
  readonly predicate: Predicate;
  /** Null exactly where `value` is given. */
  readonly objectId: string | null;
  readonly value: ClaimValue | null;
  readonly modality: Modality;
  /** Entities that the article says it from, apart from its own publisher. */
  readonly attributedTo: readonly string[];
  readonly qualifiers: Qualifiers;
  /** 0 to 1: how sure the extractor is that the article says this. */
  readonly confidence: number;
  readonly status: ClaimStatus;
  readonly evidence: Evidence;
  /** Where the subject stands in the text: its name, or the words that stand for it. */
  readonly subjectSpan: Span;
  /** Where the object or value stands; null for an unnamed party. */
  readonly objectSpan: Span | null;
  /** The article's own date: the day as of which the claim speaks where it gives no time. */
  readonly publishedAt: PartialDate | null;
  readonly publisherId: string | null;
  /** On whose account the article says it where it copies another: that one's publisher, else that article; null where it is no copy. */
  readonly originId: string | null;
  readonly extractor: ExtractorMark;
  /** Moment at which the graph learnt it, or learnt it again after having retired it, ISO 8601 in UTC. */
  readonly recordedAt: string;
  /** Moment at which it stopped counting because its article was replaced or withdrawn; null while it counts. */
  readonly retiredAt: string | null;
  /** Stretches in which the graph held it before `recordedAt`, in their order; empty for nearly every claim. */
  readonly earlierPeriods: readonly RecordedPeriod[];
}
