// Compiles the bench with the sources it measures, and runs it.
import { spawnSync } from 'node:child_process';

const { status } = spawnSync('npx', ['--no-install', 'tsc', '-p', 'tsconfig.bench.json'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
if (status !== 0) process.exit(status ?? 1);
await import('../../.cache/bench/bench/exchange/run.js');
