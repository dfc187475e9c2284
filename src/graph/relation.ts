import type { Modality, Predicate } from '../ontology/ontology.js';
import type { ClaimValue, Qualifiers } from './claim.js';
import type { PartialDate } from './partialDate.js';

/** Everything accepted claims say with one subject, predicate and object, rolled up. It is derived, never the truth itself. */
export interface Relation {
  readonly id: string;
  /** For symmetric predicates the end whose id sorts first. */
  readonly subjectId: string;
  readonly predicate: Predicate;
  readonly objectId: string | null;
  readonly value: ClaimValue | null;
  /** Claims behind it. */
  readonly claimCount: number;
  /** Distinct publishers among them. */
  readonly publisherCount: number;
  /** Origins that do not lean on each other: claims that cite the same source are one, and so is a text with its copies. */
  readonly originCount: number;
  /** The firmest modality among the claims. */
  readonly modality: Modality;
  /** 0 to 1: how likely it is that at least one origin was read rightly. */
  readonly confidence: number;
  /** Qualifiers of its firmest, most confident claim. */
  readonly qualifiers: Qualifiers;
  readonly firstSeen: PartialDate | null;
  readonly lastSeen: PartialDate | null;
}
