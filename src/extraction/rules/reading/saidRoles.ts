import { type EntityKind, isSymmetric } from '../../../ontology/ontology.js';
import type { RelationNoun } from '../language.js';
import { descriptorOf, namedPhrase, relationNounsOf } from '../syntax/describing.js';
import { membersOf, ownerOf, type Phrase } from '../syntax/nodes.js';
import { type Roles, subjectOf } from '../syntax/verbRoles.js';
import type { ClauseContext, Reading } from './context.js';
import { describedClaims } from './describedClaims.js';
import { fill } from './fillers.js';
import { modalityOf } from './modality.js';
import { isOver } from './pastJobs.js';
import { framesOf } from './verbClaims.js';

/** What verbs say that somebody is to others: "counts X among its customers", "joined Y as chief scientist", "A and B are rivals". */
export function saidRoles(context: ClauseContext): readonly Reading[] {
  return context.roles.flatMap((roles) => {
    const modality = modalityOf(roles, context);
    if (modality === 'DENIED') return [];
    return [
      ...membership(roles, modality, context),
      ...post(roles, modality, context),
      ...chosenAs(roles, modality, context),
      ...appointment(roles, modality, context),
      ...regarded(roles, modality, context),
      ...mutual(roles, modality, context),
    ];
  });
}

/** "Counts X and Y among its customers", "X and Y are among its customers". */
function membership(roles: Roles, modality: Reading['modality'], context: ClauseContext): readonly Reading[] {
  const { memberPrepositions, relationNouns } = context.language;
  const group = [...memberPrepositions]
    .flatMap((word) => roles.under.get(word) ?? [])
    .find((phrase) => phrase.name === null && relationNouns.has(phrase.noun ?? ''));
  if (!group) return [];
  // "Conta com X entre seus clientes": who is counted may stand under a preposition.
  const others = [...roles.under].flatMap(([word, phrases]) => (memberPrepositions.has(word) ? [] : phrases));
  const object = roles.patient ?? (group.possessed ? others.find(({ name }) => name !== null) : null) ?? null;
  const counted = roles.verb.isCopula || object === null ? (subjectOf(roles) ?? object) : object;
  if (!counted) return [];
  // "X counts Y among its customers": whose they are is the one that counts them.
  const owner = counted !== roles.agent && group.possessed !== null ? roles.agent : null;
  return describedAs(
    counted,
    owner ? { ...group, possessor: owner, possessed: null } : group,
    modality,
    context,
    false,
  );
}

/** "Served as head of research at X", "hired Y as its chief scientist": the post names its organization, or whose it is. */
function post(roles: Roles, modality: Reading['modality'], context: ClauseContext): readonly Reading[] {
  const { postPrepositions, relationNouns } = context.language;
  const place = [...postPrepositions]
    .flatMap((word) => roles.under.get(word) ?? [])
    .find((phrase) => phrase.name === null && relationNouns.get(phrase.noun ?? '')?.role);
  if (!place) return [];
  const holder = [roles.patient, roles.agent].find(
    (phrase) => phrase?.name && context.kindOf(phrase.name.key) !== 'ORGANIZATION',
  );
  if (!holder) return [];
  // "Names X chief executive", without saying of whom: of whoever names.
  const isOwned = place.of !== null || place.possessor !== null || place.possessed !== null;
  const owner = !isOwned && holder === roles.patient ? roles.agent : null;
  const description = owner ? { ...place, possessor: owner } : place;
  const isLeft = leaves(roles.verb.main, context);
  return describedAs(holder, description, modality, context, isLeft || (!roles.verb.passive && isOver(roles, context)));
}

/** "Stepped down as chief executive of X": verbs that say of nobody that a job begins. */
function leaves(verb: string, { language }: ClauseContext): boolean {
  const jobs = framesOf(language, verb).filter(({ predicate }) => predicate === 'WORKS_FOR');
  return jobs.some(({ ended }) => ended) && !jobs.some(({ ended, object }) => !ended && object === 'agent');
}

/** "Chose X as its supplier", "picked Y as a partner": what an organization becomes to whoever chooses it. */
function chosenAs(roles: Roles, modality: Reading['modality'], context: ClauseContext): readonly Reading[] {
  const { postPrepositions, relationNouns } = context.language;
  const { patient, agent, verb } = roles;
  const place = [...postPrepositions]
    .flatMap((word) => roles.under.get(word) ?? [])
    .find(({ name, noun }) => name === null && isDealing(relationNouns.get(noun ?? '')));
  if (!place) return [];
  // "Positioned itself as a competitor to X", "positioning it as a rival of X": whom the place's owner competes with.
  const rival = ownerOf(place) ?? (place.compound ? namedPhrase(place, place.compound) : null);
  if (rival?.name && relationNouns.get(place.noun ?? '')?.predicate === 'COMPETES_WITH')
    return rivalsOf(patient ?? agent, rival, modality, verb.from, context);
  if (verb.passive || patient?.name == null || agent?.name == null || place.of !== null || place.possessor !== null)
    return [];
  return describedAs(patient, { ...place, possessor: agent, possessed: null }, modality, context, false);
}

function isDealing(relation: RelationNoun | undefined): boolean {
  return relation !== undefined && DEALINGS.has(relation.predicate);
}

const DEALINGS: ReadonlySet<string> = new Set(['PARTNERS_WITH', 'SUPPLIES', 'COMPETES_WITH']);

function rivalsOf(
  phrase: Phrase | null,
  others: Phrase,
  modality: Reading['modality'],
  at: number,
  context: ClauseContext,
): readonly Reading[] {
  const kinds: readonly EntityKind[] = ['ORGANIZATION', 'MODEL', 'PRODUCT'];
  const objects = fill(others, kinds, context);
  const blocked = new Set(objects.map(({ key }) => key));
  return fill(phrase, kinds, context, blocked).flatMap((subject) =>
    objects.map(
      (object): Reading => ({
        rule: 'positioned-as-rival',
        predicate: 'COMPETES_WITH',
        subject,
        object,
        value: null,
        valueSpan: null,
        modality,
        qualifiers: {},
        at,
        sure: 0.9,
      }),
    ),
  );
}

/** "Gilt als Rivale von X", "passe pour le rival de X": what somebody counts as. */
function regarded(roles: Roles, modality: Reading['modality'], context: ClauseContext): readonly Reading[] {
  const { postPrepositions, relationNouns, becomingVerbs } = context.language;
  if (!becomingVerbs.has(roles.verb.main) || !roles.agent?.name) return [];
  const said = [...postPrepositions]
    .flatMap((word) => roles.under.get(word) ?? [])
    .find((phrase) => phrase.name === null && relationNouns.get(phrase.noun ?? '')?.role === undefined);
  return said ? describedAs(roles.agent, said, modality, context, false) : [];
}

/** "Named X chief executive", "X was named chief executive of Y": whoever names somebody is whose post it is, where the post names nobody. */
function appointment(roles: Roles, modality: Reading['modality'], context: ClauseContext): readonly Reading[] {
  const { verb, patient, complement, agent } = roles;
  const { becomingVerbs, relationNouns, objectPreposition } = context.language;
  // "Nombró a X consejera delegada", "nombró consejera delegada a X".
  const marked = objectPreposition === null ? null : (roles.under.get(objectPreposition)?.[0] ?? null);
  if (becomingVerbs.has(verb.main) && marked?.name && patient?.name === null && agent && !verb.passive) {
    const isOfAnother = patient.of !== null || patient.possessor !== null;
    if (!relationNouns.get(patient.noun ?? '')?.role) return [];
    return describedAs(marked, isOfAnother ? patient : { ...patient, possessor: agent }, modality, context, false);
  }
  // "Named Maya Lin CEO": the post stands behind the name as a noun behind its compound.
  if (becomingVerbs.has(verb.main) && patient?.compound && relationNouns.get(patient.noun ?? '')?.role) {
    const named = namedPhrase(patient, patient.compound);
    return describedAs(named, { ...patient, compound: null, possessor: agent }, modality, context, false);
  }
  if (!becomingVerbs.has(verb.main) || !patient || !complement || complement.name !== null) return [];
  if (!relationNouns.get(complement.noun ?? '')?.role) return [];
  const isOwned = complement.of !== null || complement.possessor !== null || agent === null;
  return describedAs(patient, isOwned ? complement : { ...complement, possessor: agent }, modality, context, false);
}

/** "A and B are rivals": what they are to one another. */
function mutual(roles: Roles, modality: Reading['modality'], context: ClauseContext): readonly Reading[] {
  const { agent, patient, verb } = roles;
  if (!verb.isCopula || !agent || !patient || patient.name !== null || patient.of !== null) return [];
  if (patient.possessor !== null || patient.possessed !== null || agent.members.length < 2) return [];
  const relation = context.language.relationNouns.get(patient.noun ?? '');
  if (!relation || !isSymmetric(relation.predicate)) return [];
  const { predicate } = relation;
  const ends = fill(agent, relation.kinds, context);
  return ends.flatMap((subject, index) =>
    ends.slice(index + 1).map((object) => ({
      rule: `mutual-${patient.noun}`,
      predicate,
      subject,
      object,
      value: null,
      valueSpan: null,
      modality,
      qualifiers: {},
      at: verb.from,
      sure: 0.92,
    })),
  );
}

function describedAs(
  phrase: Phrase,
  description: Phrase,
  modality: Reading['modality'],
  context: ClauseContext,
  isPast: boolean,
): readonly Reading[] {
  return membersOf(phrase).flatMap((member) =>
    relationNounsOf(description).flatMap((noun) => {
      const descriptor = descriptorOf(description, context.units, noun);
      // "Among the investors are X and Y": those of whom the text speaks.
      const isListed = context.language.plural.test(noun);
      if (descriptor.owner === null && descriptor.possessed === null && !isListed) return [];
      return describedClaims(member, { ...descriptor, former: descriptor.former || isPast }, context, modality);
    }),
  );
}
