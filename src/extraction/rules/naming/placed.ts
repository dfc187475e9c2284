import type { Token } from '../tokens.js';
import { PLACES } from './places.js';

/** "**Fennec Vision (Tunis).**": whether a place in brackets follows, where somebody has its seat. */
export function isPlaced(tokens: readonly Pick<Token, 'text'>[], from: number): boolean {
  let at = from;
  while (tokens[at]?.text === '*') at += 1;
  if (tokens[at]?.text !== '(') return false;
  for (let end = at + 2; end < at + 6; end += 1) {
    if (!/^[),]$/.test(tokens[end]?.text ?? '')) continue;
    const words = tokens.slice(at + 1, end).map(({ text }) => text);
    return PLACES.has(words.join(' '));
  }
  return false;
}
