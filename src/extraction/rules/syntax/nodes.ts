import type { Span } from '../../../graph/span.js';
import type { EntityKind } from '../../../ontology/ontology.js';
import type { Unit } from '../units.js';

/** A name within a phrase. */
export type NameUnit = Extract<Unit, { type: 'name' }>;

/** What a noun phrase says of somebody named: "the chief executive of OpenAI". */
export interface Descriptor {
  /** The noun that describes, in lower case. */
  readonly noun: string;
  /** Where the description stands. */
  readonly span: Span;
  /** Whose: "of OpenAI", "OpenAI's". */
  readonly owner: Phrase | null;
  /** The words of the description, for the role. */
  readonly text: string;
  readonly former: boolean;
  readonly definite: boolean;
  /** Its owner stands under "at" or the like: where somebody works. */
  readonly isPlaced: boolean;
  /** "Its" rival: the owner is who was spoken of. */
  readonly possessed: readonly EntityKind[] | null;
  /** What it makes: "the company behind ChatGPT". */
  readonly behind: Phrase | null;
}

/**
 * A noun phrase: what may stand in a slot. What hangs on it (owner, description, list) is hung onto it step by step, by the stages of
 * `joinPhrases`.
 */
export interface Phrase {
  readonly type: 'phrase';
  /** Units, end excluded. */
  readonly from: number;
  to: number;
  readonly span: Span;
  /** Who or what is named; null where the phrase names nobody. */
  name: NameUnit | null;
  /** A name in front of the head: "OpenAI" of "OpenAI researchers". */
  compound: NameUnit | null;
  /** Another name behind the first: "Google Eric Schmidt" of "the former head of Google Eric Schmidt". */
  second: NameUnit | null;
  /** Kinds that a pronoun stands for. */
  readonly pronoun: readonly EntityKind[] | null;
  /** Head noun, in lower case; null where there is none. */
  noun: string | null;
  readonly nouns: readonly string[];
  /** Nouns that describe, each by itself: "co-founder" and "chief executive" of "co-founder and chief executive". */
  readonly heads: readonly string[];
  /** A pronoun in front of its verb that is its object. */
  readonly isClitic: boolean;
  readonly adjectives: readonly string[];
  readonly definite: boolean;
  readonly hasDeterminer: boolean;
  /** The first determiner, in lower case; null for none. */
  readonly determiner: string | null;
  /** "Its": kinds of the owner that was spoken of. */
  readonly possessed: readonly EntityKind[] | null;
  readonly former: boolean;
  money: Extract<Unit, { type: 'money' }> | null;
  parameters: Extract<Unit, { type: 'parameters' }> | null;
  licence: Extract<Unit, { type: 'licence' }> | null;
  readonly undertaking: Extract<Unit, { type: 'undertaking' }> | null;
  /** What a hyphen ties to it: "Microsoft" and "-backed" of "Microsoft-backed OpenAI". */
  tail: { readonly text: string; readonly front: Phrase } | null;
  /** Under "of" behind it. */
  of: Phrase | null;
  /** What stands as `of` stands under "at" or the like: where somebody works. */
  isPlaced: boolean;
  /** What it makes: "the company behind ChatGPT". */
  behind: Phrase | null;
  /** In front of "'s". */
  possessor: Phrase | null;
  descriptors: Descriptor[];
  /** Participles that describe it in front of its noun, each with the phrases it governs: "das von X entwickelte Modell". */
  attributes: Attribute[];
  /** The members of the list that this phrase begins, itself included; empty for no list. */
  members: Phrase[];
}

/** A participle with what it governs, in the order of a clause whose subject or object is the phrase it describes. */
export type Attribute = readonly Node[];

/** Verbs that belong together: "has been expected to launch". */
export interface VerbGroup {
  readonly type: 'verb';
  readonly from: number;
  readonly to: number;
  /** The verb that says what happens: its name in the tables, else its form. */
  readonly main: string;
  /** Verbs in front of it, by their names: "plan" of "plans to launch". */
  readonly governors: readonly string[];
  readonly form: 'FINITE' | 'INFINITIVE' | 'GERUND' | 'PARTICIPLE';
  /** Form of the main verb. */
  readonly mainForm: 'FINITE' | 'INFINITIVE' | 'GERUND' | 'PARTICIPLE';
  readonly passive: boolean;
  /** Words of the group, in lower case. */
  readonly words: readonly string[];
  readonly particles: readonly string[];
  readonly isCopula: boolean;
}

/** A part of a sentence. */
export type Node =
  | Phrase
  | VerbGroup
  | { readonly type: 'preposition'; readonly word: string; readonly from: number; readonly to: number }
  | {
      readonly type:
        | 'adverb'
        | 'conjunction'
        | 'relative'
        | 'subordinator'
        | 'comma'
        | 'break'
        | 'open'
        | 'close'
        | 'possessive'
        | 'time'
        | 'introducer'
        | 'source'
        | 'tail';
      readonly text: string;
      readonly from: number;
      readonly to: number;
    };

/** Whether a node is a verb. */
export function isVerbGroup(node: Node | undefined): node is VerbGroup {
  return node?.type === 'verb';
}

/** A phrase with its owners, those of its descriptions and the members of its list, each with its own. */
export function partsOf(phrase: Phrase): readonly Phrase[] {
  const own = ownerOf(phrase);
  const described = phrase.descriptors.flatMap(({ owner }) => (owner && owner.descriptors.length > 0 ? [owner] : []));
  const members = phrase.members.length > 0 ? phrase.members.slice(1).flatMap(partsOf) : [];
  return [phrase, ...(own ? partsOf(own) : []), ...described, ...members];
}

/**
 * A phrase by itself, without the list it begins. Written out field by field, as `phraseAt` writes them: all phrases are of one shape then, and
 * whatever reads one is compiled once, where a spread would make a new shape of each copy.
 */
export function alone(phrase: Phrase): Phrase {
  return {
    type: phrase.type,
    from: phrase.from,
    to: phrase.to,
    span: phrase.span,
    name: phrase.name,
    compound: phrase.compound,
    second: phrase.second,
    pronoun: phrase.pronoun,
    noun: phrase.noun,
    nouns: phrase.nouns,
    heads: phrase.heads,
    isClitic: phrase.isClitic,
    adjectives: phrase.adjectives,
    definite: phrase.definite,
    hasDeterminer: phrase.hasDeterminer,
    determiner: phrase.determiner,
    possessed: phrase.possessed,
    former: phrase.former,
    money: phrase.money,
    parameters: phrase.parameters,
    licence: phrase.licence,
    undertaking: phrase.undertaking,
    tail: phrase.tail,
    of: phrase.of,
    isPlaced: phrase.isPlaced,
    possessor: phrase.possessor,
    behind: phrase.behind,
    descriptors: phrase.descriptors,
    attributes: phrase.attributes,
    members: [],
  };
}

/** What stays of a phrase where nothing is left on it but a name or a pronoun. */
type BarePhrase = Pick<
  Phrase,
  'from' | 'to' | 'pronoun' | 'isClitic' | 'adjectives' | 'definite' | 'hasDeterminer' | 'determiner' | 'former'
>;

/** A phrase on which nothing hangs and whose only word is a name or a pronoun; of one shape with all others, as `alone` says. */
export function barePhrase(said: BarePhrase, span: Span, name: NameUnit | null): Phrase {
  return {
    type: 'phrase',
    from: said.from,
    to: said.to,
    span,
    name,
    compound: null,
    second: null,
    pronoun: said.pronoun,
    noun: null,
    nouns: [],
    heads: [],
    isClitic: said.isClitic,
    adjectives: said.adjectives,
    definite: said.definite,
    hasDeterminer: said.hasDeterminer,
    determiner: said.determiner,
    possessed: null,
    former: said.former,
    money: null,
    parameters: null,
    licence: null,
    undertaking: null,
    tail: null,
    of: null,
    isPlaced: false,
    possessor: null,
    behind: null,
    descriptors: [],
    attributes: [],
    members: [],
  };
}

/** The phrases of a list, or the one phrase. */
export function membersOf(phrase: Phrase): readonly Phrase[] {
  return phrase.members.length > 0 ? phrase.members : [phrase];
}

/** Whose the phrase is: the possessor, else what stands under "of", else the name in front of its noun. */
export function ownerOf(phrase: Phrase): Phrase | null {
  return phrase.possessor ?? phrase.of;
}
