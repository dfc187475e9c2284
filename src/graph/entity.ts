import type { EntityKind } from '../ontology/ontology.js';

/** A name that an entity goes by. */
export interface Alias {
  readonly name: string;
  /** BCP 47 language of the name; null where it is the same in all. */
  readonly language: string | null;
  /** Where the name was seen first: `seed` or an article's id. */
  readonly source: string;
}

/** The entity's id in another system. */
export interface ExternalId {
  /** `wikidata`, `ticker`, `website`… */
  readonly system: string;
  readonly value: string;
}

/** Something that articles speak of. */
export interface Entity {
  /** Slug of the canonical name, stable for ever. */
  readonly id: string;
  readonly kind: EntityKind;
  /** Canonical name. */
  readonly name: string;
  /** Other names; the canonical one is not repeated here. Ordered by name. */
  readonly aliases: readonly Alias[];
  readonly description: string | null;
  readonly externalIds: readonly ExternalId[];
  /** `seed` or the id of the article that brought it. */
  readonly createdBy: string;
}

/** A name, with the entity that bears it: what naming and identity need to know of the graph. */
export interface KnownName {
  readonly name: string;
  /** The entity that the name was recorded for, whether or not it is merged into another. */
  readonly entityId: string;
  readonly kind: EntityKind;
}
