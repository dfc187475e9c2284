import type { Phrase } from '../syntax/nodes.js';
import type { Roles } from '../syntax/verbRoles.js';
import type { ClauseContext } from './context.js';

/** "Companies using X include Y", "Y is among the companies using X": who is said to be one of those that a noun speaks of. */
export function countedAs(
  phrase: Phrase,
  { verb, agent, patient, under }: Roles,
  { memberPrepositions, compounds }: ClauseContext['language'],
): readonly Phrase[] {
  if (!compounds) return [];
  if (verb.main === 'include' && agent === phrase && patient) return [patient];
  const isAmong = [...memberPrepositions].some((word) => under.get(word)?.includes(phrase));
  return verb.isCopula && isAmong && agent ? [agent] : [];
}
