import type { Validators } from '../../graph/validators.js';

/** An address that was fetched, and what the server called the version that it gave. */
export interface FetchedAddress {
  readonly address: string;
  readonly validators: Validators;
}

/** What is remembered of addresses whose articles are all in the graph. */
export interface FetchMemory {
  /** Null for an address that is to be read whatever its server says. */
  recall(address: string): Promise<Validators | null>;
  remember(fetched: FetchedAddress): Promise<void>;
}
