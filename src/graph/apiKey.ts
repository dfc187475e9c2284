/** What an API key may do; `admin` may do everything. */
export const SCOPES = ['read', 'load', 'curate', 'admin'] as const;

/** One thing that an API key may do. */
export type Scope = (typeof SCOPES)[number];

/** An API key as it is kept: its secret is known to its bearer alone. */
export interface ApiKey {
  /** The part of the key that is no secret. */
  readonly id: string;
  /** Who bears it, as the log of changes names them. */
  readonly name: string;
  readonly scopes: readonly Scope[];
  /** SHA-256 of the secret, in hexadecimal. The secret is 256 random bits, which no list of likely words helps to find. */
  readonly hash: string;
  /** When it was made, ISO 8601 in UTC. */
  readonly createdAt: string;
  /** When it was revoked, ISO 8601 in UTC; null while it holds. */
  readonly revokedAt: string | null;
}
