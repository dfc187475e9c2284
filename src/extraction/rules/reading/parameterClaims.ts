import { membersOf, type Node, type Phrase } from '../syntax/nodes.js';
import type { ClauseContext, Reading } from './context.js';
import { fill } from './fillers.js';
import { modalityOf, verbOf } from './modality.js';
import { statedValue } from './statedValue.js';

/** What a clause says of the sizes of models: "the 405B-parameter model X", "X, with 405 billion parameters", "X, a model of 7B parameters". */
export function parameterClaims(context: ClauseContext): readonly Reading[] {
  return context.clause.nodes.flatMap((node, at) =>
    node.type === 'phrase' ? [...stated(node, at, context), ...described(node, context)] : [],
  );
}

function stated(phrase: Phrase, at: number, context: ClauseContext): readonly Reading[] {
  if (phrase.parameters === null) return [];
  const { nodes, anchor } = context.clause;
  const verb = verbOf(phrase, context.roles);
  const bearers = [phrase, phraseBefore(nodes, at), verb?.patient ?? null, verb?.agent ?? null, anchor];
  for (const bearer of bearers) {
    if (bearer === null || (bearer === phrase && phrase.name === null && phrase.noun === null)) continue;
    const found = sized(bearer, phrase, verb ? modalityOf(verb, context) : 'ASSERTED', context);
    if (found.length > 0) return found;
  }
  return [];
}

/** "X, with 7B parameters": the phrase in front of the preposition. */
function phraseBefore(nodes: readonly Node[], at: number): Phrase | null {
  if (nodes[at - 1]?.type !== 'preposition') return null;
  const before = nodes[at - 2]?.type === 'comma' ? nodes[at - 3] : nodes[at - 2];
  return before?.type === 'phrase' ? before : null;
}

/** "X, a model of 7B parameters": the size hangs on the noun that describes. */
function described(phrase: Phrase, context: ClauseContext): readonly Reading[] {
  return membersOf(phrase).flatMap((member) => {
    const size = member.descriptors.find(({ owner }) => owner?.parameters)?.owner;
    return member.name && size && member.parameters === null ? sized(member, size, 'ASSERTED', context) : [];
  });
}

function sized(
  bearer: Phrase,
  size: Phrase,
  modality: Reading['modality'],
  context: ClauseContext,
): readonly Reading[] {
  const [value] = statedValue(size, 'count');
  const [subject] = fill(bearer, ['MODEL'], context);
  if (!value || !subject) return [];
  const rule = 'parameters';
  const predicate = 'HAS_PARAMETERS';
  return [{ rule, predicate, subject, object: null, ...value, modality, qualifiers: {}, at: size.from, sure: 0.92 }];
}
