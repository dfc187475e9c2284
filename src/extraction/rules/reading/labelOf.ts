import type { EntityKind } from '../../../ontology/ontology.js';
import { ownerOf, type Phrase } from '../syntax/nodes.js';
import type { ClauseContext } from './context.js';

/** "GPT-5: OpenAI shows its new model": a new or own thing in a heading is the one that the heading begins with. */
export function labelOf(
  phrase: Phrase,
  kinds: readonly EntityKind[],
  { clause: { nodes }, language, kindOf }: ClauseContext,
): Phrase['name'] {
  const { noun, definite, possessed, span } = phrase;
  const [label, colon] = nodes;
  if (ownerOf(phrase) !== null || label?.type !== 'phrase' || !label.name) return null;
  if (colon?.type !== 'break' || colon.text !== ':') return null;
  const told = language.kindNouns.get(noun ?? '');
  const kind = kindOf(label.name.key);
  const isThing = (told === 'MODEL' || told === 'PRODUCT') && (kind === 'MODEL' || kind === 'PRODUCT');
  const isOwn = possessed !== null || !definite;
  return isThing && isOwn && label.span.end < span.start && kinds.includes(kind) ? label.name : null;
}
