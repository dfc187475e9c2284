import type { EntityKind, Modality, Predicate } from '../ontology/ontology.js';
import type { ClaimValue, Qualifiers } from './claim.js';

/** An end of a stated claim. */
export interface StatedEnd {
  readonly name: string;
  /** Null where the table leaves it to what is known of the name. */
  readonly kind: EntityKind | null;
  /** The words of the quote that stand for it; the name itself where the table gives none. */
  readonly words: string;
}

/** A claim as a person states it in a table, before it is known which entities are meant. */
export interface StatedClaim {
  /** Where it stands, for messages: file and line. */
  readonly place: string;
  readonly subject: StatedEnd;
  readonly predicate: Predicate;
  /** Null exactly where `value` is given. */
  readonly object: StatedEnd | null;
  readonly value: ClaimValue | null;
  readonly modality: Modality;
  /** Names of those that the source says it from. */
  readonly attributedTo: readonly string[];
  readonly qualifiers: Qualifiers;
  /** 0 to 1. */
  readonly confidence: number;
  /** The words of the source that say it. */
  readonly quote: string;
}
