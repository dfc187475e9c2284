import type { SelectionNode } from 'graphql';
import type { Fold } from './foldSelections.js';

/** Adds up what each selection has of its own. */
export function sum(own: (selection: SelectionNode) => number): Fold {
  return { of: (selection, within) => own(selection) + within, join: (one, other) => one + other };
}
