import type { EntityKind } from '../../../ontology/ontology.js';
import { ownerOf, type Phrase } from '../syntax/nodes.js';
import type { ClauseContext, Filler } from './context.js';
import { fill, SURE } from './fillers.js';

/** Whom a noun for what was just said speaks of: "a move influenced by X", "Meta's change of mind", "an architecture shaped by X". */
export function actorOf(
  phrase: Phrase | null,
  kinds: readonly EntityKind[],
  context: ClauseContext,
  blocked: ReadonlySet<string>,
): readonly Filler[] {
  if (!phrase || phrase.name !== null || phrase.noun === null) return [];
  const isDesign = context.language.kindNouns.get(phrase.noun) === 'TECHNIQUE';
  if (!isDesign && !context.language.eventNouns.has(phrase.noun)) return [];
  for (let own = ownerOf(phrase); own !== null; own = ownerOf(own)) {
    const named = own.name ? fill(own, kinds, context, blocked) : [];
    if (named.length > 0) return named;
  }
  const behind = placeBehind(phrase, context);
  const placed = behind ? fill(behind, kinds, context, blocked) : [];
  if (placed.length > 0) return placed;
  const acting = context.roles.find(({ verb, agent }) => verb.from < phrase.from && agent !== null && agent !== phrase);
  const actors = acting ? fill(acting.agent, kinds, context, blocked) : [];
  if (actors.length > 0) return actors;
  const wanted: readonly EntityKind[] = isDesign ? ['MODEL', 'PRODUCT'] : ['ORGANIZATION'];
  const key = context.discourse.topic(
    wanted.filter((kind) => kinds.includes(kind)),
    blocked,
  );
  return key === null ? [] : [{ key, span: phrase.span, sure: SURE.topic }];
}

/** "The change of mind at Meta": what stands behind a phrase under a place's preposition. */
function placeBehind(phrase: Phrase, { clause, language }: ClauseContext): Phrase | null {
  const at = clause.nodes.indexOf(phrase);
  const [preposition, place] = [clause.nodes[at + 1], clause.nodes[at + 2]];
  if (at < 0 || preposition?.type !== 'preposition' || place?.type !== 'phrase') return null;
  return language.rolePlaces.has(preposition.word) ? place : null;
}
