import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRows } from '../../../../bench/extraction/sentenceRows.js';
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
  return value?.type === 'text' ? value.text : (value?.type ?? '');
}

/** The rows of a table, each with its claims in order. */
function rowsOf(language: string, file: string): readonly (readonly [sentence: string, claims: readonly string[]])[] {
  const rows = readRows(readFileSync(join(import.meta.dirname, language, file), 'utf8'));
  return rows.map(({ text, claims }) => [text, [...claims].sort()]);
}

/** A folder a language, in it a table a predicate: whoever writes one language meets nobody who writes another. */
const TABLES = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => readdirSync(join(import.meta.dirname, name)).map((file) => [name, file] as const));

describe.each(TABLES)('the constructions of %s/%s', (language, file) => {
  it.each(rowsOf(language, file))('say: %s', async (sentence, claims) => {
    expect(await claimsOf(language, sentence)).toEqual(claims);
  });
});
