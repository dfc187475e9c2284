import type { EntityKind } from '../../../ontology/ontology.js';
import type { VerbFrame } from '../language.js';
import { membersOf, type Phrase } from '../syntax/nodes.js';
import type { Roles } from '../syntax/verbRoles.js';
import type { ClauseContext } from './context.js';

/**
 * "Claude, que utilizan X e Y": right behind a relative, where the subject may stand behind its verb, the kinds of both tell who acts. The roles as they
 * are where no frame with these kinds fits the other way round alone.
 */
export function turnedRelative(
  { subject, object }: VerbFrame,
  roles: Roles,
  subjectKinds: readonly EntityKind[],
  objectKinds: readonly EntityKind[],
  { clause: { nodes }, language, kindOf }: ClauseContext,
): Roles {
  const { agent, patient, verb, at } = roles;
  const relative = nodes[at - 1];
  // French tells by "que" that the subject stands elsewhere.
  const mayTurn = language.dropsSubject || (relative?.type === 'relative' && /^qu(?:e|')$/.test(relative.text));
  if (!mayTurn || language.compounds || subject !== 'agent' || object !== 'patient' || verb.passive) return roles;
  if (!agent?.name || !patient?.name || verb.form !== 'FINITE' || nodes[at - 1]?.type !== 'relative') return roles;
  const fits = (phrase: Phrase, kinds: readonly EntityKind[]) =>
    membersOf(phrase).every(({ name }) => name !== null && kinds.includes(kindOf(name.key) ?? 'TOPIC'));
  if (fits(agent, subjectKinds) && fits(patient, objectKinds)) return roles;
  const whole = { ...agent, members: [] };
  return fits(patient, subjectKinds) && fits(whole, objectKinds) ? { ...roles, agent: patient, patient: whole } : roles;
}
