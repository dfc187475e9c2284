import type { Phrase } from '../syntax/nodes.js';
import type { ClauseContext } from './context.js';

/** Where a team stands by a preposition of a place or origin right behind it and in front of its verb. */
export function homeBehind(phrase: Phrase, { clause: { nodes } }: ClauseContext): Phrase | null {
  const at = nodes.indexOf(phrase);
  const [preposition, place] = [nodes[at + 1], nodes[at + 2]];
  if (at < 0 || preposition?.type !== 'preposition' || !/^(?:at|from|with)$/.test(preposition.word)) return null;
  return place?.type === 'phrase' && place.name !== null ? place : null;
}
