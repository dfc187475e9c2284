import 'reflect-metadata';
import { once } from 'node:events';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readConfig } from '../config.js';
import { runCommand } from './runCommand.js';

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (stop.signal.aborted) process.exit(130);
    stop.abort();
  });
}
// A reader that closes early (`extract … | head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

const code = await runCommand({
  args: process.argv.slice(2),
  out: (text) => process.stdout.write(text),
  outTaken: async () => {
    if (process.stdout.writableNeedDrain) await once(process.stdout, 'drain');
  },
  err: (text) => process.stderr.write(text),
  isTerminal: process.stderr.isTTY === true,
  input: process.stdin,
  config: () => readConfig(),
  home: resolve(dirname(fileURLToPath(import.meta.url)), '..', '..'),
  stop: stop.signal,
});
// What still holds a connection, such as a host that took one and never answers, must not hold the command; what was written is let out first.
await Promise.all(
  [process.stdout, process.stderr].map((stream) => new Promise((flushed) => stream.write('', flushed))),
);
process.exit(code);
