import type { EntityKind } from '../../../ontology/ontology.js';
import type { Node, Phrase } from './nodes.js';

/** The kind that a name is known or taken to be; null while it is open. */
export type KindOf = (key: string) => EntityKind | null;

/** A clause of a sentence: its own nodes, and the phrase in front of the bracket for what stood in one. */
export interface Clause {
  readonly nodes: readonly Node[];
  /** What a bracket stands behind. */
  readonly anchor: Phrase | null;
}
