import { createReadStream } from 'node:fs';
import { pathProblem } from '../articles/fileProblems.js';
import { ApplicationError } from '../errors.js';
import { importGraph } from '../exchange/importGraph.js';
import type { Command } from './command.js';
import { describeStore, openStore } from './openStore.js';
import { readOptions } from './options.js';

const usage = 'import FILE | import - | import --discard';

/** Takes an export into an empty store, wholly or not at all. */
export const importCommand: Command = {
  name: 'import',
  summary:
    'take the graph of an export (- for standard input) into an empty store; --discard empties one that an import left half',
  usage,
  async run({ args, config: readConfig, input, err, stop }) {
    const { values, positionals } = readOptions(args, { discard: { type: 'boolean' } }, usage);
    const [path, ...others] = positionals;
    const discards = values.discard === true;
    if (others.length > 0 || discards === (path !== undefined)) {
      throw new ApplicationError('INPUT_INVALID', 'The command takes one export, or --discard alone.', {
        remedy: `Usage: ${usage}`,
      });
    }
    const config = readConfig();
    const store = await openStore(config, { evenHalf: true });
    try {
      if (path === undefined) {
        await store.exchange.discardHalf();
        err(`No half graph is left in ${describeStore(config)}.\n`);
        return 0;
      }
      const rows = await importGraph(store.exchange, chunksAt(path, input), { stop });
      if (rows === null) {
        err('Stopped; nothing was imported.\n');
        return 1;
      }
      err(`Imported ${rows} rows into ${describeStore(config)}. Graph at revision ${await store.revision()}.\n`);
      return 0;
    } finally {
      await store.close();
    }
  },
};

async function* chunksAt(path: string, input: AsyncIterable<Uint8Array> | undefined): AsyncGenerator<Uint8Array> {
  if (path === '-') {
    yield* input ?? [];
    return;
  }
  try {
    for await (const chunk of createReadStream(path)) yield chunk as Uint8Array;
  } catch (error) {
    throw pathProblem(path, error);
  }
}
