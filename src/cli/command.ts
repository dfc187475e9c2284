import type { Config } from '../config.js';

/** Where a command writes: answers to `out`, everything said to a person to `err`. */
export interface CommandStreams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Waits until the reader of `out` has taken what was written, so that a long answer need not wait in memory; at once where absent. */
  readonly outTaken?: (() => Promise<void>) | undefined;
  /** Whether `err` is a terminal, where a progress bar can move. */
  readonly isTerminal: boolean;
}

/** What a command gets to work with. */
export interface CommandContext extends CommandStreams {
  readonly args: readonly string[];
  /** Reads the settings; throws `CONFIG_INVALID`. Lazy, since not every command needs them. */
  readonly config: () => Config;
  /** The program's own folder, where `seed/`, `queries/` and `dist/` lie. */
  readonly home: string;
  /** Standard input; nothing can be read from it where absent. */
  readonly input?: AsyncIterable<Uint8Array>;
  /** Fires when the user asks to stop. */
  readonly stop: AbortSignal;
}

/** One command of the program; it returns its exit code and throws `ApplicationError` for what it cannot do. */
export interface Command {
  readonly name: string;
  /** One line for the overview. */
  readonly summary: string;
  /** How to call it, with its options. */
  readonly usage: string;
  readonly run: (context: CommandContext) => Promise<number>;
}
