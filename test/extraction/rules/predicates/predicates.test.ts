import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createRuleExtractor } from '../../../../src/extraction/rules/ruleExtractor.js';
import { articleOf, KNOWN_NAMES } from '../read.js';

const extractor = createRuleExtractor();

/** The claims of a sentence as the tables write them: subject, predicate, object, and the modality in brackets where it is not asserted. */
async function claimsOf(language: string, sentence: string): Promise<readonly string[]> {
  const { entities, claims } = await extractor.extract(articleOf(language, sentence), KNOWN_NAMES);
  const names = new Map(entities.map(({ key, name }) => [key, name]));
  return claims
    .map(({ subject, predicate, object, value, modality }) => {
      const end = object === null ? valueText(value) : names.get(object);
      return `${names.get(subject)} ${predicate} ${end}${modality === 'ASSERTED' ? '' : ` [${modality}]`}`;
    })
    .sort();
}

type Value = Awaited<ReturnType<typeof extractor.extract>>['claims'][number]['value'];

function valueText(value: Value): string {
  if (value?.type === 'money') return `${value.amount} ${value.currency}`;
  if (value?.type === 'count') return `${value.count}`;
  return value?.type === 'text' ? value.text : '';
}

/** The rows of a table: `# en` opens those of a language; a row is a sentence, `=>` and its claims with `;` between them. */
function rowsOf(file: string): readonly (readonly [language: string, sentence: string, claims: readonly string[]])[] {
  let language = '';
  return readFileSync(join(import.meta.dirname, file), 'utf8')
    .split('\n')
    .flatMap((line) => {
      if (line.startsWith('# ')) language = line.slice(2);
      const [sentence = '', claims = ''] = line.split('=>').map((part) => part.trim());
      if (!line.includes('=>')) return [];
      const said = claims.split(';').map((claim) => claim.trim());
      return [[language, sentence, said.filter((claim) => claim !== '').sort()] as const];
    });
}

const TABLES = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.txt'));

describe.each(TABLES)('the constructions of %s', (file) => {
  it.each(rowsOf(file))('say in %s: %s', async (language, sentence, claims) => {
    expect(await claimsOf(language, sentence)).toEqual(claims);
  });
});
