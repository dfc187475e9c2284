import type { Span } from '../../../graph/span.js';
import type { EntityKind } from '../../../ontology/ontology.js';
import type { ClauseContext } from './context.js';

/** Whether a pronoun means the last of those named: "ésta", "ce dernier". */
export function isLatter(span: Span, { units, language }: ClauseContext): boolean {
  const word = units.find((unit) => unit.span.start === span.start);
  return (
    word?.type === 'word' && language.pronouns.some(({ isLatter, words }) => isLatter === true && words.has(word.text))
  );
}

/** The last of these kinds that was named in front; null for none. */
export function latterOf(
  span: Span,
  kinds: readonly EntityKind[],
  { units, kindOf, discourse }: ClauseContext,
  blocked: ReadonlySet<string>,
): string | null {
  const nearest = units.findLast(
    (unit) =>
      unit.type === 'name' &&
      unit.span.end <= span.start &&
      !blocked.has(unit.key) &&
      kinds.includes(kindOf(unit.key) ?? 'TOPIC'),
  );
  return nearest?.type === 'name' ? nearest.key : discourse.lastNamed(kinds, blocked);
}
