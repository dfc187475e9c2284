import type { ArticleSource } from './articleSource.js';
import { mapInOrder } from './mapInOrder.js';
import { type Reading, type ReadingOptions, readSource } from './readSource.js';

/** One more article, and how many sources have not been begun to be taken from. */
export type ReadingOfMany = Reading & { readonly sourcesLeft: number };

/**
 * Reads sources, several at a time, and gives their articles in the order of the sources. Nothing stops it: what cannot be read is a reading with
 * its failure.
 */
export async function* readSources(
  sources: readonly ArticleSource[],
  options: ReadingOptions,
): AsyncGenerator<ReadingOfMany> {
  let sourcesLeft = sources.length;
  for await (const readings of mapInOrder(sources, options.parallel, (source) => readSource(source, options))) {
    sourcesLeft -= 1;
    for await (const reading of readings) yield { ...reading, sourcesLeft };
  }
}
