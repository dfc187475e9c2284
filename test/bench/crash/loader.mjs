// The process that the short crash test kills: node loader.mjs FOLDER
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const path = fileURLToPath(new URL('../../../bench/crash/loadUntilKilled.ts', import.meta.url));
const { loadUntilKilled } = (await runnerImport(path, { logLevel: 'silent' })).module;
process.exitCode = await loadUntilKilled(process.argv[2]);
