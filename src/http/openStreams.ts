/** How many streams may be open. */
export interface StreamCaps {
  readonly streams: number;
  /** Of one address, or one IPv6 network. */
  readonly streamsOfOne: number;
}

/** Counts the sockets and event streams that are open, so that nobody takes all places of a process. */
export class OpenStreams {
  readonly #byAddress = new Map<string, number>();
  #open = 0;

  constructor(private readonly caps: StreamCaps) {}

  /** Takes a place for a stream of this address and gives what frees it again, once; null where there is none left. */
  enter(address: string): (() => void) | null {
    const own = this.#byAddress.get(address) ?? 0;
    if (this.#open >= this.caps.streams || own >= this.caps.streamsOfOne) return null;
    this.#open += 1;
    this.#byAddress.set(address, own + 1);
    let left = false;
    return () => {
      if (left) return;
      left = true;
      this.#open -= 1;
      const rest = (this.#byAddress.get(address) ?? 1) - 1;
      if (rest === 0) this.#byAddress.delete(address);
      else this.#byAddress.set(address, rest);
    };
  }
}
