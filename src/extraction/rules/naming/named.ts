import type { Span } from '../../../graph/span.js';
import type { EntityKind } from '../../../ontology/ontology.js';
import type { KindVotes } from './shapes.js';

/** A name at one place of the text. */
export interface Mention {
  /** Which sentence, and which of its tokens, end excluded. */
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  readonly span: Span;
  /** Key of what it names. */
  readonly key: string;
}

/** Something that a text names. */
export interface Named {
  readonly key: string;
  /** The known entity's name, else the fullest surface of the text. */
  readonly name: string;
  /** Id of the known entity; null for a new one. */
  readonly knownId: string | null;
  /** Null until what stands around its mentions has told it. */
  readonly kind: EntityKind | null;
  /** What its own words and its neighbours say of its kind. */
  readonly votes: KindVotes;
}

/** Everything that a text names. */
export interface Naming {
  readonly mentions: readonly Mention[];
  readonly named: ReadonlyMap<string, Named>;
}
