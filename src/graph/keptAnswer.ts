/** What a change was answered, kept so that asking for the same change again gets the same answer. */
export interface KeptAnswer {
  /** The key of the caller and the word by which they named the request. */
  readonly key: string;
  /** SHA-256 of what was asked for, in hexadecimal. */
  readonly request: string;
  readonly answer: unknown;
  /** When, ISO 8601 in UTC. */
  readonly at: string;
}
