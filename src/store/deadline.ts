import { ApplicationError } from '../errors.js';

/**
 * The moment by which an operation must have been answered. A clock, and not only a signal: an engine that answers without waiting never lets a
 * timer fire, so it asks the clock between its statements.
 */
export class Deadline {
  /** Fires when the time is over or the client is gone. */
  readonly signal: AbortSignal;
  readonly #endsAt: number;

  /** Ends so many milliseconds from now, or when the client goes. */
  constructor(
    readonly milliseconds: number,
    clientGone?: AbortSignal,
  ) {
    const late = AbortSignal.timeout(milliseconds);
    this.signal = clientGone ? AbortSignal.any([late, clientGone]) : late;
    this.#endsAt = performance.now() + milliseconds;
  }

  /** Milliseconds that are left; 0 once it is over. */
  get remaining(): number {
    return this.signal.aborted ? 0 : Math.max(0, Math.ceil(this.#endsAt - performance.now()));
  }

  /** @throws ApplicationError `LIMIT_EXCEEDED` once it is over */
  check(): void {
    if (this.remaining === 0) throw this.exceeded();
  }

  /** What an operation that takes too long is told. */
  exceeded(cause?: unknown): ApplicationError {
    return new ApplicationError('LIMIT_EXCEEDED', `The operation took longer than ${this.milliseconds} milliseconds.`, {
      remedy: 'Ask for fewer rows or levels at a time.',
      cause,
    });
  }
}
