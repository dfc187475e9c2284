import type { EntityKind, Modality, Predicate } from '../../ontology/ontology.js';

/** One way in which a language says a predicate. Cues are written in lower case; `~` stands for up to two adverbs or determiners. */
export interface Frame {
  readonly rule: string;
  readonly predicate: Predicate;
  /** Words that say it, any of these phrases. */
  readonly cues: readonly string[];
  /** Where the subject of the claim stands: in front of the cue, behind it, or behind it after one of `agent`. */
  readonly subject: 'LEFT' | 'RIGHT' | 'AGENT';
  /** Where the object stands. */
  readonly object: 'LEFT' | 'RIGHT';
  /** Prepositions under which the object may stand; absent: none or one of "of". */
  readonly under?: readonly string[];
  /** Modality that the cue itself carries. */
  readonly modality?: Modality;
  /** Kinds that the subject may have, narrower than the ontology allows. */
  readonly subjectKinds?: readonly EntityKind[];
  /** Kinds that the object may have, narrower than the ontology allows. */
  readonly objectKinds?: readonly EntityKind[];
}

/** Everything the reader knows of one language, as data. */
export interface Language {
  readonly code: string;
  /** Words that join members of a list. */
  readonly conjunctions: ReadonlySet<string>;
  /** Words that begin another clause: arguments are not looked for beyond them. */
  readonly boundaries: ReadonlySet<string>;
  /** Prepositions under which a name is not the subject or object of a verb. */
  readonly prepositions: ReadonlySet<string>;
  /** "Of" in all its forms. */
  readonly genitives: ReadonlySet<string>;
  /** Prepositions that introduce the agent of a passive. */
  readonly agents: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  /** Words that may stand within a cue. */
  readonly adverbs: ReadonlySet<string>;
  /** Descriptions and pronouns that stand for something said before, by the kind it has. */
  readonly anaphors: readonly { readonly phrases: readonly string[]; readonly kinds: readonly EntityKind[] }[];
  /** Nouns in front of a name that tell its kind: "the startup X". */
  readonly kindNouns: Readonly<Record<string, EntityKind>>;
  /** Posts: "chief executive". */
  readonly roles: readonly string[];
  /** Phrases in front of a source: "according to". */
  readonly sourceBefore: readonly string[];
  /** Verbs behind a source: "reported". */
  readonly sourceAfter: readonly string[];
  /** Hedges and plans, by the modality they give their clause. */
  readonly modality: readonly { readonly modality: Modality; readonly phrases: readonly string[] }[];
  /** Words that name a licence, with its canonical name. */
  readonly licences: readonly { readonly phrases: readonly string[]; readonly name: string }[];
  /** "As", in front of a licence. */
  readonly as: ReadonlySet<string>;
  /** Nouns of a launch: "the release of X". */
  readonly launch: ReadonlySet<string>;
  /** Words that put a launch on a calendar. */
  readonly scheduled: readonly string[];
  /** Words through which something is reached. */
  readonly through: readonly string[];
  /** Verbs and adjectives of reaching and using what others provide. */
  readonly reached: readonly string[];
  /** "For", in front of what an API gives access to. */
  readonly purpose: ReadonlySet<string>;
  /** "Internal", of a project. */
  readonly internal: ReadonlySet<string>;
  /** Nouns for how something is built: what shapes it shapes the model. */
  readonly designs: ReadonlySet<string>;
  /** Words that introduce those who put somebody under pressure: "with companies such as". */
  readonly suchAs: readonly string[];
  /** Verbs of being under pressure. */
  readonly underPressure: readonly string[];
  /** Undertakings without a name, with the English head of the name they get. */
  readonly undertakings: readonly { readonly phrases: readonly string[]; readonly head: string }[];
  readonly frames: readonly Frame[];
}

/** The words of a text between spaces, as a set. */
export function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

/** The phrases of a text between bars. */
export function phrases(text: string): readonly string[] {
  return text.split('|').map((phrase) => phrase.trim());
}
