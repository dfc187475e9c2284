import { Presets, SingleBar } from 'cli-progress';
import type { SeedProgress } from '../loadSeed.js';

/** Shows a load as it goes: a bar on a terminal, one line an article elsewhere. */
export function createProgress(isTerminal: boolean, err: (text: string) => void) {
  const bar = isTerminal
    ? new SingleBar(
        { format: '{bar} {value} of {total} articles | {pace} | {file}', hideCursor: true },
        Presets.shades_grey,
      )
    : null;
  let started = false;
  let begun = performance.now();
  return {
    /** Begins with the number of articles to come. */
    start(total: number): void {
      if (total === 0) return;
      started = true;
      begun = performance.now();
      bar?.start(total, 0, { file: '', pace: '' });
    },
    /** One more article is done. */
    article({ file, done, total, outcome }: SeedProgress): void {
      const pace = paceOf(done, total - done, (performance.now() - begun) / 1000);
      bar?.setTotal(total);
      if (bar) bar.update(done, { file, pace });
      else err(`[${done}/${total}] ${outcome.toLowerCase().padEnd(7)} ${file} (${pace})\n`);
    },
    /** Ends the bar; twice is fine. */
    stop(): void {
      if (started) bar?.stop();
      started = false;
    },
  };
}

/** How fast a load goes and how long what is left will take at that rate: `3.2 articles/s, 40 s left`. */
function paceOf(done: number, left: number, seconds: number): string {
  const rate = done / Math.max(seconds, 0.001);
  const rest = Math.ceil(left / rate);
  const time = rest < 100 ? `${rest} s` : rest < 6000 ? `${Math.round(rest / 60)} min` : `${Math.round(rest / 3600)} h`;
  return `${rate < 10 ? rate.toFixed(1) : Math.round(rate)} articles/s, ${time} left`;
}
