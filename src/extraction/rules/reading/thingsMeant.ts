import type { Roles } from '../syntax/verbRoles.js';
import type { ClauseContext, Filler } from './context.js';
import { fill } from './fillers.js';

/** "X launched Y to compete with Z": of a company and two products, the products compete. */
export function thingsMeant(
  { verb, governor }: Roles,
  subjects: readonly Filler[],
  objects: readonly Filler[],
  context: ClauseContext,
): readonly Filler[] {
  const [subject, object] = [subjects[0], objects[0]];
  if (verb.form !== 'INFINITIVE' || !governor?.patient?.name || !subject || !object) return [];
  const kind = context.kindOf(object.key);
  if (kind !== 'MODEL' && kind !== 'PRODUCT') return [];
  if (context.kindOf(subject.key) !== 'ORGANIZATION') return [];
  return fill(governor.patient, ['MODEL', 'PRODUCT'], context, new Set([object.key]));
}
