/** The thread that `rankingThread` starts: computes one ranking and ends. */
import { parentPort, workerData } from 'node:worker_threads';
import { computeInPlace } from './measures.js';
import type { RankingTask } from './rankingThread.js';

const { by, links } = workerData as RankingTask;
parentPort?.postMessage(await computeInPlace(by, links));
