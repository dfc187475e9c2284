import { setTimeout as wait } from 'node:timers/promises';
import type { ChangeRecord } from '../../graph/changeRecord.js';
import type { View } from '../../store/port.js';

/** How often the store is asked for its revision while somebody listens, in milliseconds. */
const PAUSE_MS = 250;

/** Most records that are read at once. */
const MOST_RECORDS = 100;

/**
 * The graph's changes as they come, whichever process makes them. Every listener reads the log of revisions from a place of its own, so that none is
 * missed and none comes twice; the asking for the revision is shared by all.
 */
export class ChangeFeed {
  #asked: Promise<number> | null = null;

  constructor(private readonly view: Pick<View, 'revision' | 'changesSince'>) {}

  /** The changes after a revision, or from now on where it is null; ends when it is told to stop. */
  async *after(revision: number | null, stop: AbortSignal): AsyncGenerator<ChangeRecord> {
    let seen = revision ?? (await this.view.revision());
    while (!stop.aborted) {
      if ((await this.#nextRevision()) <= seen) continue;
      for (const record of await this.view.changesSince(seen, MOST_RECORDS)) {
        if (stop.aborted) return;
        seen = record.revision;
        yield record;
      }
    }
  }

  #nextRevision(): Promise<number> {
    this.#asked ??= wait(PAUSE_MS)
      .then(() => this.view.revision())
      .finally(() => {
        this.#asked = null;
      });
    return this.#asked;
  }
}
