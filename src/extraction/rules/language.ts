import type { EntityKind, Modality, Predicate } from '../../ontology/ontology.js';
import type { KindVotes } from './naming/shapes.js';

/**
 * Where a claim's subject, object or value stands around a verb: who does it (subject of an active verb, "by" of a passive), what it is done to
 * (object of an active verb, subject of a passive, noun of a participle), or under one of these prepositions, written in the form that the
 * language's `prepositions` table gives. A `maker` is whose goods the verb's object is: "X's chips"; an `owner` is whose the noun is that the frame is
 * `about`, wherever it stands: "eats into X's lead", "X's success prompted".
 */
export type Slot = 'agent' | 'patient' | 'maker' | 'owner' | readonly string[];

/** What every row of a frame table has. */
interface FrameBase {
  /** Name of the rule, for explanations. */
  readonly rule: string;
  readonly predicate: Predicate;
  /** Kinds that the ends may have, narrower than the ontology allows. */
  readonly subjectKinds?: readonly EntityKind[];
  readonly objectKinds?: readonly EntityKind[];
  /** Modality that the words themselves carry. */
  readonly modality?: Modality;
  /** The state is over: a job somebody left. */
  readonly ended?: boolean;
  /** The verb tells of a state that may be over by its own form: "worked at". */
  readonly lasts?: boolean;
}

/** One way in which a language says a predicate with a verb. */
export interface VerbFrame extends FrameBase {
  /** Verbs of the language's `verbs` table. */
  readonly verbs: readonly string[];
  readonly subject: Slot;
  /** Of a value predicate, where the value stands. */
  readonly object: Slot;
  /** Nouns of which one must head the verb's object: "sign a partnership". */
  readonly patientNouns?: ReadonlySet<string>;
  /** Nouns that must not head the verb's object: a stake that is sold supplies nobody. */
  readonly exceptNouns?: ReadonlySet<string>;
  /** Nouns of which none may stand under any slot: who faces somebody in court does not compete. */
  readonly exceptAround?: ReadonlySet<string>;
  /** Nouns of which one must head what the verb is about, under any slot: a round that is led. */
  readonly about?: ReadonlySet<string>;
  /** Several who act together do it with one another: "A and B sign a partnership". */
  readonly mutual?: boolean;
  /** Whoever raised money last is the object where the words name none: "X also took part". */
  readonly raiserIsObject?: boolean;
  /** A sum must stand with the verb: "put $2 billion into". */
  readonly needsMoney?: boolean;
  /** A word that must follow the verb: "take over". */
  readonly particle?: string;
  /** Words of which one must say what the object becomes: "make X *available*". */
  readonly result?: ReadonlySet<string>;
  /** Words of which none may say what the object becomes. */
  readonly exceptResult?: ReadonlySet<string>;
  /** The verb must be negated: "does not handle X well". What it says is told as fact unless `modality` says otherwise. */
  readonly negated?: boolean;
  /** Its ends must be of kinds that other words tell: a verb as plain as "be" tells nothing of a name that nobody knows. */
  readonly settled?: boolean;
  /** Only an authority by its name does it so: whoever else asks for documents investigates nobody. */
  readonly byAuthority?: boolean;
  /** Only those who research do it so, by their name or by what the words call them: whoever else tests a model means to use it. */
  readonly byResearchers?: boolean;
  /** The value that the words themselves say, of a predicate with a text as its value: "open-source". */
  readonly value?: string;
}

/** One way in which a language says a predicate with a noun: "the acquisition of X by Y". */
export interface NounFrame extends FrameBase {
  readonly nouns: ReadonlySet<string>;
  /** Prepositions under which the ends stand behind the noun; `'s` is the owner in front of it. */
  readonly subject: readonly string[];
  readonly object: readonly string[];
  /** "Between A and B": each pair of what stands under it. */
  readonly between?: readonly string[];
  /** Whoever raised money in the sentence is the object where the noun names none: "with participation from X". */
  readonly raiserIsObject?: boolean;
  /** Whoever acts in the clause is the subject where the noun names none: "A announces a partnership with B". */
  readonly agentIsSubject?: boolean;
  /** Verbs whose subject is the object where the noun stands behind them: whoever faces a lawsuit is sued. */
  readonly facing?: ReadonlySet<string>;
  /** Verbs whose object is the object where the noun is their subject: a lawsuit that accuses somebody. */
  readonly aiming?: ReadonlySet<string>;
  /** Participles behind the noun whose agent is the subject: "a lawsuit filed by X". */
  readonly doneBy?: ReadonlySet<string>;
  /** Verbs of which the noun is the object where what it says is over: a stake that is sold. */
  readonly exceptVerbs?: ReadonlySet<string>;
}

/** A noun that says what somebody is to its owner: "xAI's chatbot", "o CEO da OpenAI". */
export interface RelationNoun {
  readonly predicate: Predicate;
  /** Which end of the claim the owner is. */
  readonly owner: 'subject' | 'object';
  /** Kinds of the one that the noun describes. */
  readonly kinds: readonly EntityKind[];
  /** Whether "the chief executive" without an owner is that of whom the text speaks. */
  readonly functional?: boolean;
  /** Whether the noun itself is the role of the one it describes. */
  readonly role?: boolean;
  readonly ended?: boolean;
  /** Prepositions, by their canonical form, under which its owner may stand beside the genitive: "an investor in X". */
  readonly places?: ReadonlySet<string>;
}

/** What a participle with a hyphen says of the name behind it and the name in front of it. */
export interface RelationTail {
  readonly predicate: Predicate;
  /** Which end of the claim the name in front is. */
  readonly front: 'subject' | 'object';
}

/** A pronoun or possessive that stands for something said before. */
export interface Anaphor {
  readonly words: ReadonlySet<string>;
  /** It means the last of those named: "ésta", "ce dernier". */
  readonly isLatter?: boolean;
  readonly kinds: readonly EntityKind[];
}

/** Words that give what they govern a modality. */
export interface ModalityRow {
  readonly modality: Modality;
  /** Verbs, in front of the verb that says the claim: "plans to". */
  readonly verbs?: ReadonlySet<string>;
  /** Words and phrases anywhere in the clause: "reportedly". */
  readonly phrases?: readonly string[];
  /** Words within the verb itself: auxiliaries and negations. */
  readonly within?: ReadonlySet<string>;
  /** Words within the verb that count only where an infinitive is its main verb: German "wird". */
  readonly withInfinitive?: ReadonlySet<string>;
  /** Endings of a verb form that hedge: the Portuguese and French conditional of hearsay. */
  readonly endings?: readonly string[];
  /** Nouns whose "to" or "of" governs the claim: "talks to acquire". */
  readonly nouns?: ReadonlySet<string>;
}

/** What marks the parts of a clause whose verb may close it, as in German. */
export interface VerbBracket {
  /** Determiners and pronouns of an object. */
  readonly accusative: ReadonlySet<string>;
  /** Determiners and pronouns of whom something is given to; frames name that place `dativ`. */
  readonly dative: ReadonlySet<string>;
  /** Determiners of an owner behind what is owned. */
  readonly genitive: ReadonlySet<string>;
  /** Relatives that are an object. */
  readonly objectRelatives: ReadonlySet<string>;
  /** Verbs that count somebody among others, and the preposition of these others: "zählen zu". */
  readonly memberVerbs: ReadonlySet<string>;
  readonly memberPreposition: string;
  /** Word in front of an infinitive. */
  readonly infinitiveMark: string;
  /** Words that make a source of the phrase in front of them. */
  readonly sourcesInFront: ReadonlySet<string>;
  /** Words that make a source of the phrase behind them, where commas part both from the rest: "…, so X". */
  readonly quotatives: ReadonlySet<string>;
  /** The verb that a form and the prefix at the end of its clause make together; null where they make none. */
  readonly joined: (verb: string, prefix: string) => string | null;
}

/** Everything the reader knows of one language, as data. Words are in lower case. */
export interface Language {
  readonly code: string;
  /** Each preposition, its contractions with articles too, with the form that frames name it by. */
  readonly prepositions: ReadonlyMap<string, string>;
  /** Canonical prepositions of the owner: "of". */
  readonly genitives: ReadonlySet<string>;
  /** Canonical prepositions of the agent of a passive: "by". */
  readonly agents: ReadonlySet<string>;
  /** Words that join members of a list. */
  readonly conjunctions: ReadonlySet<string>;
  /** Words that open a pair of members, each with those that join the second: "tanto A quanto B". */
  readonly correlatives: ReadonlyMap<string, ReadonlySet<string>>;
  readonly relatives: ReadonlySet<string>;
  /** Relatives of an owner: "whose". */
  readonly relativePossessives: ReadonlySet<string>;
  /** "We" and "our": whoever publishes the text. */
  readonly firstPerson: ReadonlySet<string>;
  /** Endings of a verb of "we", where they are enough to tell it: "lanzamos". */
  readonly firstPersonEndings: readonly string[];
  /** Prepositions, by their canonical form, between something made and its maker: "from", "by". */
  readonly makerPrepositions: ReadonlySet<string>;
  /** Prepositions, by their canonical form, between somebody and what they make: "behind". */
  readonly behindPrepositions: ReadonlySet<string>;
  /** Words that open another clause. */
  readonly subordinators: ReadonlySet<string>;
  /** Those of them behind which a verb without a subject has that of the clause in front: "but". */
  readonly adversatives: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  /** Contractions that hold a definite article: "da", "du", "im". */
  readonly definiteContractions: ReadonlySet<string>;
  /** Determiners that point at something known: "the". */
  readonly definite: ReadonlySet<string>;
  readonly possessives: readonly Anaphor[];
  readonly pronouns: readonly Anaphor[];
  /** Pronouns that mean several: "they". */
  readonly pluralPronouns: ReadonlySet<string>;
  /** Forms of "be" that make a passive or say what something is. */
  readonly be: ReadonlySet<string>;
  /** Other auxiliaries and modals. */
  readonly auxiliaries: ReadonlySet<string>;
  /** Auxiliaries that open no clause of their own, with the form they have: "having invested", "ter investido". */
  readonly auxiliaryForms: ReadonlyMap<string, 'INFINITIVE' | 'GERUND'>;
  /** Endings that only a gerund of a verb of the tables has, whatever the tagger took it for. */
  readonly gerundEndings: readonly string[];
  /** Words that count somebody as one of several: "one of the largest investors". */
  readonly partitives: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  /** Verbs of growth and loss: a sum that is their object is how much, and not what is reached. */
  readonly changeVerbs: ReadonlySet<string>;
  /** What says that somebody's name is kept back: "undisclosed". */
  readonly unnamed: readonly string[];
  /** Verbs of having, whose negation says that a post is vacant. */
  readonly possessionVerbs: ReadonlySet<string>;
  /** Prepositions, by their canonical form, that say the same: "without". */
  readonly withoutPrepositions: ReadonlySet<string>;
  /** Adverbs of degree that stand between a noun and its adjective: "concorrentes mais promissoras". */
  readonly degrees: ReadonlySet<string>;
  /** Words of more behind which "than" opens what is compared and no clause: "melhor que". Empty where "than" is a word of its own. */
  readonly comparatives: ReadonlySet<string>;
  /** Prepositions, by their canonical form, under which an infinitive has a subject of its own: "após a X informar". */
  readonly subjectPrepositions: ReadonlySet<string>;
  /** Adverbs that a tagger may take for verbs. */
  readonly adverbs: ReadonlySet<string>;
  /** Endings of participles, for forms of "be" to make a passive with. */
  readonly participleEndings: readonly string[];
  /** Pronouns in front of a verb that are its object, with the kinds they may mean, the likelier first: Spanish "la" is a company, "lo" a model. */
  readonly objectClitics: ReadonlyMap<string, readonly EntityKind[]>;
  /** Pronouns in front of a verb, or behind it, of whom something is given to, bought from or the like, with the preposition that says the same: Spanish "le". Null for none. */
  readonly datives: { readonly words: ReadonlySet<string>; readonly preposition: string } | null;
  /** What a verb form looks like that its pronouns are written onto, the form first: Spanish "comprar-lo". Null where none are. */
  readonly enclitics: RegExp | null;
  /** Preposition under which a verb's object may stand: Spanish "a". Null for none. */
  readonly objectPreposition: string | null;
  /** Words between the verbs of a chain: "to" of "plans to launch". */
  readonly links: ReadonlySet<string>;
  /** Words behind a verb that belong to it: "up". */
  readonly particles: ReadonlySet<string>;
  /** Adverbs of several words, wherever they stand: "d'abord". */
  readonly longAdverbs: readonly string[];
  /** Phrases in front of a figure: "more than". */
  readonly quantifiers: readonly string[];
  /** Phrases that introduce members of what was named: "such as". */
  readonly introducers: readonly string[];
  /** Each form of each verb of the tables, with the verb's name. */
  readonly verbs: ReadonlyMap<string, string>;
  /** Whether the subject may be left out: "lançou o modelo". */
  readonly dropsSubject: boolean;
  /** Whether names stand in front of nouns and of one another: "OpenAI CEO Sam Altman". */
  readonly compounds: boolean;
  /** Whether nouns have capitals, so that a capital tells nothing. */
  readonly capitalNouns: boolean;
  /** How clauses are marked whose verb may close them; null where the verb stands between its subject and object. */
  readonly bracket: VerbBracket | null;
  /** Verbs whose past is formed with "be", so that it is no passive: "est devenu", "ist gewechselt". */
  readonly pastWithBe: ReadonlySet<string>;
  /** Pronouns that make a form with "be" the past of a reflexive verb: "s'est associé". */
  readonly reflexives: ReadonlySet<string>;
  readonly kindNouns: ReadonlyMap<string, EntityKind>;
  readonly relationNouns: ReadonlyMap<string, RelationNoun>;
  /** Nouns of a funding round: whoever leads it invests. */
  readonly roundNouns: ReadonlySet<string>;
  /** Words in front of a role that is over: "former". */
  readonly former: ReadonlySet<string>;
  /** Words that continue a role: "chief executive officer", "de estratégia". */
  readonly roleWords: ReadonlySet<string>;
  readonly verbFrames: readonly VerbFrame[];
  readonly nounFrames: readonly NounFrame[];
  readonly modality: readonly ModalityRow[];
  /** Verbs of saying, whose subject is the source of what is said. */
  readonly sayingVerbs: ReadonlySet<string>;
  /** Those of them that the press does: what it reports is not about itself. */
  readonly reportingVerbs: ReadonlySet<string>;
  /** Phrases in front of a source: "according to". */
  readonly sourcePhrases: readonly string[];
  /** Nouns of people who speak for their owner: "spokesperson", "source". */
  readonly speakers: ReadonlySet<string>;
  /** Words that name a licence, with its canonical name. */
  readonly licences: readonly { readonly phrases: readonly string[]; readonly name: string }[];
  /** Nouns of a group of people who act for their organization: "team". */
  readonly teamNouns: ReadonlySet<string>;
  /** Nouns of techniques that have no name of their own: "sparse attention". */
  readonly techniqueNouns: ReadonlySet<string>;
  /** Nouns of whom something is aimed at: "the target of an investigation". */
  readonly aimNouns: ReadonlySet<string>;
  /** Those of them that research: what they test, their organization studies. */
  readonly researchNouns: ReadonlySet<string>;
  /** Nouns that stand for part or a version of what stands under their "of": "early versions of the model". */
  readonly partNouns: ReadonlySet<string>;
  /** Nouns that stand for no topic of their own: "things". */
  readonly emptyNouns: ReadonlySet<string>;
  /** What nouns of several things look like. */
  readonly plural: RegExp;
  /** Nouns that stand for what was just said: "a move influenced by X" speaks of whoever moved. */
  readonly eventNouns: ReadonlySet<string>;
  /** Phrases that are read as a noun of the tables: "poor performance". */
  readonly longNouns: readonly (readonly [string, string])[];
  /** Verbs whose subject puts money in: a round that it leads is not its own. */
  readonly investorVerbs: ReadonlySet<string>;
  /** What an article right in front of a name says of its kind: no person has one, and Portuguese tells companies from what they make. */
  readonly articleVotes: ReadonlyMap<string, KindVotes>;
  /** Endings of adjectives of towns and regions, in front of whom they describe: "a paulistana Zênite". Null where they stand elsewhere. */
  readonly demonym: RegExp | null;
  /** Participles that give what they stand behind its name: "called". */
  readonly namingWords: ReadonlySet<string>;
  /** Verbs that say what their subject is called, as they are written: "heißt". */
  readonly namingVerbs: ReadonlySet<string>;
  /** Prepositions, by their canonical form, between a role and its organization: "at". */
  readonly rolePlaces: ReadonlySet<string>;
  /** Prepositions, by their canonical form, that say what somebody is to whoever acts: "em parceria com", "sob a liderança de". */
  readonly circumstances: ReadonlyMap<string, 'PARTNERS_WITH' | 'LED_BY'>;
  /** Prepositions, by their canonical form, of those among whom somebody is counted: "among". */
  readonly memberPrepositions: ReadonlySet<string>;
  /** Prepositions, by their canonical form, of the post that somebody takes up: "as". */
  readonly postPrepositions: ReadonlySet<string>;
  /** Verb forms and adverbs of a job that is over: "formerly". */
  readonly pastJobs: ReadonlySet<string>;
  /** Prepositions, by their canonical form, that open a clause as well: "after". */
  readonly clausePrepositions: ReadonlySet<string>;
  /** Nouns of institutions: "the court", "the newspaper" is not the company that the text speaks of. */
  readonly institutions: ReadonlySet<string>;
  /** Nouns that may be said of any organization: "company". */
  readonly plainNouns: ReadonlySet<string>;
  /** Nouns in front of a description that tell it from nobody else: "the tech giant". */
  readonly plainModifiers: ReadonlySet<string>;
  /** Prepositions, by their canonical form, between somebody and where they work: "at". */
  readonly workplaces: ReadonlySet<string>;
  /** Prepositions, by their canonical form, between a round and whose it is: "led the round in X". */
  readonly roundPlaces: readonly string[];
  /** What forms of verbs in the plural look like, where the subject may be left out: one company is not who acts. Null elsewhere. */
  readonly pluralVerbs: RegExp | null;
  /** Verbs without an object: what stands behind them, where nothing stands in front, is who does it ("participaram A e B"). */
  readonly intransitives: ReadonlySet<string>;
  /** Verbs that say what somebody becomes. */
  readonly becomingVerbs: ReadonlySet<string>;
  /** Verbs whose object does what the next verb says: "allow". */
  readonly objectControl: ReadonlySet<string>;
  /** Prepositions, by their canonical form, in front of a licence: "as", "under". */
  readonly licencePrepositions: readonly string[];
  /** "License": whose it is is licensed so. */
  readonly licenceNouns: ReadonlySet<string>;
  /** Verbs that say under which licence their subject is: "comes with an MIT licence". */
  readonly licenceVerbs: ReadonlySet<string>;
  /** Prepositions, by their canonical form, under which that licence may stand: "with". */
  readonly licenceCompany: ReadonlySet<string>;
  /** Prepositions, by their canonical form, of what an interface gives access to: "for". */
  readonly purposes: readonly string[];
  /** Nouns of an interface that has no name of its own: "api". */
  readonly interfaceNouns: ReadonlySet<string>;
  /** Nouns of a launch, which without an object is that of the model spoken of. */
  readonly launchNouns: ReadonlySet<string>;
  /** What hangs on a name with a hyphen: "-backed". */
  readonly tails: ReadonlyMap<string, RelationTail>;
  /** Prepositions of several words, with the form that frames name them by: "por meio de". */
  readonly longPrepositions: readonly (readonly [string, string])[];
  /** Words that open a clause which completes a verb: "that". */
  readonly complementizers: ReadonlySet<string>;
  /** Nouns of the value of a company: "valuation". */
  readonly valuationNouns: ReadonlySet<string>;
  readonly revenueNouns: ReadonlySet<string>;
  /** Adjectives of nations and places: "the Chinese company" is not whom the text speaks of. */
  readonly nationalities: ReadonlySet<string>;
  /** Capitalised words that are no names of the graph: places, months, weekdays, titles. */
  readonly notNames: ReadonlySet<string>;
  /** Where nouns have capitals: nouns that no name begins with, as they are written. Empty elsewhere. */
  readonly commonNouns: ReadonlySet<string>;
  /** Undertakings without a name, with the English head of the name they get. */
  readonly undertakings: readonly { readonly phrases: readonly string[]; readonly head: string }[];
}
