// `npm test`: format and lint, types, then every test; ends with the plain count of the runner's own report.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'test-report-'));
const report = join(folder, 'report.json');
const only = process.argv.slice(2);
let failed = false;

function step(name, command, args) {
  console.log(`\n== ${name}`);
  const { status, error } = spawnSync('npx', ['--no-install', command, ...args], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (error) console.error(`${name}: ${error.message}`);
  if (status !== 0) failed = true;
}

step('format and lint', 'biome', ['ci', '--error-on-warnings']);
step('types', 'tsc', []);
step('types of the pages', 'tsc', ['-p', 'src/web']);
step('build', 'tsc', ['-p', 'tsconfig.build.json']);
step('tests', 'vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...only]);

let passed = 0;
let failures = 0;
try {
  const counts = JSON.parse(readFileSync(report, 'utf8'));
  passed = counts.numPassedTests;
  // A file that cannot even be loaded fails as a suite without a failed test of its own.
  const broken = counts.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  );
  failures = counts.numFailedTests + broken.length;
} catch (error) {
  console.error(`The test runner left no report: ${error.message}`);
  failed = true;
}
rmSync(folder, { recursive: true, force: true });
if (passed === 0) failed = true;
if (failed && failures === 0) failures = 1;
console.log(`\n${passed} passed, ${failures} failed`);
process.exitCode = failed || failures > 0 ? 1 : 0;
