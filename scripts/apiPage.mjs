// Compiles the sources with the renderer of docs/api.md, and runs it. The compiled sources look for trained models in the folder above their own, as
// those in dist/ do, so the models are laid beside them.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync } from 'node:fs';

const { status } = spawnSync('npx', ['--no-install', 'tsc', '-p', 'tsconfig.bench.json'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
if (status !== 0) process.exit(status ?? 1);
if (existsSync('models')) cpSync('models', '.cache/bench/models', { recursive: true });
await import('../.cache/bench/scripts/apiPage/write.js');
