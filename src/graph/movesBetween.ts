import type { Redirects } from './judgementGraph.js';

/** An entity for which another answers from now on. */
export interface Move {
  readonly id: string;
  /** Which answered for it before: itself where it was not merged. */
  readonly from: string;
  /** Which answers for it now: itself where it is merged no longer. */
  readonly to: string;
}

/** What lies between two states of merging. */
export interface Moves {
  readonly moves: readonly Move[];
  /** Entities that others answer for now and did not before, or others than before. */
  readonly merged: readonly string[];
  /** Entities that answer for more or fewer than before. */
  readonly changed: readonly string[];
}

/** The way from one state of merging to another, in the order of ids. */
export function movesBetween(before: Redirects, after: Redirects): Moves {
  const ids = [...new Set([...before.keys(), ...after.keys()])].sort();
  const all = ids.map((id): Move => ({ id, from: before.get(id) ?? id, to: after.get(id) ?? id }));
  const moves = all.filter(({ from, to }) => from !== to);
  const merged = moves.flatMap(({ id, to }) => (id === to ? [] : [id]));
  const answering = new Set(moves.flatMap(({ from, to }) => [from, to]));
  return { moves, merged, changed: [...answering].filter((id) => !after.has(id)).sort() };
}
