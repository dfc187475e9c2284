import type { ClaimValue, Qualifiers } from '../../../graph/claim.js';
import type { Span } from '../../../graph/span.js';
import type { EntityKind, Modality, Predicate } from '../../../ontology/ontology.js';
import type { Discourse } from '../discourse.js';
import type { Language } from '../language.js';
import type { KindVotes } from '../naming/shapes.js';
import type { Clause, KindOf } from '../syntax/clause.js';
import type { Roles } from '../syntax/verbRoles.js';
import type { Unit } from '../units.js';
import type { Attribution } from './attribution.js';
import type { OpenRelease } from './releases.js';

/** Something that fills a slot of a claim. */
export interface Filler {
  readonly key: string;
  /** The words that stand for it. */
  readonly span: Span;
  /** 0 to 1: how sure it is that these words mean it. */
  readonly sure: number;
}

/** A claim as a rule makes it, before the ontology has judged it. */
export interface Reading {
  readonly rule: string;
  readonly predicate: Predicate;
  readonly subject: Filler;
  readonly object: Filler | null;
  readonly value: ClaimValue | null;
  readonly valueSpan: Span | null;
  readonly modality: Modality;
  readonly qualifiers: Qualifiers;
  /** Unit where it is said: for whom it is told from. */
  readonly at: number;
  /** 0 to 1: how often the rule is right where its slots are filled rightly. */
  readonly sure: number;
}

/** What the rules that read a clause share. */
export interface ClauseContext {
  readonly sentence: Span;
  readonly units: readonly Unit[];
  readonly clause: Clause;
  readonly roles: readonly Roles[];
  readonly attributions: readonly Attribution[];
  readonly language: Language;
  readonly discourse: Discourse;
  readonly kindOf: KindOf;
  readonly isQuestion: boolean;
  /** A quotation of a sentence before goes on where this one begins. */
  readonly startsQuoted: boolean;
  /** A heading or bullet without a subject of its own. */
  readonly isHeading: boolean;
  /** What the list item or heading is about that the sentence belongs to; null for none. */
  readonly item: string | null;
  /** Takes a vote on the kind of something whose kind is open. */
  readonly vote: (key: string, votes: KindVotes) => void;
  /** The entity of something that has no name of its own. */
  readonly describe: (name: string, kind: EntityKind, span: Span) => string;
  readonly nameOf: (key: string) => string;
  /** Takes a release of which the clause does not say whose it is. */
  readonly leaveOpen: (release: OpenRelease) => void;
  /** What the object pronouns of this sentence meant, as far as it has been read. */
  readonly object: { key: string | null };
  /** Who raised money in this sentence, as far as it has been read. */
  readonly raiser: { key: string | null };
}
