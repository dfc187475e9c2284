import type { Span } from '../../../graph/span.js';
import type { EntityKind, Modality, Predicate } from '../../../ontology/ontology.js';
import type { KindVotes } from '../naming/shapes.js';
import type { Tag } from '../tagger/tags.js';

/** How an article was read: every sentence with what it says and with what was seen in it. */
export interface Explanation {
  /** Code of the language whose tables read it. */
  readonly language: string;
  readonly names: readonly ExplainedName[];
  readonly sentences: readonly ExplainedSentence[];
}

/** A name of the text. */
export interface ExplainedName {
  readonly name: string;
  /** Null where too little spoke for any kind: it fills no slot and is no entity. */
  readonly kind: EntityKind | null;
  /** Id of the known entity, which needs no votes; null for a new one. */
  readonly knownId: string | null;
  /** What its own words, its neighbours and the first reading said of its kind. */
  readonly votes: KindVotes;
  /** How often the text names it. */
  readonly mentions: number;
}

/** A sentence, heading or bullet. */
export interface ExplainedSentence {
  readonly text: string;
  readonly span: Span;
  readonly tokens: readonly { readonly text: string; readonly tag: Tag }[];
  /** What it names, each once. */
  readonly names: readonly string[];
  readonly clauses: readonly ExplainedClause[];
  readonly claims: readonly ExplainedClaim[];
  /** What a rule read and the ontology or a better reading put aside. */
  readonly dropped: readonly DroppedReading[];
}

/** A clause of a sentence, or what stands in brackets. */
export interface ExplainedClause {
  /** Its nodes in the notation of `nodeText`. */
  readonly nodes: readonly string[];
  /** Whom its parts are told from, in the words of the text. */
  readonly sources: readonly string[];
  readonly verbs: readonly ExplainedVerb[];
  /** Nouns that a table knows, where they may say a claim by themselves. */
  readonly nouns: readonly ExplainedNoun[];
}

/** A noun of a clause that a table knows: what hangs on it and what became of it. */
export interface ExplainedNoun {
  readonly noun: string;
  /** Its owner as `'s`, and what stands behind it under each preposition. */
  readonly hanging: Readonly<Record<string, readonly string[]>>;
  /** `READ`: a claim comes of its phrase. `MISSED`: none does. */
  readonly state: 'READ' | 'MISSED';
  /** Why each of its rows made nothing; empty unless it is `MISSED`. */
  readonly missed: readonly MissedFrame[];
}

/** A verb of a clause: what stands around it and what the tables know of it. */
export interface ExplainedVerb {
  /** Its name in the tables, else its form in the text. */
  readonly verb: string;
  readonly agent: string | null;
  /** The agent was left out or stands too far to be told. */
  readonly isAgentDropped: boolean;
  readonly patient: string | null;
  /** What stands under prepositions. */
  readonly under: Readonly<Record<string, readonly string[]>>;
  /** `READ`: a claim comes of it. `MISSED`: frames open, none is filled. `NO_FRAME`: the tables know the verb otherwise, as a saying or a hedge. `UNKNOWN`: in no table. */
  readonly state: 'READ' | 'MISSED' | 'NO_FRAME' | 'UNKNOWN';
  /** Why each of its frames made nothing; empty unless it is `MISSED`. */
  readonly missed: readonly MissedFrame[];
}

/** A row that a verb or noun opens and that made no claim. */
export interface MissedFrame {
  readonly rule: string;
  readonly predicate: Predicate;
  /** What it lacked, in plain words. */
  readonly why: string;
}

/** A claim with where it comes from. */
export interface ExplainedClaim {
  readonly subject: string;
  readonly predicate: Predicate;
  /** Name of the object, or the value as words of the text. */
  readonly object: string;
  readonly modality: Modality;
  readonly attributedTo: readonly string[];
  readonly rule: string;
  /** The word of the text that the rule began at: a verb, or the noun or name of a description. */
  readonly cue: string;
  /** Words of the text that stand for the ends. */
  readonly mentions: { readonly subject: string; readonly object: string };
  readonly confidence: number;
  /** What the confidence was multiplied from: how often the rule holds, and how sure each end is. The object's is null for a value. */
  readonly score: { readonly rule: number; readonly subject: number; readonly object: number | null };
}

/** A reading that became no claim. */
export interface DroppedReading {
  readonly rule: string;
  readonly subject: string;
  readonly predicate: Predicate;
  readonly object: string;
  readonly why: string;
}
