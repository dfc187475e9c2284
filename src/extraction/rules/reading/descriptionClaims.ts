import type { EntityKind } from '../../../ontology/ontology.js';
import type { Language, RelationNoun } from '../language.js';
import { descriptorOf, namedPhrase } from '../syntax/describing.js';
import { alone, type Descriptor, membersOf, ownerOf, type Phrase, partsOf } from '../syntax/nodes.js';
import type { Roles } from '../syntax/verbRoles.js';
import type { ClauseContext, Filler, Reading } from './context.js';
import { employmentClaims } from './employmentClaims.js';
import { fill, namesIn, possessorOf, topicFiller, wholeTopicFiller } from './fillers.js';
import { hirersOf } from './hirersOf.js';
import { leadsPart } from './leadsPart.js';
import { modalityOf } from './modality.js';
import { isOver } from './pastJobs.js';
import { ENDED } from './qualifiers.js';

const MADE: ReadonlySet<EntityKind> = new Set(['MODEL', 'PRODUCT']);

/** What the noun phrases of a clause say of those they name: "Grok, xAI's chatbot", "former Google chief Eric Schmidt". */
export function descriptionClaims(context: ClauseContext): readonly Reading[] {
  const readings: Reading[] = [];
  const cited = context.attributions.flatMap(({ sources }) => sources);
  for (const node of [...context.clause.nodes, ...cited]) {
    if (node.type !== 'phrase') continue;
    readings.push(...namelessMaker(node, context));
    for (const phrase of partsOf(node)) readings.push(...phraseClaims(phrase, context));
  }
  readings.push(...madeBy(context), ...employmentClaims(context));
  for (const roles of context.roles) {
    if (!roles.verb.isCopula && !context.language.becomingVerbs.has(roles.verb.main)) continue;
    const { agent } = roles;
    const marked = context.language.objectPreposition;
    const patient = roles.patient ?? (marked === null ? null : (roles.under.get(marked)?.[0] ?? null));
    if (!agent || !patient) continue;
    const modality = modalityOf(roles, context);
    if (modality === 'DENIED') continue;
    const isPast = roles.verb.isCopula && isOver(roles, context);
    // "X is a subsidiary of Y"; "the chief executive of Y is X".
    if (patient.name === null && patient.noun !== null) {
      for (const member of membersOf(agent)) {
        if (member.name === null) readings.push(...meantClaims(member, patient, isPast, modality, context));
        for (const noun of describingNouns(patient)) {
          const descriptor = descriptorOf(patient, context.units, noun);
          readings.push(
            ...describedClaims(member, { ...descriptor, former: descriptor.former || isPast }, context, modality),
          );
        }
        const made = patient.behind ? membersOf(patient.behind) : [];
        readings.push(...made.flatMap((each) => makerClaims(each, member, context)));
      }
    } else if (agent.name === null && agent.noun !== null) {
      for (const member of membersOf(patient)) {
        readings.push(...describedClaims(member, descriptorOf(agent, context.units), context, modality));
      }
    }
  }
  return readings;
}

/** "The company is a subsidiary of X", "he is chief executive of X": what is said of whom a description or a pronoun means. */
function meantClaims(
  agent: Phrase,
  patient: Phrase,
  isPast: boolean,
  modality: Reading['modality'],
  context: ClauseContext,
): readonly Reading[] {
  return describingNouns(patient).flatMap((noun) => {
    const relation = context.language.relationNouns.get(noun);
    const descriptor = descriptorOf(patient, context.units, noun);
    if (!relation || !descriptor.owner?.name || descriptor.isPlaced) return [];
    const blocked = new Set([descriptor.owner.name.key]);
    const said = { ...descriptor, former: descriptor.former || isPast };
    return fill(agent, relation.kinds, context, blocked).flatMap((described) =>
      ownersOf(said, relation, described.key, agent, context).map((owner) =>
        relationReading(relation, said, owner, described, agent.from, modality),
      ),
    );
  });
}

function describingNouns(phrase: Phrase): readonly string[] {
  return phrase.heads.length > 0 ? phrase.heads : [phrase.noun ?? ''];
}

function phraseClaims(phrase: Phrase, context: ClauseContext): readonly Reading[] {
  if (phrase.name === null) return [];
  const readings: Reading[] = [];
  const own = ownerOf(phrase) ?? (phrase.compound ? namedPhrase(phrase, phrase.compound) : null);
  const nouns = phrase.heads;
  for (const noun of nouns) {
    readings.push(
      ...describedClaims(phrase, { ...descriptorOf(phrase, context.units, noun), owner: own }, context, 'ASSERTED'),
    );
  }
  for (const descriptor of phrase.descriptors)
    readings.push(...describedClaims(phrase, descriptor, context, 'ASSERTED'));
  for (const made of [phrase.behind, ...phrase.descriptors.map(({ behind }) => behind)])
    if (made) readings.push(...membersOf(made).flatMap((member) => makerClaims(member, phrase, context)));
  if (own && nouns.length === 0) readings.push(...makerClaims(phrase, own, context));
  return readings;
}

/** "Der ChatGPT-Entwickler kündigte an": whoever is meant makes it. */
function namelessMaker(phrase: Phrase, context: ClauseContext): readonly Reading[] {
  const { language } = context;
  const made = phrase.possessor;
  const relation = language.relationNouns.get(phrase.noun ?? '');
  if (
    !language.bracket ||
    phrase.name !== null ||
    !made?.name ||
    !phrase.definite ||
    relation?.predicate !== 'DEVELOPS'
  )
    return [];
  return fill(phrase, ['ORGANIZATION'], context).flatMap((maker) => makerReading(maker, made, phrase.from, context));
}

/** "Granite from IBM", "a model by X": what is made stands in front of a preposition of its maker. */
function madeBy(context: ClauseContext): readonly Reading[] {
  const { nodes, anchor } = context.clause;
  const [only, ...others] = nodes;
  // "Claude (Anthropic)".
  if (anchor && only?.type === 'phrase' && only.noun === null && others.length === 0) {
    const named = alone(anchor);
    const isMaker = anchor.name !== null && context.kindOf(anchor.name.key) === 'ORGANIZATION';
    // "Legora (formerly Leya)".
    if (isMaker && (only.former || only.span.start !== only.name?.span.start)) return [];
    // "OpenAI (ChatGPT)".
    if (isMaker) return membersOf(only).flatMap((made) => makerClaims(made, named, context));
    const isMade = only.name && only.members.length === 0 && context.kindOf(only.name.key) === 'ORGANIZATION';
    return isMade ? makerClaims(named, only, context) : [];
  }
  return nodes.flatMap((node, at) => {
    const next = nodes[at + 2];
    const preposition = nodes[at + 1];
    if (node.type !== 'phrase' || next?.type !== 'phrase' || preposition?.type !== 'preposition') return [];
    if (!context.language.makerPrepositions.has(preposition.word)) return [];
    return membersOf(next).flatMap((maker) => makerClaims(node, maker, context));
  });
}

/** "GPT-4 de OpenAI", "Google Gemini": who owns a model or product makes it. */
function makerClaims(phrase: Phrase, own: Phrase, context: ClauseContext): readonly Reading[] {
  const { name } = phrase;
  if (name === null || own.name === null) return [];
  const kind = context.kindOf(name.key);
  const ownerKind = context.kindOf(own.name.key);
  if (kind === null) {
    if (ownerKind === 'ORGANIZATION') context.vote(name.key, { MODEL: 0.7, PRODUCT: 0.8 });
    return [];
  }
  const isOwned = phrase.possessor === own || isOwnerApart(phrase, own, context);
  if (kind === 'ORGANIZATION' && ownerKind === 'ORGANIZATION' && isOwned) return partOf(phrase, own);
  // Where the subject may be left out, what stands behind a name's "of" is as often a place.
  if (kind === 'PERSON') return context.language.dropsSubject ? [] : employedBy(phrase, own, ownerKind);
  if (!MADE.has(kind)) return [];
  if (ownerKind === null) {
    context.vote(own.name.key, { ORGANIZATION: 1.2 });
    return [];
  }
  if (ownerKind !== 'ORGANIZATION') return [];
  return makerReading({ key: own.name.key, span: own.name.span, sure: 0.95 }, phrase, phrase.from, context);
}

function makerReading(maker: Filler, { name }: Phrase, at: number, { kindOf }: ClauseContext): readonly Reading[] {
  if (name === null || !MADE.has(kindOf(name.key) ?? 'TOPIC')) return [];
  return [
    {
      rule: 'maker-of',
      predicate: 'DEVELOPS',
      subject: maker,
      object: { key: name.key, span: name.span, sure: 0.95 },
      value: null,
      valueSpan: null,
      modality: 'ASSERTED',
      qualifiers: {},
      at,
      sure: 0.92,
    },
  ];
}

/** "A AWS, da Amazon,": an owner behind a comma, where no company of that name is told apart by its place. */
function isOwnerApart({ of, from }: Phrase, own: Phrase, { language, units }: ClauseContext): boolean {
  if (!language.dropsSubject || of !== own || own.members.length > 0) return false;
  const between = units.slice(from, own.from);
  return between.filter(({ type }) => type === 'mark').length === 1 && between.at(-2)?.text === ',';
}

/** "Said Jan Leike of Anthropic": whoever is of an organization works for it. */
function employedBy(person: Phrase, employer: Phrase, kind: EntityKind | null): readonly Reading[] {
  if (kind !== 'ORGANIZATION' || person.of !== employer || !person.name || !employer.name || person.heads.length > 0)
    return [];
  return [
    {
      rule: 'person-of',
      predicate: 'WORKS_FOR',
      subject: { key: person.name.key, span: person.name.span, sure: 0.95 },
      object: { key: employer.name.key, span: employer.name.span, sure: 0.95 },
      value: null,
      valueSpan: null,
      modality: 'ASSERTED',
      qualifiers: {},
      at: person.from,
      sure: 0.85,
    },
  ];
}

/** Whoever is said to be at an organization. */
const EMPLOYEE: RelationNoun = { predicate: 'WORKS_FOR', owner: 'object', kinds: ['PERSON'], role: true };

/** "Alphabet's Google": an organization that another one owns. */
function partOf(part: Phrase, whole: Phrase): readonly Reading[] {
  if (part.name === null || whole.name === null || part.name.key === whole.name.key) return [];
  return [
    {
      rule: 'part-of-owner',
      predicate: 'PART_OF',
      subject: { key: part.name.key, span: part.name.span, sure: 0.95 },
      object: { key: whole.name.key, span: whole.name.span, sure: 0.95 },
      value: null,
      valueSpan: null,
      modality: 'ASSERTED',
      qualifiers: {},
      at: part.from,
      sure: 0.85,
    },
  ];
}

/** "Current backers include A and B", "among the investors are A and B": those of whom the text speaks there. */
function listedOwner(
  descriptor: Descriptor,
  relation: RelationNoun,
  phrase: Phrase,
  context: ClauseContext,
  blocked: ReadonlySet<string>,
): readonly Filler[] {
  const isListed = context.roles.some((roles) => lists(roles, descriptor.noun, context.language));
  return relation.role || !isListed ? [] : topicFiller(['ORGANIZATION'], phrase.span, context, blocked);
}

/** Whether a verb says who they are that a noun in the plural names. */
function lists(
  { verb, agent, patient, under }: Roles,
  noun: string,
  { becomingVerbs, bracket, memberPrepositions }: Language,
): boolean {
  const isNoun = (phrase: Phrase | null) => phrase?.name === null && phrase.noun === noun;
  if (isNoun(agent)) return verb.isCopula || becomingVerbs.has(verb.main);
  if (isNoun(patient)) return bracket?.memberVerbs.has(verb.main) ?? false;
  return [...memberPrepositions].some((word) => under.get(word)?.some(isNoun));
}

/** What a description says of the one that a phrase names; empty where the phrase names nobody. */
export function describedClaims(
  phrase: Phrase,
  descriptor: Descriptor,
  context: ClauseContext,
  modality: Reading['modality'],
): readonly Reading[] {
  const { name } = phrase;
  if (name === null) return [];
  const said = context.language.relationNouns.get(descriptor.noun);
  // "An investor at X", "a professor at X": whoever is somewhere by profession works there.
  const isEmployee =
    (descriptor.isPlaced && !said?.role) || (said?.predicate === 'LED_BY' && leadsPart(descriptor, context));
  // "Ex-investidor da X": whoever invested for a firm and does no more.
  const isInvestor =
    said?.predicate === 'INVESTS_IN' && descriptor.former && context.kindOf(name.key) !== 'ORGANIZATION';
  const relation = isEmployee || isInvestor ? EMPLOYEE : said;
  const told = isInvestor ? 'PERSON' : context.language.kindNouns.get(descriptor.noun);
  const kind = context.kindOf(name.key);
  if (kind === null) {
    if (told) context.vote(name.key, { [told]: 2.2 });
    if (relation) {
      const weight = relation.kinds.length === 1 ? 1.5 : 0.5;
      context.vote(name.key, Object.fromEntries(relation.kinds.map((each) => [each, weight])));
    }
  }
  if (!relation) return [];
  if (kind !== null && !relation.kinds.includes(kind)) return [];
  const owners = ownersOf(descriptor, relation, name.key, phrase, context);
  return owners.flatMap((owner) => {
    const described: Filler = { key: name.key, span: name.span, sure: kind === null ? 0.9 : 0.97 };
    if (owner.key === described.key) return [];
    // "The owner of ChatGPT" makes it; "the owner of Instagram", an organization, has it as a part.
    const isOwner =
      relation.owner === 'subject' &&
      (relation.predicate === 'PART_OF' || (relation.predicate === 'FOUNDED_BY' && kind === 'ORGANIZATION'));
    const owned = isOwner && MADE.has(context.kindOf(owner.key) ?? 'TOPIC');
    const meant: RelationNoun = owned ? { ...relation, predicate: 'DEVELOPS', owner: 'object' } : relation;
    return [relationReading(meant, descriptor, owner, described, phrase.from, modality)];
  });
}

function relationReading(
  relation: RelationNoun,
  descriptor: Descriptor,
  owner: Filler,
  described: Filler,
  at: number,
  modality: Reading['modality'],
): Reading {
  const isOver = descriptor.former || relation.ended === true;
  const leads = relation.predicate === 'LED_BY';
  const role = relation.role && descriptor.text !== '' ? { role: descriptor.text } : {};
  const base = { value: null, valueSpan: null, modality, at, sure: 0.93 };
  // Who led it once works for it no longer: the one predicate that holds an end.
  if (isOver && (leads || relation.predicate === 'WORKS_FOR')) {
    return {
      ...base,
      rule: `former-${descriptor.noun}`,
      predicate: 'WORKS_FOR',
      subject: described,
      object: owner,
      qualifiers: { ...role, time: ENDED },
    };
  }
  const [subject, object] = relation.owner === 'subject' ? [owner, described] : [described, owner];
  return {
    ...base,
    rule: `noun-${descriptor.noun}`,
    predicate: relation.predicate,
    subject,
    object,
    qualifiers: relation.role ? role : {},
  };
}

/** Predicates of which a noun's owner is made by somebody: "the maker of X", "a user of X". */
const OWNED_MADE: ReadonlySet<string> = new Set(['DEVELOPS', 'USES']);

/** Kinds that an owner may have by what the noun says. */
const OWNER_KINDS: Readonly<Record<string, readonly EntityKind[]>> = {
  LED_BY: ['ORGANIZATION', 'PROJECT', 'PRODUCT'],
  FOUNDED_BY: ['ORGANIZATION', 'MODEL', 'PRODUCT'],
  COMPETES_WITH: ['ORGANIZATION', 'MODEL', 'PRODUCT'],
  PART_OF: ['ORGANIZATION', 'MODEL', 'PRODUCT'],
  BASED_ON: ['MODEL', 'PRODUCT'],
  INFLUENCED_BY: ['ORGANIZATION', 'MODEL', 'PRODUCT', 'PROJECT'],
  DEVELOPS: ['ORGANIZATION'],
  STRUGGLES_WITH: ['MODEL', 'PRODUCT', 'ORGANIZATION', 'PROJECT'],
  USES: ['ORGANIZATION', 'MODEL', 'PRODUCT'],
};

function ownersOf(
  descriptor: Descriptor,
  relation: RelationNoun,
  blockedKey: string,
  phrase: Phrase,
  context: ClauseContext,
): readonly Filler[] {
  const kinds: readonly EntityKind[] =
    OWNED_MADE.has(relation.predicate) && relation.owner === 'object'
      ? (['MODEL', 'PRODUCT'] as const)
      : (OWNER_KINDS[relation.predicate] ?? (['ORGANIZATION'] as const));
  const blocked = new Set([blockedKey]);
  // Whoever stands in the same list is no owner that was left out.
  const list = context.clause.nodes.find((node) => node.type === 'phrase' && node.members.includes(phrase));
  const others = new Set([blockedKey, ...(list?.type === 'phrase' ? namesIn(list) : [])]);
  if (descriptor.owner) {
    let named = fill(descriptor.owner, kinds, context, descriptor.owner.name ? blocked : others);
    // "Head of robotics at X": the owner of the field.
    for (let own = ownerOf(descriptor.owner); own !== null && named.length === 0; own = ownerOf(own))
      named = fill(own, kinds, context, blocked);
    return named.map((owner) => ({ ...owner, sure: Math.min(owner.sure, 0.95) }));
  }
  if (descriptor.possessed) {
    const hiring = relation.role ? hirersOf(phrase, context) : [];
    return possessorOf(
      kinds.filter((kind) => descriptor.possessed?.includes(kind)),
      descriptor.span,
      context,
      new Set([...blocked, ...hiring]),
    );
  }
  const raiser = relation.predicate === 'INVESTS_IN' ? (context.raiser.key ?? context.discourse.raiser()) : null;
  if (raiser !== null && !others.has(raiser)) return [{ key: raiser, span: phrase.span, sure: 0.8 }];
  if (!relation.functional || !descriptor.definite || descriptor.former) return [];
  // "Founders A and B" may be those of anybody that was named.
  if (context.language.plural.test(descriptor.noun)) return listedOwner(descriptor, relation, phrase, context, blocked);
  // An organization has one chief executive: whoever is another one's is not of whom the text speaks.
  return wholeTopicFiller(['ORGANIZATION'], phrase.span, context, others).filter(({ key }) => {
    const leader = relation.predicate === 'LED_BY' ? context.discourse.leader(key) : null;
    return leader === null || leader === blockedKey;
  });
}
