import type { Phrase } from '../syntax/nodes.js';
import { membersOf } from '../syntax/nodes.js';
import type { ClauseContext, Reading } from './context.js';
import { fill } from './fillers.js';
import { modalityOf } from './modality.js';

/** "X is a mixture-of-experts model", "X, a mixture-of-experts model,": a model of a technique uses it. */
export function techniqueClaims(context: ClauseContext): readonly Reading[] {
  const { nodes } = context.clause;
  if (!nodes.some((node) => node.type === 'phrase' && isOfTechnique(node, context))) return [];
  const said = context.roles.flatMap((roles) => {
    const { verb, agent, patient } = roles;
    if (!verb.isCopula || !agent || !patient || !isOfTechnique(patient, context)) return [];
    return claimsOf(agent, patient, modalityOf(roles, context), context);
  });
  const beside = nodes.flatMap((node, at) => {
    const [named, mark] = [nodes[at - 2], nodes[at - 1]];
    if (node.type !== 'phrase' || named?.type !== 'phrase' || mark?.type !== 'comma') return [];
    return isOfTechnique(node, context) ? claimsOf(named, node, 'ASSERTED', context) : [];
  });
  return [...said, ...beside];
}

/** Whether a phrase is a technique's name in front of a noun of what is made by it. */
function isOfTechnique({ name, noun }: Phrase, { kindOf, language }: ClauseContext): boolean {
  const told = language.kindNouns.get(noun ?? '');
  return name !== null && kindOf(name.key) === 'TECHNIQUE' && (told === 'MODEL' || told === 'PRODUCT');
}

function claimsOf(
  subject: Phrase,
  { name, from }: Phrase,
  modality: Reading['modality'],
  context: ClauseContext,
): readonly Reading[] {
  if (name === null) return [];
  const subjects = membersOf(subject).flatMap((each) => (each.name ? fill(each, ['MODEL', 'PRODUCT'], context) : []));
  return subjects.map((each) => ({
    rule: 'of-technique',
    predicate: 'USES',
    subject: each,
    object: { key: name.key, span: name.span, sure: 0.95 },
    value: null,
    valueSpan: null,
    modality,
    qualifiers: {},
    at: from,
    sure: 0.9,
  }));
}
