import { rightOf } from '../syntax/rolesRight.js';
import type { Roles } from '../syntax/verbRoles.js';
import type { ClauseContext } from './context.js';

/** "X disponible sur Y": what a clause that is a heading without its "is" would say with it; null for any other clause. */
export function verblessRoles({ clause: { nodes }, roles }: ClauseContext): Roles | null {
  const [agent] = nodes;
  if (roles.length > 0 || agent?.type !== 'phrase' || agent.name === null) return null;
  const { under, beside, end } = rightOf(nodes, 1);
  return {
    verb: {
      type: 'verb',
      from: agent.to,
      to: agent.to,
      main: 'be',
      governors: [],
      form: 'FINITE',
      mainForm: 'FINITE',
      passive: false,
      words: [],
      particles: [],
      isCopula: true,
    },
    at: 0,
    agent,
    isAgentDropped: false,
    patient: null,
    complement: null,
    under,
    beside: new Set([...beside, ...agent.adjectives]),
    end,
    governor: null,
  };
}
