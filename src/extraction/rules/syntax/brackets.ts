import type { Node, Phrase } from './nodes.js';

export interface Bracket {
  readonly nodes: readonly Node[];
  readonly anchor: Phrase | null;
}

/** "The chief technology officer (CTO) of X": a gloss without a name between a noun and what hangs on it goes. */
export function dropGlosses(nodes: readonly Node[], genitives: ReadonlySet<string>): readonly Node[] {
  if (!nodes.some(({ type }) => type === 'open')) return nodes;
  return nodes.filter((_, at) => {
    for (let open = at; open > at - 3; open -= 1) {
      if (nodes[open]?.type !== 'open') continue;
      const [owned, gloss, close, behind] = [nodes[open - 1], nodes[open + 1], nodes[open + 2], nodes[open + 3]];
      const isGloss =
        gloss?.type === 'phrase' && gloss.name === null && gloss.money === null && close?.type === 'close';
      return !(isGloss && owned?.type === 'phrase' && behind?.type === 'preposition' && genitives.has(behind.word));
    }
    return true;
  });
}

export function cutBrackets(nodes: readonly Node[]): {
  readonly main: readonly Node[];
  readonly brackets: readonly Bracket[];
} {
  const main: Node[] = [];
  const brackets: Bracket[] = [];
  let inner: Node[] | null = null;
  for (const node of nodes) {
    if (node.type === 'open') {
      inner ??= [];
      continue;
    }
    if (node.type === 'close') {
      const last = main.at(-1);
      if (inner && inner.length > 0) brackets.push({ nodes: inner, anchor: last?.type === 'phrase' ? last : null });
      inner = null;
      continue;
    }
    (inner ?? main).push(node);
  }
  if (inner) main.push(...inner);
  return { main, brackets };
}
