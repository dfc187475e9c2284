import type { Qualifiers } from '../../../graph/claim.js';
import { type Phrase, partsOf } from '../syntax/nodes.js';
import type { ClauseContext, Filler, Reading } from './context.js';
import { fill } from './fillers.js';
import { ENDED } from './qualifiers.js';

/** Who works where, told by nothing but the organization beside a person's name: "Anthropic's Jan Leike", "Jony Ive, ex-Apple". */
export function employmentClaims(context: ClauseContext): readonly Reading[] {
  const former = formerEmployees(context);
  // "Ana Lopes de Campinas": elsewhere what stands behind a name's "of" is as often a place, or part of the name.
  if (!context.language.compounds) return [...former, ...besideComma(context)];
  return [...former, ...ownedPeople(context), ...placedPeople(context), ...bracketEmployer(context)];
}

/** "Jony Ive, ex-Apple", "Ex-Nubank, Camila Assunção". */
function formerEmployees(context: ClauseContext): readonly Reading[] {
  const { nodes, anchor } = context.clause;
  return nodes.flatMap((node, at): Reading[] => {
    // "Jony Ive (ex-Apple)".
    const isBracket = anchor !== null && nodes.length === 1;
    const other = isBracket ? anchor : nodes[at + 2];
    if (node.type !== 'phrase' || other?.type !== 'phrase') return [];
    if (!isBracket && nodes[at + 1]?.type !== 'comma') return [];
    const [person, employer] = other.former && other.noun === null ? [node, other] : [other, node];
    if (!employer.former || employer.noun !== null || !person.name || !employer.name) return [];
    const [subject] = fill({ ...person, members: [] }, ['PERSON'], context);
    const [object] = fill({ ...employer, members: [] }, ['ORGANIZATION'], context);
    if (!subject || !object) return [];
    const qualifiers = { time: ENDED };
    return [employed('former-employee', subject, object, node.from, 0.9, qualifiers)];
  });
}

/** "Anthropic's Jan Leike", "Jan Leike of Anthropic": unless the text has said what this person is there. */
function ownedPeople(context: ClauseContext): readonly Reading[] {
  const cited = context.attributions.flatMap(({ sources }) => sources);
  return [...context.clause.nodes, ...cited].flatMap((node) => {
    if (node.type !== 'phrase') return [];
    return partsOf(node).flatMap((phrase) => {
      const own = phrase.possessor ?? phrase.of;
      if (own === null || own.noun !== null || phrase.noun !== null || phrase.descriptors.length > 0) return [];
      return worksFor('person-of', phrase, own, context, {});
    });
  });
}

/** "Jan Leike at Anthropic", "Jan Leike, formerly at OpenAI". */
function placedPeople(context: ClauseContext): readonly Reading[] {
  const { nodes } = context.clause;
  const { workplaces, genitives, pastJobs } = context.language;
  return nodes.flatMap((node, at) => {
    if (node.type !== 'phrase') return [];
    const adverb = nodes[at + 1]?.type === 'comma' ? nodes[at + 2] : nodes[at + 1];
    const isPast = adverb?.type === 'adverb' && pastJobs.has(adverb.text);
    const start = isPast ? nodes.indexOf(adverb) + 1 : at + 1;
    const [preposition, place] = [nodes[start], nodes[start + 1]];
    if (preposition?.type !== 'preposition' || place?.type !== 'phrase' || place.noun !== null) return [];
    if (!workplaces.has(preposition.word) && !(isPast && genitives.has(preposition.word))) return [];
    const isSubject = context.roles.some(({ agent }) => agent === node);
    if (!isPast && !isSubject) return [];
    return worksFor('person-at', node, place, context, isPast ? { time: ENDED } : {});
  });
}

/** "Jan Leike, zuletzt bei OpenAI": between commas, or at the end, a place of work says by itself who works there. */
function besideComma(context: ClauseContext): readonly Reading[] {
  const { nodes } = context.clause;
  const { bracket, workplaces, pastJobs } = context.language;
  if (bracket === null) return [];
  return nodes.flatMap((node, at) => {
    if (node.type !== 'phrase' || nodes[at + 1]?.type !== 'comma') return [];
    let next = at + 2;
    const adverbs: string[] = [];
    for (let each = nodes[next]; each?.type === 'adverb' || each?.type === 'time'; each = nodes[next]) {
      adverbs.push(each.text);
      next += 1;
    }
    const [preposition, place, end] = [nodes[next], nodes[next + 1], nodes[next + 2]];
    if (preposition?.type !== 'preposition' || place?.type !== 'phrase' || place.noun !== null) return [];
    const isClosed = end === undefined || /^(?:comma|break|adverb|time)$/.test(end.type);
    if (!workplaces.has(preposition.word) || !isClosed) return [];
    const isPast = adverbs.some((word) => pastJobs.has(word));
    return worksFor('person-beside', node, place, context, isPast ? { time: ENDED } : {});
  });
}

/** "Jan Leike (Anthropic)". */
function bracketEmployer(context: ClauseContext): readonly Reading[] {
  const { nodes, anchor } = context.clause;
  const [only, ...others] = nodes;
  if (anchor === null || only?.type !== 'phrase' || only.noun !== null || only.former || others.length > 0) return [];
  if (only.members.length > 0) return [];
  return worksFor('person-bracket', anchor, only, context, {});
}

function worksFor(
  rule: string,
  person: Phrase,
  organization: Phrase,
  context: ClauseContext,
  qualifiers: Qualifiers,
): readonly Reading[] {
  if (person.name === null || organization.name === null) return [];
  if (context.kindOf(person.name.key) !== 'PERSON' || context.kindOf(organization.name.key) !== 'ORGANIZATION')
    return [];
  if (context.discourse.employer(person.name.key) === organization.name.key) return [];
  const [subject] = fill({ ...person, members: [] }, ['PERSON'], context);
  const [object] = fill({ ...organization, members: [] }, ['ORGANIZATION'], context);
  return subject && object ? [employed(rule, subject, object, person.from, 0.87, qualifiers)] : [];
}

function employed(
  rule: string,
  subject: Filler,
  object: Filler,
  at: number,
  sure: number,
  qualifiers: Qualifiers,
): Reading {
  return {
    rule,
    predicate: 'WORKS_FOR',
    subject,
    object,
    value: null,
    valueSpan: null,
    modality: 'ASSERTED',
    qualifiers,
    at,
    sure,
  };
}
