import { loadUntilKilled } from './loadUntilKilled.js';

/** The process that is killed: `node loader.js FOLDER`. */
process.exitCode = await loadUntilKilled(process.argv[2] ?? '');
