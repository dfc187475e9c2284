/**
 * Applies an asynchronous function to items, several at a time, and gives the results in the order of the items. No more than `parallel` items are taken
 * ahead of the one that is waited for. Where the function fails, so does the iteration at that item.
 */
export async function* mapInOrder<Item, Result>(
  items: Iterable<Item> | AsyncIterable<Item>,
  parallel: number,
  apply: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const running: Promise<Result>[] = [];
  const start = (item: Item): void => {
    const result = apply(item);
    // The failure is thrown where its turn comes; until then nobody listens.
    result.catch(() => undefined);
    running.push(result);
  };
  for await (const item of items) {
    start(item);
    const first = running.length >= parallel ? running.shift() : undefined;
    if (first) yield await first;
  }
  for (const result of running) yield await result;
}
