/**
 * Judges the extractor on tables of single sentences, for how many turns of phrase it knows, and prints rates by language and predicate.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOptions } from '../../src/cli/options.js';
import { readEntityFiles } from '../../src/entities/readEntityFiles.js';
import { createRuleExtractor } from '../../src/extraction/rules/ruleExtractor.js';
import type { ArticleDraft } from '../../src/graph/article.js';
import { judgeSentence, type SentenceJudgement, type SentenceRelation } from './judgeSentence.js';
import { ratesOf } from './rates.js';
import { readRows } from './sentenceRows.js';

const HOME = join('bench', 'extraction', 'sentences');
const USAGE = 'npm run -s bench:sentences -- [--language CODE]… [--errors]';
const OPTIONS = { language: { type: 'string', multiple: true }, errors: { type: 'boolean' } } as const;

interface Judged extends SentenceJudgement {
  readonly language: string;
}

async function main(): Promise<void> {
  const { values } = readOptions(process.argv.slice(2), OPTIONS, USAGE);
  const { knownNames } = await readEntityFiles(join('seed', 'entities'));
  const extractor = createRuleExtractor();
  const judged: Judged[] = [];
  const tables = readdirSync(HOME).filter((file) => file.endsWith('.txt'));
  for (const table of tables) {
    const language = table.slice(0, -'.txt'.length);
    if (values.language && !values.language.includes(language)) continue;
    for (const row of readRows(readFileSync(join(HOME, table), 'utf8'))) {
      const judgement = judgeSentence(row, await extractor.extract(articleOf(language, row.text), knownNames));
      judged.push({ language, ...judgement });
      if (values.errors) print(errorLines(row.text, judgement));
    }
  }
  print(ratesTable('language', judged, (_, language) => language));
  print(ratesTable('predicate', judged, ({ predicate }) => predicate));
}

function articleOf(language: string, text: string): ArticleDraft {
  return {
    title: '',
    publisher: null,
    sourceKind: null,
    url: null,
    publishedAt: { value: '2025-05-05', precision: 'DAY' },
    language,
    text,
    sourceKey: 'sentence',
  };
}

/** Wrong and missed relations of a sentence; empty where it was read rightly. */
function errorLines(text: string, { missed, wrong }: SentenceJudgement): string {
  const line = (outcome: string) => (each: SentenceRelation) =>
    `    ${outcome} ${each.subject} ${each.predicate} ${each.object}`;
  const lines = [...missed.map(line('MISSED')), ...wrong.map(line('WRONG '))];
  return lines.length === 0 ? '' : [text, ...lines].join('\n');
}

function ratesTable(
  title: string,
  judged: readonly Judged[],
  groupOf: (relation: SentenceRelation, language: string) => string,
): string {
  const counts = new Map<string, { found: number; missed: number; wrong: number }>();
  for (const { language, ...outcomes } of judged) {
    for (const outcome of ['found', 'missed', 'wrong'] as const) {
      for (const relation of outcomes[outcome]) {
        for (const group of [groupOf(relation, language), 'all']) {
          const row = counts.get(group) ?? { found: 0, missed: 0, wrong: 0 };
          row[outcome] += 1;
          counts.set(group, row);
        }
      }
    }
  }
  const rows = [...counts].sort(([one], [other]) => one.localeCompare(other));
  return [
    `| ${title} | precision | recall | F1 | found | labelled | wrong |`,
    '|---|--:|--:|--:|--:|--:|--:|',
    ...rows.map(([group, { found, missed, wrong }]) => {
      const { precision, recall, f1 } = ratesOf({ right: found, wrong, found, required: found + missed });
      const shares = [precision, recall, f1].map((share) => share.toFixed(3)).join(' | ');
      return `| ${group} | ${shares} | ${found} | ${found + missed} | ${wrong} |`;
    }),
  ].join('\n');
}

function print(text: string): void {
  if (text !== '') process.stdout.write(`${text}\n\n`);
}

await main();
