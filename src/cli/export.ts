import { open, rename, rm } from 'node:fs/promises';
import { pathProblem } from '../articles/fileProblems.js';
import { exportLines } from '../exchange/exportLines.js';
import type { Command, CommandStreams } from './command.js';
import { describeStore, openStore } from './openStore.js';
import { readOptions } from './options.js';

const usage = 'export [--output FILE]';

/** How much is written at a time, in characters. */
const CHUNK = 1 << 16;

/** What takes the text of an export and waits until it is taken. */
type Sink = (text: string) => Promise<void>;

/** Writes the whole graph as JSON Lines, to standard output or a file, which is there only once it is whole. */
export const exportCommand: Command = {
  name: 'export',
  summary: 'write the whole graph as JSON Lines; API keys stay in the store',
  usage,
  async run({ args, config: readConfig, out, outTaken, err, stop }) {
    const { values } = readOptions(args, { output: { type: 'string' } }, usage);
    const config = readConfig();
    const store = await openStore(config);
    const lines = async (sink: Sink) => writeLines(exportLines(store.exchange), sink, stop);
    try {
      const whole =
        values.output === undefined ? await lines(sinkOf({ out, outTaken })) : await intoFile(values.output, lines);
      if (!whole) {
        err('Stopped before the end: what was written is no whole export.\n');
        return 1;
      }
      err(`Exported ${describeStore(config)}.\n`);
      return 0;
    } finally {
      await store.close();
    }
  },
};

function sinkOf({ out, outTaken }: Pick<CommandStreams, 'out' | 'outTaken'>): Sink {
  return async (text) => {
    out(text);
    await outTaken?.();
  };
}

/** Writes lines until they end or the user asks to stop, and says whether they ended. */
async function writeLines(lines: AsyncIterable<string>, sink: Sink, stop: AbortSignal): Promise<boolean> {
  let text = '';
  for await (const line of lines) {
    if (stop.aborted) return false;
    text += line;
    if (text.length < CHUNK) continue;
    await sink(text);
    text = '';
  }
  await sink(text);
  return true;
}

/** Writes beside the file and puts that in its place at the end, so that no half export bears its name. */
async function intoFile(path: string, write: (sink: Sink) => Promise<boolean>): Promise<boolean> {
  const partial = `${path}.partial`;
  const file = await open(partial, 'w').catch((cause: unknown) => {
    throw pathProblem(partial, cause);
  });
  let whole = false;
  try {
    whole = await write((text) => file.writeFile(text));
    await file.sync();
  } finally {
    await file.close();
    if (!whole) await rm(partial, { force: true });
  }
  if (whole) await rename(partial, path);
  return whole;
}
