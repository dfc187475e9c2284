import type { Actor } from '../api/actor.js';
import type { ApiRecords } from '../store/port.js';

/** How often the keys of open streams are looked up, in milliseconds. */
const PAUSE_MS = 1_000;

/**
 * Closes the streams of keys that were revoked, by whatever process. While the store does not answer they stay open: nothing can be read through them
 * either.
 */
export class KeyWatch {
  readonly #closers = new Map<string, Set<() => void>>();
  #timer: NodeJS.Timeout | null = null;

  constructor(private readonly store: Pick<ApiRecords, 'apiKey'>) {}

  /** Calls `close` once when the actor's key holds no longer; gives what ends the watch. */
  watch(actor: Actor | null, close: () => void): () => void {
    if (!actor) return () => undefined;
    const closers = this.#closers.get(actor.id) ?? new Set();
    this.#closers.set(actor.id, closers.add(close));
    this.#timer ??= this.#again();
    return () => {
      closers.delete(close);
      if (closers.size === 0 && this.#closers.get(actor.id) === closers) this.#closers.delete(actor.id);
    };
  }

  #again(): NodeJS.Timeout {
    return setTimeout(async () => {
      await Promise.all([...this.#closers.keys()].map((id) => this.#look(id)));
      this.#timer = this.#closers.size > 0 ? this.#again() : null;
    }, PAUSE_MS).unref();
  }

  async #look(id: string): Promise<void> {
    const key = await this.store.apiKey(id).catch(() => undefined);
    if (key === undefined || key?.revokedAt === null) return;
    const closers = this.#closers.get(id) ?? [];
    this.#closers.delete(id);
    for (const close of closers) close();
  }
}
