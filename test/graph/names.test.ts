import { expect, it } from 'vitest';
import { nameTokens, normalName } from '../../src/graph/names.js';

it.each([
  ['Mistura de  Especialistas', 'mistura de especialistas'],
  ['São Paulo', 'sao paulo'],
  ['DeepSeek-R1', 'deepseek r1'],
  ['ＯｐｅｎＡＩ', 'openai'],
  ['深度求索', '深度求索'],
  [' — ', ''],
])('"%s" is compared as "%s"', (name, normal) => {
  expect(normalName(name)).toBe(normal);
});

it('splits a name into words', () => {
  expect(nameTokens('The Information')).toEqual(['the', 'information']);
  expect(nameTokens('…')).toEqual([]);
});
