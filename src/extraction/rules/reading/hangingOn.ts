import type { Language } from '../language.js';
import { namedPhrase } from '../syntax/describing.js';
import type { Node, Phrase } from '../syntax/nodes.js';

/**
 * What hangs on a noun: its owner as `'s`, and what stands behind it under each preposition. Whose the goods are that it is of ("the supply of chips of
 * X") only where that is asked for.
 */
export function hangingOn(
  phrase: Phrase,
  at: number,
  nodes: readonly Node[],
  language: Language,
  hasOwnersOfGoods = false,
): ReadonlyMap<string, readonly Phrase[]> {
  const hanging = new Map<string, Phrase[]>();
  const hang = (word: string, each: Phrase) => hanging.set(word, [...(hanging.get(word) ?? []), each]);
  if (phrase.possessor) hang("'s", phrase.possessor);
  else if (phrase.compound) hang("'s", namedPhrase(phrase, phrase.compound));
  const [genitive] = language.genitives;
  if (phrase.of && genitive) {
    hang(genitive, phrase.of);
    // "The purchase of a stake in X" speaks of X as well.
    const isGoods = language.kindNouns.get(phrase.of.noun ?? '') === 'PRODUCT';
    if (phrase.of.name === null && phrase.of.of && (!isGoods || hasOwnersOfGoods)) hang(genitive, phrase.of.of);
  }
  for (let index = behindInText(phrase, at, nodes); index < nodes.length; index += 1) {
    const node = nodes[index];
    if (node?.type === 'time' || node?.type === 'adverb') continue;
    const next = nodes[index + 1];
    if (node?.type === 'preposition' && next?.type === 'phrase') {
      hang(node.word, next);
      index += 1;
      continue;
    }
    break;
  }
  return hanging;
}

/** "Es steht ein Vertrag zwischen A und B": what stood right behind a noun is found behind the verb that was put between them. */
function behindInText(phrase: Phrase, at: number, nodes: readonly Node[]): number {
  if (nodes[at + 1]?.type !== 'verb') return at + 1;
  const moved = nodes.findIndex((node, index) => index > at && node.type === 'preposition' && node.from === phrase.to);
  return moved < 0 ? at + 1 : moved;
}
