// Builds the playground into dist/web/playground, unless its inputs are those of the last build.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const home = join(dirname(fileURLToPath(import.meta.url)), '..');
const stampFile = join(home, 'dist', 'web', 'playground.stamp');
const stamp = hashOfInputs();

if (existsSync(join(home, 'dist/web/playground/index.html')) && readStamp() === stamp) {
  console.log('The playground is up to date.');
} else {
  process.chdir(home);
  await build({ configFile: join(home, 'src/web/vite.config.ts'), logLevel: 'error' });
  writeFileSync(stampFile, stamp);
  console.log('Built the playground.');
}

function readStamp() {
  return existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : '';
}

function hashOfInputs() {
  const hash = createHash('sha256');
  const sources = readdirSync(join(home, 'src/web'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of [...sources, join(home, 'package-lock.json')]) {
    hash.update(file.slice(home.length)).update(readFileSync(file));
  }
  return hash.digest('hex');
}
