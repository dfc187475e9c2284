import { expect, test } from 'vitest';
import { createNaiveExtractor } from '../../../bench/extraction/naiveExtractor.js';
import type { KnownName } from '../../../src/graph/entity.js';

const knownNames: readonly KnownName[] = [
  { name: 'Meta', entityId: 'meta', kind: 'ORGANIZATION' },
  { name: 'Meta AI', entityId: 'meta-ai', kind: 'PRODUCT' },
  { name: 'Llama 4', entityId: 'llama-4', kind: 'MODEL' },
  { name: 'David Wehner', entityId: 'david-wehner', kind: 'PERSON' },
];

async function read(text: string): Promise<string[]> {
  const { claims } = await createNaiveExtractor().extract(
    {
      title: 'Story',
      publisher: null,
      sourceKind: null,
      url: null,
      publishedAt: null,
      language: 'en',
      text,
      sourceKey: 'story',
    },
    knownNames,
  );
  return claims.map(
    ({ subject, predicate, object, evidence }) =>
      `${subject} ${predicate} ${object}: ${text.slice(evidence.start, evidence.end)}`,
  );
}

test('two known names in one sentence are a claim of the predicate that their kinds mostly go with', async () => {
  expect(await read('Llama 4 delays Meta. David Wehner waits at Meta.')).toEqual([
    'meta DEVELOPS llama-4: Llama 4 delays Meta.',
    'david-wehner WORKS_FOR meta: David Wehner waits at Meta.',
  ]);
});

test('names in two sentences, parts of words and parts of longer names are no claim', async () => {
  expect(await read('Meta waits. Llama 4 is late.')).toEqual([]);
  expect(await read('Metadata of Llama 4.')).toEqual([]);
  expect(await read('Meta AI and Llama 4.')).toEqual(['meta-ai USES llama-4: Meta AI and Llama 4.']);
});
