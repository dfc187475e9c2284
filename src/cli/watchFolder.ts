import { basename, resolve } from 'node:path';
import { watch } from 'chokidar';
import { formatOfPath } from '../articles/articleFormats.js';
import { pathProblem } from '../articles/fileProblems.js';

/** How long a file's size must stay the same to count as completely written, in milliseconds. */
const SETTLED = 500;

/**
 * The articles of a drop folder: first those that lie in it, then each one that is put in or changed, once it is completely written. Hidden files and
 * those of formats that cannot be read are passed over.
 *
 * @returns paths, in lots of what came since the last; ends when `stop` fires
 * @throws ApplicationError `NOT_FOUND`, `ARTICLE_UNREADABLE` where the folder cannot be watched
 */
export async function* watchFolder(folder: string, stop: AbortSignal): AsyncGenerator<readonly string[]> {
  const waiting = new Set<string>();
  let failure: unknown = null;
  let wake: () => void = () => undefined;
  const watcher = watch(folder, {
    ignored: (path, stats) =>
      (basename(path).startsWith('.') && resolve(path) !== resolve(folder)) ||
      (stats?.isFile() === true && formatOfPath(path) === null),
    awaitWriteFinish: { stabilityThreshold: SETTLED, pollInterval: 100 },
  });
  const take = (path: string): void => {
    waiting.add(path);
    wake();
  };
  watcher.on('add', take).on('change', take);
  watcher.on('error', (error) => {
    failure = error;
    wake();
  });
  stop.addEventListener('abort', () => wake(), { once: true });
  try {
    while (!stop.aborted) {
      if (failure) throw pathProblem(folder, failure);
      if (waiting.size === 0) {
        await new Promise<void>((woken) => {
          wake = woken;
        });
        continue;
      }
      const lot = [...waiting].sort();
      waiting.clear();
      yield lot;
    }
  } finally {
    await watcher.close();
  }
}
