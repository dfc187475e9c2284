import type { EntityKind, Modality } from '../../../ontology/ontology.js';
import { alone, membersOf, ownerOf, type Phrase } from '../syntax/nodes.js';
import { subjectOf } from '../syntax/verbRoles.js';
import type { ClauseContext, Filler, Reading } from './context.js';
import { fill } from './fillers.js';
import { modalityOf, verbOf } from './modality.js';
import { statedValue } from './statedValue.js';

const MADE: readonly EntityKind[] = ['MODEL', 'PRODUCT'];

/** What a clause says of the licences of models and products. */
export function licenceClaims(context: ClauseContext): readonly Reading[] {
  return [
    ...context.clause.nodes.flatMap((node) => (node.type === 'phrase' ? licences(node, context) : [])),
    ...licencesUnderAs(context),
    ...licencesBehind(context),
    ...licencesHad(context),
    ...bracketLicence(context),
  ];
}

/** "The open-source model X", "X is open source", "X remains proprietary". */
function licences(phrase: Phrase, context: ClauseContext): readonly Reading[] {
  return membersOf(phrase).flatMap((member) => {
    const stated = licenceIn(member);
    if (!stated) return [];
    const verb = verbOf(phrase, context.roles);
    const isSaying = verb !== null && (verb.verb.isCopula || context.language.becomingVerbs.has(verb.verb.main));
    const isSaid = isSaying && verb.patient === phrase && member.name === null;
    const agent = isSaid ? verb.agent : null;
    // "The licence of X is Y": whose licence it is.
    const isLicence = agent !== null && agent.name === null && context.language.licenceNouns.has(agent.noun ?? '');
    const bearer = isSaid ? (isLicence ? ownerOf(agent) : agent) : (namedInFront(member, context) ?? member);
    const modality: Modality = isSaid ? modalityOf(verb, context) : 'ASSERTED';
    return licensed(fill(bearer, MADE, context), stated, modality, member.from);
  });
}

/** "X, de código aberto,": whom a licence between commas describes; null where it stands otherwise. */
function namedInFront(phrase: Phrase, { clause: { nodes } }: ClauseContext): Phrase | null {
  if (phrase.name !== null || phrase.noun !== null) return null;
  const at = nodes.indexOf(phrase);
  const [named, comma] = [nodes[at - 2], nodes[at - 1]];
  const isClosed = nodes[at + 1] === undefined || nodes[at + 1]?.type === 'comma' || nodes[at + 1]?.type === 'break';
  return isClosed && comma?.type === 'comma' && named?.type === 'phrase' && named.name !== null ? named : null;
}

/** The phrase that names the licence: the thing's own, or, of "a model of open code" and "X, a model of open code", what hangs on the noun. */
function licenceIn(phrase: Phrase): Phrase | null {
  if (phrase.licence !== null) return phrase;
  if (phrase.name === null && phrase.of?.licence) return phrase.of;
  return phrase.descriptors.find(({ owner }) => owner?.licence)?.owner ?? null;
}

/** "Released as open source", "under an MIT licence". */
function licencesUnderAs(context: ClauseContext): readonly Reading[] {
  return context.roles.flatMap((roles) => {
    const phrase = context.language.licencePrepositions
      .flatMap((word) => roles.under.get(word) ?? [])
      .find((each) => each.licence);
    if (!phrase) return [];
    const bearers = fill(roles.patient, MADE, context);
    const found = bearers.length > 0 ? bearers : fill(roles.agent, MADE, context);
    return licensed(found, phrase, modalityOf(roles, context), roles.verb.from);
  });
}

/** "X has open weights", "X comes with an MIT licence". */
function licencesHad(context: ClauseContext): readonly Reading[] {
  return context.roles.flatMap((roles) => {
    const { licenceVerbs, licenceCompany } = context.language;
    if (!licenceVerbs.has(roles.verb.main)) return [];
    const had = [roles.patient, ...[...licenceCompany].flatMap((word) => roles.under.get(word) ?? [])].find(
      (phrase) => phrase?.licence && phrase.name === null,
    );
    return had ? licensed(fill(subjectOf(roles), MADE, context), had, modalityOf(roles, context), roles.verb.from) : [];
  });
}

/** "X (MIT licence)". */
function bracketLicence(context: ClauseContext): readonly Reading[] {
  const { anchor, nodes } = context.clause;
  const [only, ...others] = nodes;
  const isAlone = only?.type === 'phrase' && only.licence !== null && only.name === null && others.length === 0;
  return anchor && isAlone ? licensed(fill(alone(anchor), MADE, context), only, 'ASSERTED', only.from) : [];
}

/** "X, a model with open weights", "a model under the MIT License": a licence under its preposition behind the thing. */
function licencesBehind(context: ClauseContext): readonly Reading[] {
  const { nodes } = context.clause;
  return nodes.flatMap((node, at) => {
    const [preposition, licence] = [nodes[at + 1], nodes[at + 2]];
    if (node.type !== 'phrase' || preposition?.type !== 'preposition' || licence?.type !== 'phrase') return [];
    const isOne = licence.licence !== null && licence.name === null && node.licence === null;
    if (!isOne || !context.language.licencePrepositions.includes(preposition.word)) return [];
    return licensed(node.name ? fill(node, MADE, context) : [], licence, 'ASSERTED', node.from);
  });
}

function licensed(bearers: readonly Filler[], phrase: Phrase, modality: Modality, at: number): readonly Reading[] {
  const [value] = statedValue(phrase, 'text');
  if (!value) return [];
  return bearers.map((subject) => ({
    rule: 'licence',
    predicate: 'LICENSED_AS',
    subject,
    object: null,
    ...value,
    modality,
    qualifiers: {},
    at,
    sure: 0.9,
  }));
}
