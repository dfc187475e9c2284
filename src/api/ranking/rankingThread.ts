import { Worker } from 'node:worker_threads';
import { ApplicationError } from '../../errors.js';
import type { Link } from '../../graph/link.js';
import { type ComputeScores, computeInPlace, RANKING_MEASURES, type RankingMeasure, type Scores } from './measures.js';

/** What the thread computes. */
export interface RankingTask {
  readonly by: RankingMeasure;
  readonly links: readonly Link[];
}

/** Memory that the thread may take, in megabytes; beyond it the thread ends, and not the program. */
const MOST_MEGABYTES = 1_024;

/**
 * Computes long measures in a thread of their own, one after another, so that the program answers others meanwhile; short ones in place.
 *
 * @param script the compiled `rankingWorker`
 * @param milliseconds longest time for one ranking, the wait for its turn included; then the thread is ended, and `LIMIT_EXCEEDED` thrown
 */
export function rankingThread(script: string, milliseconds: number): ComputeScores {
  let turn: Promise<unknown> = Promise.resolve();
  return (by, links) => {
    if (!RANKING_MEASURES[by].isLong) return computeInPlace(by, links);
    const deadline = performance.now() + milliseconds;
    const scores = turn.then(() => inThread(script, { by, links }, deadline - performance.now(), milliseconds));
    turn = scores.catch(() => undefined);
    return scores;
  };
}

function inThread(script: string, workerData: RankingTask, left: number, whole: number): Promise<Scores> {
  return new Promise((resolve, reject) => {
    const late = () =>
      new ApplicationError('LIMIT_EXCEEDED', `The ranking took longer than ${whole} milliseconds.`, {
        remedy: 'Narrow it by `predicates` or `filter`, or ask for DEGREE.',
      });
    if (left <= 0) return reject(late());
    const worker = new Worker(script, { workerData, resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES } });
    const timer = setTimeout(() => {
      reject(late());
      void worker.terminate();
    }, left);
    worker.once('message', (scores: Scores) => resolve(scores));
    worker.once('error', (cause) =>
      reject(new ApplicationError('INTERNAL', 'The ranking could not be computed.', { cause })),
    );
    worker.once('exit', () => {
      clearTimeout(timer);
      reject(new ApplicationError('INTERNAL', 'The thread of the ranking ended without an answer.'));
    });
  });
}
