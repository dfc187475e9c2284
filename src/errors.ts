/**
 * Every error that leaves this program, as one table. The code is the contract: GraphQL sends it as `extensions.code`, the
 * command line turns it into its exit code, logs carry it as a field. Messages may change, codes may not.
 */
export const ERROR_CODES = {
  INPUT_INVALID: {
    fault: 'user',
    cause: 'An argument, option or cursor is not acceptable.',
    remedy: 'Correct the value that the message names.',
  },
  NOT_FOUND: {
    fault: 'user',
    cause: 'Nothing exists under that id, name or path.',
    remedy: 'Check the spelling, or search first.',
  },
  CONFLICT: {
    fault: 'user',
    cause: 'The change contradicts what the graph holds.',
    remedy: 'Read the current state and decide again.',
  },
  AMBIGUOUS_NAME: {
    fault: 'user',
    cause: 'Several entities bear that name.',
    remedy: 'Ask again with the id of one of the candidates.',
  },
  LIMIT_EXCEEDED: {
    fault: 'user',
    cause: 'The request is larger than a limit allows.',
    remedy: 'Ask for less; the message names the limit.',
  },
  UNAUTHENTICATED: { fault: 'user', cause: 'The operation needs an API key.', remedy: 'Send a valid key.' },
  FORBIDDEN: {
    fault: 'user',
    cause: 'The API key lacks the scope for this operation.',
    remedy: 'Use a key with the scope that the message names.',
  },
  ARTICLE_UNREADABLE: {
    fault: 'user',
    cause: 'A file is not an article that can be read.',
    remedy: 'Correct the file that the message names.',
  },
  STORE_UNAVAILABLE: {
    fault: 'ours',
    cause: 'The database cannot be reached or opened.',
    remedy: 'Start it, or correct its address and password.',
  },
  STORE_BUSY: {
    fault: 'ours',
    cause: 'Another process holds the database for writing.',
    remedy: 'Try again in a moment.',
  },
  EXTRACTOR_FAILED: {
    fault: 'ours',
    cause: 'The extractor could not finish an article.',
    remedy: 'Report it with the article; nothing was written.',
  },
  CONFIG_INVALID: {
    fault: 'user',
    cause: 'A setting or a data table of the program is not acceptable.',
    remedy: 'Correct the setting or row that the message names.',
  },
  INTERNAL: { fault: 'ours', cause: 'A defect of this program.', remedy: 'Report it; the log holds the details.' },
} as const satisfies Record<string, { fault: 'user' | 'ours'; cause: string; remedy: string }>;

/** The word that identifies a kind of failure everywhere: in GraphQL, in logs and behind exit codes. */
export type ErrorCode = keyof typeof ERROR_CODES;

/** What an error may carry beside its message. */
export interface ErrorDetails {
  /** The next step for this very case; the code's general remedy where absent. */
  remedy?: string;
  /** Which file, setting or argument was wrong. */
  place?: string;
  /** Names or ids that the caller may have meant, best first. */
  suggestions?: readonly string[];
  /** The failure underneath. It is logged, never shown to a client. */
  cause?: unknown;
}

/**
 * The one error class that is meant to be seen. Its message says what was wrong with which input, never how the program
 * is made. Anything else that is thrown is a defect and reaches clients as `INTERNAL`.
 */
export class ApplicationError extends Error {
  readonly remedy: string;
  readonly place: string | null;
  readonly suggestions: readonly string[];

  constructor(
    readonly code: ErrorCode,
    message: string,
    details: ErrorDetails = {},
  ) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = 'ApplicationError';
    this.remedy = details.remedy ?? ERROR_CODES[code].remedy;
    this.place = details.place ?? null;
    this.suggestions = details.suggestions ?? [];
  }

  /** The process exit code of this failure: 2 where the user can mend it, 1 where it is ours or the machine's. */
  get exitCode(): 1 | 2 {
    return ERROR_CODES[this.code].fault === 'user' ? 2 : 1;
  }
}

/** An unexpected failure as an `ApplicationError`; one that already is passes through unchanged. */
export function toApplicationError(error: unknown): ApplicationError {
  if (error instanceof ApplicationError) return error;
  return new ApplicationError('INTERNAL', 'Something went wrong inside the program.', { cause: error });
}

/** Throws `INTERNAL` where a condition that the code itself guarantees does not hold. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new ApplicationError('INTERNAL', message);
}
