import { expect, it } from 'vitest';
import { nameSimilarity } from '../../src/graph/nameSimilarity.js';
import { rankNames } from '../../src/graph/rankNames.js';
import { entity } from '../contract/fixtures.js';

it.each([
  ['deepseek', 'deepseek', 1],
  ['deepseek', 'deepsek', 0.875],
  ['deepseek', 'deespeek', 0.875],
  ['llama 3', 'llama 4', 0],
  ['aws', 'aw', 0],
  ['meta', 'openai', 0],
])('finds "%s" and "%s" alike to %d', (one, other, similarity) => expect(nameSimilarity(one, other)).toBe(similarity));

it('puts exact names first, then beginnings, words and slips', () => {
  const named = (id: string, name: string) => entity({ id, kind: 'MODEL', name });
  const entities = [
    named('lama', 'Lama'),
    named('code-llama', 'Code Llama'),
    named('llama-4', 'Llama 4'),
    named('llama', 'Llama'),
    named('gpt-4', 'GPT-4'),
  ];
  expect(rankNames('llama', entities).map((hit) => [hit.id, hit.match])).toEqual([
    ['llama', 'EXACT'],
    ['llama-4', 'PREFIX'],
    ['code-llama', 'WORD'],
    ['lama', 'FUZZY'],
  ]);
});
