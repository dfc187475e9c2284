import type { Span } from '../../../graph/span.js';
import type { EntityKind } from '../../../ontology/ontology.js';
import type { ClauseContext, Filler } from './context.js';

/** Whom a possessive means by what stands right in front of it: "Adept and its chief executive"; null where nothing does. */
export function ownerBeside(
  span: Span,
  kinds: readonly EntityKind[],
  context: ClauseContext,
  blocked: ReadonlySet<string>,
): Filler | null {
  return joinedBefore(span, kinds, context, blocked) ?? listedBefore(span, kinds, context, blocked);
}

/** "OpenAI and Microsoft, its investor": of a list, the member in front of the one that is described. */
function listedBefore(
  span: Span,
  kinds: readonly EntityKind[],
  { clause, kindOf }: ClauseContext,
  blocked: ReadonlySet<string>,
): Filler | null {
  for (const node of clause.nodes) {
    if (node.type !== 'phrase') continue;
    const at = node.members.findLastIndex((member) => member.span.start <= span.start);
    // Right behind the member that it describes, or in front of it.
    const member = node.members[at];
    if (!member || span.start - member.span.end > 2) continue;
    const name = at > 0 ? node.members[at - 1]?.name : null;
    if (!name || blocked.has(name.key)) continue;
    const kind = kindOf(name.key);
    if (kind !== null && kinds.includes(kind)) return { key: name.key, span, sure: 0.85 };
  }
  return null;
}

/** "Adept and its chief executive", "X, its owner": the nearest name in front, where only "and" or a comma stands between. */
function joinedBefore(
  span: Span,
  kinds: readonly EntityKind[],
  { units, kindOf, language }: ClauseContext,
  blocked: ReadonlySet<string>,
): Filler | null {
  const at = units.findIndex((unit) => unit.span.start >= span.start);
  const before = units[at - 1];
  const further = units[at - 2];
  // "With X and with its rival".
  const isRepeated =
    before?.type === 'word' &&
    language.prepositions.has(before.text) &&
    further?.type === 'word' &&
    language.conjunctions.has(further.text);
  const mark = isRepeated ? further : before;
  const name = isRepeated ? units[at - 3] : further;
  if (!mark || name?.type !== 'name' || name.span.end > span.start) return null;
  const kind = kindOf(name.key);
  const isJoined =
    mark.type === 'mark' ? mark.text === ',' : mark.type === 'word' && language.conjunctions.has(mark.text);
  return isJoined && kind !== null && kinds.includes(kind) && !blocked.has(name.key)
    ? { key: name.key, span, sure: 0.8 }
    : null;
}
