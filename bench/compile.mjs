import { spawnSync } from 'node:child_process';
import { cpSync, existsSync } from 'node:fs';

/**
 * Compiles all of bench/ with the sources it judges into .cache/bench, or ends the process where that fails. The compiled sources look for trained models
 * in the folder above their own, as those in dist/ do, so the models are laid beside them.
 */
export function compile() {
  const { status } = spawnSync('npx', ['--no-install', 'tsc', '-p', 'tsconfig.bench.json'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
  if (existsSync('models')) cpSync('models', '.cache/bench/models', { recursive: true });
}
