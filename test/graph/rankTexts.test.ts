import { expect, it } from 'vitest';
import { nameTokens } from '../../src/graph/names.js';
import { rankTexts } from '../../src/graph/rankTexts.js';
import { article } from '../contract/fixtures.js';

const found = (text: string, ...texts: string[]) =>
  rankTexts(
    nameTokens(text),
    texts.map((one, at) => article({ id: `article_${at}`, text: one })),
  ).map(({ id, score, matchedText, span, snippet }) => ({ id, score, matchedText, span, snippet }));

it('puts the words side by side before scattered ones, and leaves out a text that lacks one', () => {
  expect(
    found('open weights', 'Weights without a licence.', 'Licence: Open-Weights, they say.', 'Open source.'),
  ).toEqual([
    {
      id: 'article_1',
      score: 0.4,
      matchedText: 'Open-Weights',
      span: { start: 9, end: 21 },
      snippet: 'Licence: Open-Weights, they say.',
    },
  ]);
  expect(found('weights open', 'Open it: no weights.', 'Weights, open')).toEqual([
    {
      id: 'article_1',
      score: 0.4,
      matchedText: 'Weights, open',
      span: { start: 0, end: 13 },
      snippet: 'Weights, open',
    },
    {
      id: 'article_0',
      score: 0.2,
      matchedText: 'weights',
      span: { start: 12, end: 19 },
      snippet: 'Open it: no weights.',
    },
  ]);
});

it('finds accents, beginnings and scripts that do not part words', () => {
  expect(found('agua', 'Há água.').map(({ matchedText }) => matchedText)).toEqual(['água']);
  expect(found('exp', 'An expert.').map(({ matchedText }) => matchedText)).toEqual(['expert']);
  expect(found('求索', '深度求索发布').map(({ matchedText }) => matchedText)).toEqual(['求索']);
});

it('cuts the snippet between words', () => {
  const filler = 'word '.repeat(40);
  const [hit] = found('needle', `${filler}needle ${filler}`);
  expect(hit?.snippet).toBe(`…${'word '.repeat(15)}needle ${'word '.repeat(15).trim()}…`);
});
