import { Presets, SingleBar } from 'cli-progress';
import type { SeedProgress } from '../loadSeed.js';

/** Shows a load as it goes: a bar on a terminal, one line an article elsewhere. */
export function createProgress(isTerminal: boolean, err: (text: string) => void) {
  const bar = isTerminal
    ? new SingleBar(
        { format: '{bar} {value} of {total} articles | {duration_formatted} | {file}', hideCursor: true },
        Presets.shades_grey,
      )
    : null;
  let started = false;
  return {
    /** Begins with the number of articles to come. */
    start(total: number): void {
      if (total === 0) return;
      started = true;
      bar?.start(total, 0, { file: '' });
    },
    /** One more article is done. */
    article({ file, done, total, outcome }: SeedProgress): void {
      if (bar) bar.update(done, { file });
      else err(`[${done}/${total}] ${outcome.toLowerCase().padEnd(7)} ${file}\n`);
    },
    /** Ends the bar; twice is fine. */
    stop(): void {
      if (started) bar?.stop();
      started = false;
    },
  };
}
