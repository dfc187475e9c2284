import { join } from 'node:path';
import { runCommand } from '../../src/cli/runCommand.js';
import { readConfig } from '../../src/config.js';

/** What a command printed, and how it ended. */
export interface CommandRun {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command of the program on an embedded store in the folder. */
export async function commandRun(
  folder: string,
  args: readonly string[],
  more: {
    readonly input?: string | Uint8Array;
    readonly stop?: AbortSignal;
    readonly home?: string;
    readonly onErr?: (text: string) => void;
  } = {},
): Promise<CommandRun> {
  let out = '';
  let err = '';
  const code = await runCommand({
    args,
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
      more.onErr?.(text);
    },
    isTerminal: false,
    config: () => readConfig({ DATA_FOLDER: join(folder, 'data') }),
    home: more.home ?? join(import.meta.dirname, '..', '..'),
    input: bytesOf(more.input ?? ''),
    stop: more.stop ?? new AbortController().signal,
  });
  return { code, out, err };
}

async function* bytesOf(input: string | Uint8Array): AsyncGenerator<Uint8Array> {
  yield Buffer.from(input as string);
}
