/** A Neo4j that runs for us. */
export interface RunningNeo4j {
  /** Its bolt address. */
  readonly uri: string;
  /** Resolves when the server has ended, for whatever reason. */
  readonly ended: Promise<unknown>;
  /** Kills it at once, as a loss of power would; what it had committed is there when it is started again on the same folder. */
  kill(): void;
  /** Ends it and waits for its end. */
  stop(): Promise<void>;
}

/** Why Neo4j cannot be started on this machine, in a sentence; null where it can. */
export function whatNeo4jLacks(): Promise<string | null>;

/**
 * Starts Neo4j Community on the loopback interface, on a free port unless one is given, without authentication unless a password is. It ends
 * with the process that started it. Throws an `Error` that says what is missing.
 */
export function startNeo4j(options?: {
  readonly port?: number;
  readonly dataFolder?: string;
  readonly password?: string;
}): Promise<RunningNeo4j>;
