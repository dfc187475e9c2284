/**
 * What a listener reads until it leaves. A generator that waits cannot be ended from outside, so leaving also fires the signal that its wait looks at.
 */
export function listening<Event>(start: (stop: AbortSignal) => AsyncGenerator<Event>): AsyncIterableIterator<Event> {
  const left = new AbortController();
  const events = start(left.signal);
  return {
    next: () => events.next(),
    return: () => {
      left.abort();
      return events.return(undefined);
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
