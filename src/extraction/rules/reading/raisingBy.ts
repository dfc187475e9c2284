import type { EntityKind } from '../../../ontology/ontology.js';
import type { Roles } from '../syntax/verbRoles.js';
import type { ClauseContext, Filler } from './context.js';
import { fill } from './fillers.js';
import { framesOf } from './verbClaims.js';

/** "A raised $5bn, while B closed its round at": who raises money by the verb that governs these words, before whoever raised some in front. Empty for nobody. */
export function raisingBy(from: Roles | null, kinds: readonly EntityKind[], context: ClauseContext): readonly Filler[] {
  for (let roles = from; roles !== null; roles = roles.governor) {
    const { verb, agent } = roles;
    if (verb.passive || !agent?.name || verb.form === 'PARTICIPLE') continue;
    if (!framesOf(context.language, verb.main).some(({ predicate }) => predicate === 'RAISES')) continue;
    const raising = fill(agent, kinds, context);
    if (raising.length > 0) return raising;
  }
  return [];
}
