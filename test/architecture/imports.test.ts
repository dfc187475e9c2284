import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const home = join(import.meta.dirname, '..', '..');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'arrows-'));
  copyFileSync(join(home, 'biome.json'), join(folder, 'biome.json'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Names of the rules, of those on trial, that the project's lint settings find broken in a file of this path and text. */
function brokenRules(path: string, text: string): string[] {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  const biome = join(home, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');
  const { stdout, stderr } = spawnSync(process.execPath, [biome, 'lint', '--vcs-enabled=false', path], {
    cwd: folder,
    encoding: 'utf8',
  });
  rmSync(file);
  expect(stdout + stderr).toContain('Checked 1 file');
  return [...new Set((stdout + stderr).match(/\b(noRestrictedImports|noConsole|noProcessEnv)\b/g))];
}

const importing = (source: string) => `import { thing } from '${source}';\nexport const other = thing;\n`;

it.each([
  ['src/ontology/probe.ts', '../graph/ids.js'],
  ['src/graph/probe.ts', '../store/port.js'],
  ['src/articles/probe.ts', '../extraction/extractor.js'],
  ['src/extraction/rules/probe.ts', '../../identity/resolve.js'],
  ['src/identity/probe.ts', '../store/port.js'],
  ['src/store/sqlite/probe.ts', '../../api/schema.js'],
  ['src/store/probe.ts', '../ingest/ingest.js'],
  ['src/api/probe.ts', '../store/sqlite/openSqliteStore.js'],
  ['src/web/playground/probe.ts', '../../graph/ids.js'],
])('refuses that %s imports %s', (path, source) => {
  expect(brokenRules(path, importing(source))).toEqual(['noRestrictedImports']);
});

it.each([
  ['src/graph/probe.ts', '../ontology/ontology.js'],
  ['src/store/sqlite/probe.ts', '../../graph/ids.js'],
  ['src/api/entity/probe.ts', '../../store/port.js'],
  ['src/identity/probe.ts', '../errors.js'],
  ['src/ingest/ingest.ts', '../extraction/extractor.js'],
])('lets %s import %s', (path, source) => {
  expect(brokenRules(path, importing(source))).toEqual([]);
});

it.each([
  ['src/graph/probe.ts', ['noConsole', 'noProcessEnv']],
  ['src/cli/probe.ts', []],
])('keeps the console and the environment where they belong: %s', (path, rules) => {
  const text = 'console.log(process.env.HOME);\n';
  expect(brokenRules(path, text).sort()).toEqual(rules);
});
