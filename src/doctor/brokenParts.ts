/** Ids of what is not as it should be though it is derived, gathered for a repair. */
export interface BrokenParts {
  readonly entities: Set<string>;
  readonly articles: Set<string>;
  readonly claims: Set<string>;
  /** Relations, each with the entity it hangs on. */
  readonly relations: Map<string, string>;
}
