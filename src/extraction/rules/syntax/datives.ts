import type { Language } from '../language.js';
import type { Unit } from '../units.js';
import { barePhrase, type Node } from './nodes.js';

/** "Le compra chips": what the pronoun means stands behind the verb under its preposition, unless the clause names it there as well. */
export function withDatives(nodes: readonly Node[], units: readonly Unit[], language: Language): readonly Node[] {
  const { datives } = language;
  if (datives === null || !units.some((unit) => unit.type === 'word' && datives.words.has(unit.text))) return nodes;
  const placed: Node[] = [];
  let pending: Node[] = [];
  nodes.forEach((node, at) => {
    const word = units[node.from];
    const isPronoun =
      node.type === 'adverb' || node.type === 'tail' || (node.type === 'phrase' && node.pronoun !== null);
    const isDative = isPronoun && word?.type === 'word' && datives.words.has(word.text);
    const isBehind = isDative && word.text.startsWith('-');
    if (!isDative || !(isBehind || nodes[at + 1]?.type === 'verb')) {
      placed.push(node);
      if (node.type === 'verb' && pending.length > 0) {
        placed.push(...pending);
        pending = [];
      }
      return;
    }
    const end = nodes.findIndex((each, index) => index > at + 1 && (each.type === 'verb' || each.type === 'break'));
    const rest = nodes.slice(at + 1, end < 0 ? nodes.length : end);
    const unit = units[node.from];
    if (!unit || rest.some((each) => each.type === 'preposition' && each.word === datives.preposition)) return;
    const place = { from: node.from, to: node.to };
    const said: Node[] = [
      { type: 'preposition', word: datives.preposition, ...place },
      barePhrase({ ...RECEIVER, ...place }, unit.span, null),
    ];
    if (isBehind) placed.push(...said);
    else pending = said;
  });
  return placed;
}

/** Whoever a pronoun means that something is given to. */
const RECEIVER = {
  pronoun: ['ORGANIZATION', 'PERSON'],
  isClitic: false,
  adjectives: [],
  definite: false,
  hasDeterminer: false,
  determiner: null,
  former: false,
} as const;
