/** What a person may change of an entity. */
export const ENTITY_EDIT_FIELDS = ['NAME', 'DESCRIPTION', 'ALIAS_ADDED', 'ALIAS_REMOVED'] as const;

/** What a person changed of an entity. */
export type EntityEditField = (typeof ENTITY_EDIT_FIELDS)[number];

/**
 * A person's change of an entity, a record of its own, never changed or erased: the entity is what its seed or article made of it, with its edits
 * in their order. A former name stays as an alias; a removed alias does not come back by loading.
 */
export interface EntityEdit {
  readonly id: string;
  readonly entityId: string;
  readonly field: EntityEditField;
  /** The new name or description, or the alias; null for a description that is taken away. */
  readonly value: string | null;
  /** BCP 47 language of an added alias; null where it is the same in all, and for everything else. */
  readonly language: string | null;
  /** Why, in the editor's words; null where they gave none. */
  readonly reason: string | null;
  /** Who: `cli`, or the name of an API key. */
  readonly by: string;
  /** When, ISO 8601 in UTC. */
  readonly at: string;
}
