import type { Span } from '../../../graph/span.js';
import type { EntityKind } from '../../../ontology/ontology.js';
import { isMade } from '../isMade.js';
import { isAuthority } from '../naming/isAuthority.js';
import { membersOf, type NameUnit, ownerOf, type Phrase } from '../syntax/nodes.js';
import type { Roles } from '../syntax/verbRoles.js';
import type { ClauseContext, Filler } from './context.js';
import { countedAs } from './countedAs.js';
import { describedTopic } from './describedTopic.js';
import { earlierInSentence } from './earlierInSentence.js';
import { isFirstPerson, usOf } from './firstPerson.js';
import { homeBehind } from './homeBehind.js';
import { isWork } from './isWork.js';
import { labelOf } from './labelOf.js';
import { isLatter, latterOf } from './latter.js';
import { modalityOf } from './modality.js';

/** How sure a filler is by what stands for it. */
export const SURE = {
  name: 0.97,
  open: 0.9,
  pronoun: 0.68,
  description: 0.68,
  called: 0.75,
  owner: 0.75,
  topic: 0.62,
  item: 0.85,
} as const;

/** What fills a slot of these kinds with a phrase: the names in it, and what descriptions and pronouns mean. */
export function fill(
  phrase: Phrase | null,
  kinds: readonly EntityKind[],
  context: ClauseContext,
  blocked: ReadonlySet<string> = new Set(),
): readonly Filler[] {
  if (phrase === null) return [];
  return membersOf(phrase).flatMap((member) => fillOne(member, kinds, context, blocked));
}

function fillOne(
  phrase: Phrase,
  kinds: readonly EntityKind[],
  context: ClauseContext,
  blocked: ReadonlySet<string>,
): readonly Filler[] {
  const { name } = phrase;
  if (name !== null) {
    const kind = context.kindOf(name.key);
    // "O Word": a single word with an article, unknown otherwise, is nobody's given name.
    const isThing = !name.text.includes(' ') && phrase.hasDeterminer && !context.language.bracket;
    if (kind === null && isThing && kinds.every((each) => each === 'PERSON')) return [];
    if (kind === null) {
      context.vote(name.key, votesFor(kinds));
      return [{ key: name.key, span: name.span, sure: SURE.open }];
    }
    return kinds.includes(kind) && !isGoods(phrase, kind, context)
      ? [{ key: name.key, span: name.span, sure: SURE.name }]
      : [];
  }
  return described(phrase, kinds, context, blocked);
}

/** "Les puces Nvidia": where a noun stands in front of its maker's name, what is spoken of are the goods. */
function isGoods({ heads }: Phrase, kind: EntityKind, { language }: ClauseContext): boolean {
  if (kind !== 'ORGANIZATION' || language.compounds || heads.length === 0) return false;
  return heads.every((noun) => isMade(language.kindNouns.get(noun)) && language.plural.test(noun));
}

function described(
  phrase: Phrase,
  kinds: readonly EntityKind[],
  context: ClauseContext,
  blocked: ReadonlySet<string>,
): readonly Filler[] {
  const { language } = context;
  if (phrase.pronoun !== null) {
    const wanted = phrase.pronoun.filter((kind) => kinds.includes(kind));
    return phrase.isClitic
      ? meantByClitic(wanted, phrase.span, context, blocked)
      : meant(wanted, phrase.span, SURE.pronoun, context, blocked);
  }
  const { noun } = phrase;
  if (noun === null) return [];
  const label = labelOf(phrase, kinds, context);
  if (label !== null) return [{ key: label.key, span: label.span, sure: SURE.called }];
  // "Backed by X, the company": whoever acts on what is described is somebody else.
  // A gerund behind a comma goes on from what was said: "obteve um aporte, avaliando a empresa em".
  const acting = context.roles
    .filter(({ patient, verb }) => patient === phrase && !(verb.form === 'GERUND' && isValuing(verb.main, language)))
    .flatMap(({ agent }) => namesIn(agent));
  if (acting.some((key) => !blocked.has(key)))
    return described(phrase, kinds, context, new Set([...blocked, ...acting]));
  // "X is a startup backed by Y", "X is a model that Y trained": what is said of the noun is said of X.
  const said = context.roles.find(({ verb, patient }) => verb.isCopula && patient === phrase);
  const isSaidOf = said !== undefined && context.roles.some((each) => each !== said && takesPart(phrase, each));
  if (said && isSaidOf && said.agent && modalityOf(said, context) !== 'DENIED')
    return fill(said.agent, kinds, context, blocked);
  const doing = context.roles.filter((each) => each.verb.main !== 'include' && takesPart(phrase, each));
  const counted = doing.length > 0 ? context.roles.flatMap((each) => countedAs(phrase, each, language)) : [];
  if (counted.length > 0 && language.plural.test(noun))
    return counted.flatMap((each) => (each.name ? fill(each, kinds, context, blocked) : []));
  if (phrase.of && language.partNouns.has(noun)) return fill(phrase.of, kinds, context, blocked);
  if (!phrase.of && phrase.possessed === null && language.partNouns.has(noun) && kinds.includes('MODEL'))
    return meant(['MODEL', 'PRODUCT'], phrase.span, SURE.description, context, blocked);
  const matter = phrase.of?.name ? context.kindOf(phrase.of.name.key) : null;
  const isMatter = (matter === 'TOPIC' || matter === 'TECHNIQUE') && language.kindNouns.get(noun) !== 'ORGANIZATION';
  if (isMatter && matter !== null && kinds.includes(matter)) return fill(phrase.of, kinds, context, blocked);
  const topic = describedTopic(phrase, kinds, context);
  if (topic !== null) return [topic];
  const owner = ownerOf(phrase)?.name ?? phrase.compound;
  const acts = context.roles.some(({ agent }) => agent === phrase);
  // "Se unirá al equipo de X"; "founded by researchers of X" is said of them alone.
  const isJoined = !acts && !language.compounds && kinds.length === 1 && language.kindNouns.get(noun) !== 'PERSON';
  const isPeople = kinds.includes('PERSON') && language.relationNouns.get(noun)?.role === true;
  const isTeam = language.teamNouns.has(noun) && !phrase.former && !language.former.has(noun);
  if (isTeam && (isJoined ? owner !== null : acts) && kinds.includes('ORGANIZATION') && !isPeople) {
    if (owner && context.kindOf(owner.key) === null) context.vote(owner.key, { ORGANIZATION: 0.8 });
    if (owner && context.kindOf(owner.key) === 'ORGANIZATION')
      return [{ key: owner.key, span: owner.span, sure: SURE.owner }];
    // "Researchers from X tested it".
    const home = homeBehind(phrase, context);
    if (home) return fill(home, ['ORGANIZATION'], context, blocked);
    if (phrase.definite && !isWork(noun, language))
      return meant(['ORGANIZATION'], phrase.span, SURE.topic, context, blocked);
  }
  // "Musk's firm": the one that he was said to lead or to have founded.
  const boss = owner !== null && context.kindOf(owner.key) === 'PERSON' ? context.discourse.employer(owner.key) : null;
  const isFirm = language.kindNouns.get(noun) === 'ORGANIZATION' && !language.relationNouns.has(noun);
  if (boss !== null && isFirm && kinds.includes('ORGANIZATION') && !blocked.has(boss))
    return [{ key: boss, span: phrase.span, sure: SURE.owner }];
  const maker = makerTold(phrase, owner, kinds, context, blocked);
  if (maker !== null) return maker;
  // "Musk… Su compañía": the one that whoever was spoken of leads.
  if (isFirm && phrase.possessed?.includes('PERSON') && owner === null && kinds.includes('ORGANIZATION')) {
    const person = context.discourse.pronounced(['PERSON']);
    const led = person === null ? null : context.discourse.employer(person);
    if (led !== null && !blocked.has(led)) return [{ key: led, span: phrase.span, sure: SURE.called }];
  }
  // "La compañía de IA" is the company that is spoken of.
  const isPlain = matter === 'TOPIC' || (phrase.of?.name === null && language.roleWords.has(phrase.of.noun ?? ''));
  const isField = isPlain && phrase.definite && phrase.of?.of === null && !phrase.of.hasDeterminer;
  if (!isField && (owner !== null || phrase.of !== null || phrase.possessor !== null)) return [];
  const told = language.kindNouns.get(noun);
  if (told === undefined || !phrase.definite || phrase.possessed !== null || language.institutions.has(noun)) return [];
  // "The device startup" is one of its own, not whom the text speaks of.
  if (language.compounds && phrase.nouns.slice(0, -1).some((front) => !language.plainModifiers.has(front))) return [];
  const isActor = told === 'ORGANIZATION' || told === 'PERSON';
  if (isActor && phrase.adjectives.some((adjective) => language.nationalities.has(adjective))) return [];
  if (told === 'ORGANIZATION' && !acts && isOfAnother(context)) return [];
  const isFamily = phrase.determiner === 'these' && told === 'MODEL';
  if ((language.plural.test(noun) && !isFamily) || language.relationNouns.get(noun)?.functional) return [];
  const wanted: readonly EntityKind[] = told === 'MODEL' || told === 'PRODUCT' ? ['MODEL', 'PRODUCT'] : [told];
  const fitting = wanted.filter((kind) => kinds.includes(kind));
  if (fitting.length === 0) return [];
  // "They used Llama or reached the model through AWS": a thing named in the same sentence comes before one that was called so elsewhere.
  const near = told === 'ORGANIZATION' ? null : earlierInSentence(phrase.span, fitting, context, blocked, false);
  if (near !== null) return [{ key: near, span: phrase.span, sure: SURE.description }];
  const known = language.plainNouns.has(noun) ? null : context.discourse.called(noun, fitting, blocked);
  if (known !== null) return [{ key: known, span: phrase.span, sure: SURE.called }];
  const first = meant(fitting.includes(told) ? [told] : fitting, phrase.span, SURE.description, context, blocked);
  return first.length > 0 ? first : meant(fitting, phrase.span, SURE.description, context, blocked);
}

/** "Der ChatGPT-Entwickler", "a criadora do X": the maker of something, by what it makes; null where a phrase tells none. */
function makerTold(
  phrase: Phrase,
  owner: NameUnit | null,
  kinds: readonly EntityKind[],
  context: ClauseContext,
  blocked: ReadonlySet<string>,
): readonly Filler[] | null {
  const { language, discourse } = context;
  const noun = phrase.noun ?? '';
  const relation = language.relationNouns.get(noun);
  const isMaker = relation?.predicate === 'DEVELOPS' ? relation.owner === 'object' : relation?.predicate === 'PART_OF';
  if (!isMaker || owner === null || !phrase.definite || !kinds.includes('ORGANIZATION')) return null;
  const maker = discourse.maker(owner.key);
  if (maker !== null && !blocked.has(maker)) return [{ key: maker, span: phrase.span, sure: SURE.owner }];
  const isGermanLike = language.bracket !== null && language.kindNouns.get(noun) === 'ORGANIZATION';
  if (!isGermanLike || !isMade(context.kindOf(owner.key))) return null;
  const known = discourse.called(noun, ['ORGANIZATION'], blocked);
  if (known !== null) return [{ key: known, span: phrase.span, sure: SURE.called }];
  const [guess] = meant(['ORGANIZATION'], phrase.span, SURE.called, context, blocked);
  return guess && !isAuthority(context.nameOf(guess.key)) ? [guess] : [];
}

function takesPart(phrase: Phrase, { agent, patient, under }: Roles): boolean {
  return agent === phrase || patient === phrase || [...under.values()].some((list) => list.includes(phrase));
}

/** Whether a verb says what somebody is worth. */
function isValuing(verb: string, { verbFrames }: ClauseContext['language']): boolean {
  return verbFrames.some(({ predicate, verbs }) => predicate === 'VALUED_AT' && verbs.includes(verb));
}

/** "The startup of X raised a round that values the company": the company is one that has no name here. */
function isOfAnother({ roles, language }: ClauseContext): boolean {
  const first = roles.find(({ verb, agent }) => verb.form === 'FINITE' && agent !== null)?.agent;
  if (!first || first.name !== null || first.noun === null || ownerOf(first) === null) return false;
  return language.kindNouns.get(first.noun) === 'ORGANIZATION' && !language.teamNouns.has(first.noun);
}

/** "X lo usa y Y lo ofrece": what the last such pronoun meant, else what the item is about, else a company before a product where either is possible. */
function meantByClitic(
  kinds: readonly EntityKind[],
  span: Span,
  context: ClauseContext,
  blocked: ReadonlySet<string>,
): readonly Filler[] {
  const { object, discourse, item, kindOf } = context;
  const fits = (key: string | null): key is string =>
    key !== null && !blocked.has(key) && kinds.includes(kindOf(key) ?? 'TOPIC');
  const again = [object.key, discourse.objectSpokenOf(), item].find(fits);
  const found: readonly Filler[] =
    again === undefined
      ? inTurn(kinds, (some) => meant(some, span, SURE.pronoun, context, blocked))
      : [{ key: again, span, sure: SURE.called }];
  object.key = found[0]?.key ?? object.key;
  return found;
}

/** A company first, where it is the likeliest of the kinds; else all kinds alike. */
function inTurn(
  kinds: readonly EntityKind[],
  find: (kinds: readonly EntityKind[]) => readonly Filler[],
): readonly Filler[] {
  const first = kinds[0] === 'ORGANIZATION' && kinds.length > 1 ? find(['ORGANIZATION']) : [];
  return first.length > 0 ? first : find(kinds);
}

/** What a pronoun or a description means at its place, `sure` as it is given; empty where it can't be told. */
export function meant(
  kinds: readonly EntityKind[],
  span: Span,
  sure: number,
  context: ClauseContext,
  blocked: ReadonlySet<string>,
): readonly Filler[] {
  if (kinds.length === 0) return [];
  const isUs = isFirstPerson(span, context);
  const isPronoun = sure === SURE.pronoun;
  const own = kinds.includes('ORGANIZATION') ? speakingOrganization(span, context, blocked, isPronoun && !isUs) : null;
  if (own !== null) return [{ key: own, span, sure: 0.88 }];
  if (isUs) {
    const us = kinds.includes('ORGANIZATION') ? usOf(span, context) : null;
    return us === null ? [] : [{ key: us, span, sure: 0.9 }];
  }
  const { discourse } = context;
  const latter = isPronoun && isLatter(span, context) ? latterOf(span, kinds, context, blocked) : null;
  if (latter !== null) return [{ key: latter, span, sure: SURE.called }];
  const key =
    earlierInSentence(span, kinds, context, blocked, isPronoun) ??
    (isPronoun ? discourse.pronounced(kinds, blocked) : discourse.meant(kinds, blocked));
  return key === null ? [] : [{ key, span, sure }];
}

/** "OpenAI's Sam Altman said the company": the organization that speaks, or for which somebody speaks, here. */
function speakingOrganization(
  span: Span,
  { attributions, units, kindOf, discourse }: ClauseContext,
  blocked: ReadonlySet<string>,
  isPronoun: boolean,
): string | null {
  for (const { sources, isOwnWord, from, to } of attributions) {
    const isWithin = span.start >= (units[from]?.span.start ?? 0) && span.end <= (units[to - 1]?.span.end ?? 0);
    if (!isOwnWord || !isWithin) continue;
    for (const source of sources) {
      // "It signed a deal, said X": no pronoun stands in front of the first mention of whom it means.
      if (isPronoun && source.name !== null && source.span.start > span.start) continue;
      const owners = source.descriptors.map(({ owner }) => owner?.name ?? null);
      const names = [source.compound, ownerOf(source)?.name ?? null, source.name, ...owners];
      const own = names.find((name) => name && kindOf(name.key) === 'ORGANIZATION' && !blocked.has(name.key));
      if (own) return own.key;
      const employer = source.name ? discourse.employer(source.name.key) : null;
      if (employer !== null && !blocked.has(employer)) return employer;
    }
  }
  return null;
}

/** The organization that the whole text is clearly about: whose "the chief executive" is. */
export function wholeTopicFiller(
  kinds: readonly EntityKind[],
  span: Span,
  context: ClauseContext,
  blocked: ReadonlySet<string>,
): readonly Filler[] {
  const own = itemFiller(kinds, span, context, blocked);
  if (own !== null) return [own];
  const { discourse } = context;
  const nearer = [discourse.bought(), discourse.described()].find((each) => each !== null && !blocked.has(each));
  const key = nearer ?? discourse.topic(kinds, blocked);
  return key === null ? [] : [{ key, span, sure: SURE.topic }];
}

/** The organization that the text speaks of, where the words name none. */
export function topicFiller(
  kinds: readonly EntityKind[],
  span: Span,
  context: ClauseContext,
  blocked: ReadonlySet<string>,
): readonly Filler[] {
  const own = itemFiller(kinds, span, context, blocked);
  if (own !== null) return [own];
  // Who is left out within an item of another kind is nobody that was spoken of before it.
  if (context.item !== null && !blocked.has(context.item)) return [];
  const key = context.discourse.meant(kinds, blocked);
  return key === null ? [] : [{ key, span, sure: SURE.topic }];
}

/** What the list item is about that the words belong to; null outside of items, and where it is of another kind. */
function itemFiller(
  kinds: readonly EntityKind[],
  span: Span,
  { item, kindOf, vote }: ClauseContext,
  blocked: ReadonlySet<string>,
): Filler | null {
  if (item === null || blocked.has(item)) return null;
  const kind = kindOf(item);
  if (kind === null) vote(item, votesFor(kinds));
  return kind === null || kinds.includes(kind) ? { key: item, span, sure: SURE.item } : null;
}

/** The names that a phrase and what hangs on it speak of. */
export function namesIn(phrase: Phrase | null): readonly string[] {
  if (phrase === null) return [];
  return membersOf(phrase).flatMap((member) => (member.name ? [member.name.key] : []));
}

function votesFor(kinds: readonly EntityKind[]): Partial<Record<EntityKind, number>> {
  if (kinds.length > 4) return {};
  const weight = kinds.length === 1 ? 1.3 : kinds.length === 2 ? 0.8 : 0.45;
  return Object.fromEntries(
    kinds.filter((kind) => kind !== 'TOPIC' && kind !== 'TECHNIQUE').map((kind) => [kind, weight]),
  );
}
