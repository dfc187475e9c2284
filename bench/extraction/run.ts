/**
 * Judges the extractor on labelled articles and prints the report (how to read it: README.md beside this file).
 */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readOptions } from '../../src/cli/options.js';
import { readEntityFiles } from '../../src/entities/readEntityFiles.js';
import { ApplicationError, toApplicationError } from '../../src/errors.js';
import { createRuleExtractor } from '../../src/extraction/rules/ruleExtractor.js';
import { freezeRun, frozenSetOf, lastFrozenRun } from './frozenRun.js';
import { readLabelledSet } from './labelledSet.js';
import { createNaiveExtractor } from './naiveExtractor.js';
import { errorList, type ReportedSet, report } from './report.js';
import { runSet } from './runSet.js';

const HOME = join('bench', 'extraction');
const FROZEN = join(HOME, 'frozen');
const REPORT = join('.cache', 'bench-extraction.md');
const USAGE =
  'npm run -s bench:extraction -- [--development DIR] [--set own|blind|development]… [--errors] [--freeze NAME]';
const OPTIONS = {
  development: { type: 'string' },
  set: { type: 'string', multiple: true },
  errors: { type: 'boolean' },
  freeze: { type: 'string' },
} as const;

/** Sets whose errors are never shown, so that nobody fits a rule to them. */
const CLOSED = new Set(['blind']);

async function main(): Promise<void> {
  const { values } = readOptions(process.argv.slice(2), OPTIONS, USAGE);
  const folders = chosenFolders(values.development, values.set);
  const { knownNames } = await readEntityFiles(join('seed', 'entities'));
  const extractor = createRuleExtractor();
  const floor = createNaiveExtractor();
  const reported: ReportedSet[] = [];
  for (const [name, folder] of folders) {
    const set = await readLabelledSet(folder);
    const run = await runSet(set, extractor, knownNames);
    const one = { name, run, floor: await runSet(set, floor, knownNames) };
    reported.push(one);
    const textOf = (article: string) => set.find((each) => each.name === article)?.article.text ?? '';
    if (values.errors && !CLOSED.has(name)) print(errorList(one, textOf));
  }
  const text = report(reported, await lastFrozenRun(FROZEN));
  print(text);
  await mkdir(dirname(REPORT), { recursive: true });
  await writeFile(REPORT, `# Extraction, judged (${extractor.name} ${extractor.version})\n\n${text}\n`);
  if (values.freeze === undefined) return;
  const { name, version } = extractor;
  const sets = Object.fromEntries(reported.map((each) => [each.name, frozenSetOf(each.run)]));
  const frozenAt = new Date().toISOString();
  print(`Frozen in ${await freezeRun(FROZEN, { name: values.freeze, frozenAt, extractor: { name, version }, sets })}`);
}

/** The sets to judge with their folders: those that are asked for, else all that are there. */
function chosenFolders(development: string | undefined, asked: readonly string[] | undefined): Map<string, string> {
  const all: [string, string | undefined][] = [
    ['own', join(HOME, 'own')],
    ['blind', join(HOME, 'blind')],
    ['development', development],
  ];
  const there = all.filter((each): each is [string, string] => each[1] !== undefined && existsSync(each[1]));
  const missing = (asked ?? []).find((name) => !there.some(([each]) => each === name));
  if (missing !== undefined) {
    throw new ApplicationError('INPUT_INVALID', `There is no set "${missing}".`, { remedy: `Usage: ${USAGE}` });
  }
  return new Map(asked ? there.filter(([name]) => asked.includes(name)) : there);
}

function print(text: string): void {
  process.stdout.write(`${text}\n\n`);
}

main().catch((error: unknown) => {
  const { message, remedy } = toApplicationError(error);
  process.stderr.write(`${message}${remedy ? ` ${remedy}` : ''}\n`);
  process.exitCode = 1;
});
