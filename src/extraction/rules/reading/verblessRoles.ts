import type { Phrase } from '../syntax/nodes.js';
import { behindComma } from '../syntax/rolesLeft.js';
import { rightOf } from '../syntax/rolesRight.js';
import type { Roles } from '../syntax/verbRoles.js';
import type { ClauseContext } from './context.js';

/** "X disponible sur Y": what a clause that is a heading without its "is" would say with it; null for any other clause. */
export function verblessRoles({ clause: { nodes }, roles }: ClauseContext): Roles | null {
  const [agent] = nodes;
  if (roles.length > 0 || agent?.type !== 'phrase' || agent.name === null) return null;
  const { under, beside, end } = rightOf(nodes, 1);
  return unsaidBe(agent, 0, { under, beside: new Set([...beside, ...agent.adjectives]), end });
}

/** "X, disponível na Y, custa", "Disponível na Y, X custa": adjectives between commas or in front of whom they describe, each with what "is" would say there. */
export function asideRoles({
  clause: { nodes },
  language,
}: ClauseContext): readonly { readonly roles: Roles; readonly word: string }[] {
  if (language.compounds || language.bracket) return [];
  return nodes.flatMap((node, at) => {
    if (node.type !== 'adverb' || nodes[at + 1]?.type !== 'preposition') return [];
    const [agent, comma] = [nodes[at - 2], nodes[at - 1]];
    const isBehind = comma?.type === 'comma' && agent?.type === 'phrase' && agent.name !== null;
    const described = isBehind ? agent : at === 0 ? behindComma(nodes, 1, 0) : null;
    if (described?.type !== 'phrase' || described.name === null) return [];
    const { under, beside, end } = rightOf(nodes, at);
    return [{ roles: unsaidBe(described, at, { under, beside, end }), word: node.text }];
  });
}

function unsaidBe(agent: Phrase, at: number, right: Pick<Roles, 'under' | 'beside' | 'end'>): Roles {
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
    at,
    agent,
    isAgentDropped: false,
    patient: null,
    complement: null,
    ...right,
    governor: null,
  };
}
