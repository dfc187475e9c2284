import type { EntityKind } from '../../../ontology/ontology.js';
import { isMade } from '../isMade.js';
import { descriptorOf, namedPhrase } from '../syntax/describing.js';
import { alone, membersOf, ownerOf, type Phrase, partsOf } from '../syntax/nodes.js';
import type { ClauseContext, Filler, Reading } from './context.js';
import { describedClaims, ownersOf, relationReading } from './describedClaims.js';
import { employmentClaims } from './employmentClaims.js';
import { fill } from './fillers.js';
import { modalityOf } from './modality.js';
import { isOver } from './pastJobs.js';

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
  if (!isMade(kind)) return [];
  if (ownerKind === null) {
    context.vote(own.name.key, { ORGANIZATION: 1.2 });
    return [];
  }
  if (ownerKind !== 'ORGANIZATION') return [];
  return makerReading({ key: own.name.key, span: own.name.span, sure: 0.95 }, phrase, phrase.from, context);
}

function makerReading(maker: Filler, { name }: Phrase, at: number, { kindOf }: ClauseContext): readonly Reading[] {
  if (name === null || !isMade(kindOf(name.key))) return [];
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
