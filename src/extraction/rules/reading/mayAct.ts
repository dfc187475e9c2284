import type { VerbFrame } from '../language.js';
import { isAuthority } from '../naming/isAuthority.js';
import { isResearcher } from '../naming/isResearcher.js';
import type { Roles } from '../syntax/verbRoles.js';
import type { ClauseContext, Filler } from './context.js';

/** Whether those who act are what a frame wants of them: authorities, or researchers by their name or by what the words call them. */
export function mayAct(
  frame: VerbFrame,
  subjects: readonly Filler[],
  { agent, verb }: Roles,
  { nameOf, language }: ClauseContext,
): boolean {
  // "Alternatives include X and Y": a kind of things has none of them as its part.
  if (frame.predicate === 'PART_OF' && verb.main === 'include' && agent !== null && agent.name === null) return false;
  const names = subjects.map(({ key }) => nameOf(key));
  if (frame.byAuthority && !names.some(isAuthority)) return false;
  // A university that examines something is no authority.
  if (frame.predicate === 'INVESTIGATES' && names.some((name) => isResearcher(name) && !isAuthority(name)))
    return false;
  if (!frame.byResearchers) return true;
  // "Researchers at X".
  const isCalled =
    agent !== null && [agent.noun, ...agent.nouns].some((noun) => language.researchNouns.has(noun ?? ''));
  return isCalled || names.some(isResearcher);
}
