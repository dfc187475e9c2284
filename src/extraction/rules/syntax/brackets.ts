import type { Node, Phrase } from './nodes.js';

export interface Bracket {
  readonly nodes: readonly Node[];
  readonly anchor: Phrase | null;
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
