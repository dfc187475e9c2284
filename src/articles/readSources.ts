import type { ArticleSource } from './articleSource.js';
import { mapInOrder } from './mapInOrder.js';
import { type Reading, type ReadingOptions, readSource } from './readSource.js';

/** One more article, the source that it is of, and how many sources have not been begun to be taken from. */
export type ReadingOfMany = Reading & { readonly source: string; readonly sourcesLeft: number };

/**
 * Reads sources, several at a time, and gives their articles in the order of the sources. Nothing stops it: what cannot be read is a reading with
 * its failure.
 */
export async function* readSources(
  sources: readonly ArticleSource[],
  options: ReadingOptions,
): AsyncGenerator<ReadingOfMany> {
  let sourcesLeft = sources.length;
  const read = async (source: ArticleSource) => ({ source, readings: await readSource(source, options) });
  for await (const { source, readings } of mapInOrder(sources, options.parallel, read)) {
    sourcesLeft -= 1;
    for await (const reading of readings) yield { ...reading, source: source.place, sourcesLeft };
  }
}
