import type { ArticleDraft } from '../../graph/article.js';
import { normalName } from '../../graph/names.js';
import type { EntityKind, Predicate } from '../../ontology/ontology.js';
import type { Language } from './language.js';
import type { Naming } from './naming/named.js';
import type { KindOf } from './syntax/clause.js';

/** What has been spoken of so far, for the words that stand for it. */
export interface Discourse {
  /** What the whole text is clearly about, of these kinds; null where nothing of them stands out. */
  topic(kinds: readonly EntityKind[], blocked?: ReadonlySet<string>): string | null;
  /** What a description ("the company") or a subject that is left out means at this point; null where it can't be told. */
  meant(kinds: readonly EntityKind[], blocked?: ReadonlySet<string>): string | null;
  /** The only one of these kinds that was described with this noun: "X, a startup", for "the startup"; null for none or several. */
  called(noun: string, kinds: readonly EntityKind[], blocked?: ReadonlySet<string>): string | null;
  /** What a pronoun means at this point: whom the sentence before speaks of rather than the topic. */
  pronounced(kinds: readonly EntityKind[], blocked?: ReadonlySet<string>): string | null;
  /** Whoever publishes the text, where the text names it. */
  publisher(): string | null;
  /** The organization that somebody was said to work for, lead or have founded; null for none. */
  employer(person: string): string | null;
  /** The organization that was cited last, or that whoever was cited last works for; null for none. */
  speaker(): string | null;
  /** Who was said to lead an organization; null for nobody. */
  leader(organization: string): string | null;
  /** The two organizations that the sentence before speaks of together; empty for none, or for more. */
  pair(): readonly string[];
  /** Who raised money last, for what is said of "the round". */
  raiser(): string | null;
  /** Who was sued last, for what is said of "the suit"; null for nobody. */
  sued(): string | null;
  /** Who was bought in one of the last sentences, for what is said of "the company" and "its" founder; null for nobody. */
  bought(): string | null;
  /** The only organization that the sentence before described, by a noun of the tables: "a X, startup de chips"; null for none and for several. */
  described(): string | null;
  /** Who was said to make a model or product; null for nobody, and for several. */
  maker(made: string): string | null;
  /** Of whom a paragraph speaks from its first words, or else the heading above it, where a subject is left out; null for nobody. */
  opening(): string | null;
  /** Another paragraph begins, right below a heading or not. */
  newParagraph(paragraph: ParagraphStart, isBelowHeading: boolean): void;
  /** What the object pronouns of the sentences right before meant; null for nothing, or where none stood there. */
  objectSpokenOf(): string | null;
  /** The last of these kinds that was named; null for none nearby. */
  lastNamed(kinds: readonly EntityKind[], blocked?: ReadonlySet<string>): string | null;
  /** Takes notice of a sentence that has been read. */
  saw(sentence: SentenceMemory): void;
}

/**
 * How a paragraph begins: behind a heading, whose words it goes on from; as a bullet, which speaks of something of its own; or plainly, a little further
 * from what was said before.
 */
export type ParagraphStart = 'HEADED' | 'BULLET' | 'PLAIN';

/** What is remembered of a sentence. */
export interface SentenceMemory {
  /** Whom its verbs speak of, in the order of the text. */
  readonly subjects: readonly string[];
  /** Everything it names. */
  readonly names: readonly string[];
  /** Whom it cites. */
  readonly sources: readonly string[];
  readonly raiser: string | null;
  readonly sued: string | null;
  readonly bought: string | null;
  /** What is made, with whoever makes it. */
  readonly made: readonly (readonly [made: string, maker: string])[];
  /** What its object pronouns meant; null for nothing. */
  readonly object: string | null;
  /** Nouns with what they were said of. */
  readonly called: readonly (readonly [noun: string, key: string])[];
  /** Organizations with the person that leads them. */
  readonly leaders: readonly (readonly [organization: string, person: string])[];
  /** People with the organization that they work for. */
  readonly employers: readonly (readonly [person: string, organization: string])[];
}

/** How many steps back anything is remembered; a sentence is one, the beginning of a paragraph another. */
const REACH = 4;
/** A name of the title counts as so many mentions more. */
const IN_TITLE = 4;
/** The organization that a title names first counts as so many mentions more than the others. */
const FIRST_IN_TITLE = 3;
/** A topic is named so many times as often as anything else of its kind. */
const LEAD = 1.5;
/** What counts how much for whom is meant: those that a sentence's verbs speak of, and those it merely names. */
const SALIENCE = { subject: 3, named: 1, cited: 0.4 } as const;
/** How much the topic of the whole text counts for a description, and for a pronoun. */
const TOPIC_SALIENCE = { description: 3, pronoun: 2 } as const;
/** Whoever is meant stands out so many times from anybody else of that kind. */
const MARGIN = 1.15;
/** Whoever acts has at least been spoken of; a thing was perhaps only named in the sentence before, as what was done something with. */
const LEAST_SALIENT = { acting: 1.4, thing: 0.9 } as const;

/** A memory over the names of one text. Those who are merely cited are not whom "the company" means. */
export function createDiscourse(
  naming: Naming,
  kindOf: KindOf,
  { title, publisher }: Pick<ArticleDraft, 'title' | 'publisher'>,
  language: Language,
): Discourse {
  const weights = new Map<string, number>();
  naming.mentions.forEach(({ key, sentence }) => {
    weights.set(key, (weights.get(key) ?? 0) + (sentence < 2 ? 1.6 : 1));
  });
  let normalTitle = ` ${normalName(title)} `;
  const places = normalTitle;
  const inTitle: { readonly key: string; readonly at: number }[] = [];
  const normalPublisher = ` ${normalName(publisher ?? '')} `;
  let publishing: string | null = null;
  // The longer name first: "Llama 4" in a title does not speak of "Llama".
  const byLength = [...naming.named.values()].sort((a, b) => b.name.length - a.name.length);
  for (const { key, name } of byLength) {
    const normal = ` ${normalName(name)} `;
    const isInTitle = normalTitle.includes(normal) && !isMeansToTell(places, normal, language);
    if (isInTitle) normalTitle = normalTitle.replaceAll(normal, ' | ');
    if (isInTitle) weights.set(key, (weights.get(key) ?? 0) + IN_TITLE);
    // "IA da X": whose something is comes after whoever acts.
    const isOwner = isInTitle && isUnderGenitive(places, normal, language);
    if (isInTitle && !isOwner && kindOf(key) === 'ORGANIZATION') inTitle.push({ key, at: places.indexOf(normal) });
    if (kindOf(key) === 'ORGANIZATION' && normalPublisher.includes(normal)) publishing ??= key;
  }
  const [first] = inTitle.sort((one, other) => one.at - other.at);
  if (first) weights.set(first.key, (weights.get(first.key) ?? 0) + FIRST_IN_TITLE);
  const cited = new Map<string, number>();
  let recent: (SentenceMemory & { readonly step: number })[] = [];
  let step = 0;
  let opened: string | null = null;
  let heading: SentenceMemory | null = null;
  const openedBy = (sentence: SentenceMemory | null): string | null =>
    sentence?.subjects[0] ?? sentence?.names[0] ?? null;
  let lastRaiser: string | null = null;
  let lastSource: string | null = null;
  let lastSued: string | null = null;
  const makers = new Map<string, Set<string>>();
  const employers = new Map<string, string>();
  const leaders = new Map<string, string>();
  const called = new Map<string, Set<string>>();
  const fits = (key: string, kinds: readonly EntityKind[], blocked: ReadonlySet<string> | undefined): boolean => {
    const kind = kindOf(key);
    return kind !== null && kinds.includes(kind) && !blocked?.has(key);
  };
  const topic: Discourse['topic'] = (kinds, blocked) => {
    let best: string | null = null;
    let most = 0;
    let next = 0;
    for (const [key, weight] of weights) {
      const kind = kindOf(key);
      if (kind === null || !kinds.includes(kind)) continue;
      const counted = weight - (cited.get(key) ?? 0);
      if (counted > most) {
        next = most;
        most = counted;
        best = key;
      } else next = Math.max(next, counted);
    }
    const stands = best !== null && most >= 2 && most >= next * LEAD;
    return stands && best !== null && !blocked?.has(best) ? best : null;
  };
  const mostSalient = (
    kinds: readonly EntityKind[],
    blocked: ReadonlySet<string> | undefined,
    ofTopic: number,
  ): string | null => {
    const scores = new Map<string, number>();
    const add = (key: string, score: number) => {
      if (fits(key, kinds, blocked)) scores.set(key, Math.max(scores.get(key) ?? 0, score));
    };
    for (const { subjects, names, sources, step: at } of recent) {
      const near = 1 / (step - at);
      for (const key of subjects) add(key, SALIENCE.subject * near);
      for (const key of names) add(key, (sources.includes(key) ? SALIENCE.cited : SALIENCE.named) * near);
    }
    const about = topic(kinds, blocked);
    if (about !== null) scores.set(about, (scores.get(about) ?? 0) + ofTopic);
    const [best, next] = [...scores].sort(([, one], [, other]) => other - one);
    if (!best || (next && best[1] < next[1] * MARGIN)) return null;
    const kind = kindOf(best[0]);
    const isActing = kind === 'ORGANIZATION' || kind === 'PERSON';
    return best[1] < LEAST_SALIENT[isActing ? 'acting' : 'thing'] ? null : best[0];
  };
  return {
    topic,
    meant: (kinds, blocked) => mostSalient(kinds, blocked, TOPIC_SALIENCE.description),
    pronounced: (kinds, blocked) => mostSalient(kinds, blocked, TOPIC_SALIENCE.pronoun),
    publisher: () => publishing,
    raiser: () => lastRaiser,
    sued: () => lastSued,
    described() {
      const told = recent
        .at(-1)
        ?.called.flatMap(([noun, key]) =>
          language.kindNouns.get(noun) === 'ORGANIZATION' && !language.relationNouns.has(noun) ? [key] : [],
        );
      const [only, ...others] = [...new Set(told)].filter((key) => kindOf(key) === 'ORGANIZATION');
      return others.length === 0 ? (only ?? null) : null;
    },
    bought: () => recent.findLast(({ bought, step: at }) => bought !== null && step - at <= REACH)?.bought ?? null,
    maker(made) {
      const [only, ...others] = [...(makers.get(made) ?? [])];
      return others.length === 0 ? (only ?? null) : null;
    },
    pair() {
      const last = recent.at(-1);
      const acting = new Set(last?.subjects.filter((key) => kindOf(key) === 'ORGANIZATION'));
      return acting.size === 2 ? [...acting] : [];
    },
    called(noun, kinds, blocked) {
      const [only, ...others] = [...(called.get(noun) ?? [])].filter((key) => fits(key, kinds, blocked));
      return others.length === 0 ? (only ?? null) : null;
    },
    employer: (person) => employers.get(person) ?? null,
    leader: (organization) => leaders.get(organization) ?? null,
    speaker() {
      if (lastSource === null) return null;
      return kindOf(lastSource) === 'ORGANIZATION' ? lastSource : (employers.get(lastSource) ?? null);
    },
    opening: () => opened ?? openedBy(heading),
    objectSpokenOf: () => recent.findLast(({ step: at, object }) => object !== null && step - at <= 2)?.object ?? null,
    lastNamed: (kinds, blocked) =>
      recent
        .slice(-2)
        .flatMap(({ names }) => names)
        .findLast((key) => fits(key, kinds, blocked)) ?? null,
    newParagraph(paragraph, isBelowHeading) {
      step += 1;
      if (isBelowHeading) heading = recent.at(-1) ?? null;
      opened = null;
      if (paragraph === 'BULLET') {
        recent = heading ? [{ ...heading, step: step - 1 }] : [];
        lastRaiser = null;
        lastSued = null;
      }
      if (paragraph === 'HEADED') recent = recent.slice(-1);
    },
    saw(sentence) {
      for (const source of sentence.sources) cited.set(source, (cited.get(source) ?? 0) + 1);
      lastSource = sentence.sources.at(-1) ?? lastSource;
      for (const [noun, key] of sentence.called) called.set(noun, (called.get(noun) ?? new Set()).add(key));
      for (const [person, organization] of sentence.employers) employers.set(person, organization);
      for (const [organization, person] of sentence.leaders) leaders.set(organization, person);
      opened ??= openedBy(sentence);
      recent = [...recent.filter(({ step: at }) => step - at < REACH), { ...sentence, step }];
      step += 1;
      if (sentence.raiser !== null) lastRaiser = sentence.raiser;
      lastSued = sentence.sued ?? lastSued;
      for (const [made, maker] of sentence.made) makers.set(made, (makers.get(made) ?? new Set()).add(maker));
    },
  };
}

/** Predicates by whose nouns a title tells somebody else by the name: "rival da X levanta". */
const TELLING: ReadonlySet<Predicate> = new Set(['COMPETES_WITH', 'INVESTS_IN', 'PARTNERS_WITH', 'SUPPLIES']);

/** Whether a title has a name only to tell who somebody else is. */
function isMeansToTell(
  title: string,
  name: string,
  { relationNouns, prepositions, determiners, former }: Language,
): boolean {
  const before = title.slice(0, title.indexOf(name)).trim().split(' ');
  while (before.length > 0 && (prepositions.has(before.at(-1) ?? '') || determiners.has(before.at(-1) ?? '')))
    before.pop();
  const relation = relationNouns.get(before.at(-1) ?? '');
  if (relation === undefined) return false;
  // "Ex-diretora da X funda": whom somebody has left.
  return TELLING.has(relation.predicate) || relation.ended === true || former.has(before.at(-2) ?? '');
}

/** Whether a name of a title is the owner of what stands in front of it. */
function isUnderGenitive(title: string, name: string, { genitives, prepositions }: Language): boolean {
  const before = title.slice(0, title.indexOf(name)).trim().split(' ').at(-1) ?? '';
  return genitives.has(prepositions.get(before) ?? '');
}
