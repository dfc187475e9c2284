import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** When a load is killed: so long after its so-manieth write began. */
export interface Moment {
  readonly write: number;
  readonly delayMs: number;
}

/** How a load ended. */
export interface LoadEnd {
  /** The last revision that the loader was told of; 0 where there was none. */
  readonly told: number;
  /** Whether a write had begun whose end the loader was not told. */
  readonly midWrite: boolean;
  /** What it said on standard error. */
  readonly said: string;
}

/**
 * Runs a load in a process of its own, up to a moment.
 *
 * @param command the loader, with its arguments
 * @param strike what happens at the moment; it gets a function that kills the loader at once
 */
export async function killedLoad(
  [file, ...args]: readonly [string, ...string[]],
  environment: Readonly<Record<string, string>>,
  moment: Moment,
  strike: (killLoader: () => void) => void,
): Promise<LoadEnd> {
  const child = spawn(file, args, { env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stderr.on('data', (data: Buffer) => {
    said += data.toString();
  });
  const ended = once(child, 'close');
  let [begun, told, midWrite] = [0, 0, false];
  for await (const line of createInterface({ input: child.stdout })) {
    midWrite = line === '>';
    if (!midWrite) told = Number(line.slice(1));
    else begun += 1;
    if (midWrite && begun === moment.write) setTimeout(() => strike(() => child.kill('SIGKILL')), moment.delayMs);
  }
  await ended;
  return { told, midWrite, said };
}
