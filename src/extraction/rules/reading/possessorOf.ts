import type { Span } from '../../../graph/span.js';
import type { EntityKind } from '../../../ontology/ontology.js';
import type { Phrase } from '../syntax/nodes.js';
import type { ClauseContext, Filler } from './context.js';
import { fill, meant, SURE } from './fillers.js';
import { ownerBeside } from './ownerBeside.js';

/** Whom a possessive stands for: "its rival". */
export function possessorOf(
  kinds: readonly EntityKind[],
  span: Span,
  context: ClauseContext,
  blocked: ReadonlySet<string>,
): readonly Filler[] {
  const beside = ownerBeside(span, kinds, context, blocked);
  if (beside) return [beside];
  const acting = actorAround(span, context);
  if (acting && acting.members.length > 1) return [];
  if (acting && acting.name === null && acting.noun !== null) {
    const own = fill(acting, kinds, context, blocked);
    if (own.length > 0) return own;
  }
  return meant(kinds, span, SURE.pronoun, context, blocked);
}

/** "The company fired its chief executive": who acts in the clause of a possessive. */
function actorAround(span: Span, { roles }: ClauseContext): Phrase | null {
  const acting = roles.find(({ agent, patient, under }) => {
    if (agent === null || agent.span.start >= span.start) return false;
    return [patient, ...[...under.values()].flat()].some((phrase) => phrase?.span.start === span.start);
  });
  return acting?.agent ?? null;
}
