/**
 * The port of extraction: text in, mentions and claim drafts out. An extractor knows no store and no ids of entities but those that its
 * caller hands in as known names; which entity a draft is in the end, identity decides.
 */
import type { ArticleDraft } from '../graph/article.js';
import type { ClaimValue, Qualifiers } from '../graph/claim.js';
import type { KnownName } from '../graph/entity.js';
import type { Span } from '../graph/span.js';
import type { EntityKind, Modality, Predicate } from '../ontology/ontology.js';

/** Something the article names. */
export interface EntityDraft {
  /** Local to one extraction: claims point at it. */
  readonly key: string;
  readonly kind: EntityKind;
  /** The known entity's canonical name where it is known, else the fullest surface of the text. */
  readonly name: string;
  /** Other surfaces in the text that mean it. */
  readonly aliases: readonly string[];
  /** Known entities whose name this is and whose kind fits; empty for a new one. */
  readonly candidates: readonly string[];
  /** Where its names stand, in the order of the text. Pronouns and descriptions are no mentions. */
  readonly mentions: readonly Span[];
}

/** One statement the article makes. */
export interface ClaimDraft {
  /** Key of an entity draft. */
  readonly subject: string;
  readonly predicate: Predicate;
  /** Key of an entity draft; null exactly where `value` is given. */
  readonly object: string | null;
  readonly value: ClaimValue | null;
  readonly modality: Modality;
  /** Keys of the entity drafts it is told from, apart from the publisher. */
  readonly attributedTo: readonly string[];
  readonly qualifiers: Qualifiers;
  readonly confidence: number;
  /** The sentence or clause that says it. */
  readonly evidence: Span;
  /** Words within the article that stand for the subject: a name, or an anaphor of it. */
  readonly subjectSpan: Span;
  readonly objectSpan: Span | null;
  /** Which rule or prompt made it. */
  readonly rule: string;
  /** Whether a person must look at it before it counts, however sure the extractor is; absent means no. */
  readonly needsReview?: boolean;
}

/** What an extractor read in one article. */
export interface Extraction {
  readonly entities: readonly EntityDraft[];
  readonly claims: readonly ClaimDraft[];
}

/** Reads articles. The same article and the same names give the same extraction. */
export interface Extractor {
  readonly name: string;
  /** Rises with every change of what it reads. */
  readonly version: string;
  /** @throws ApplicationError `EXTRACTOR_FAILED` */
  extract(article: ArticleDraft, knownNames: readonly KnownName[]): Promise<Extraction>;
}
