import { describe, expect, it } from 'vitest';
import { read } from './read.js';

describe('what was spoken of before', () => {
  it.each([
    ['en', 'OpenAI released GPT-5. The company also bought Brixol.'],
    ['pt', 'A OpenAI lançou o GPT-5. A empresa também comprou a Brixol.'],
    ['es', 'OpenAI lanzó GPT-5. La empresa también compró Brixol.'],
  ])('is whom a description means in %s: %s', async (language, text) => {
    expect(await read(language, text)).toEqual(['OpenAI RELEASES GPT-5', 'OpenAI ACQUIRES Brixol']);
  });

  it('is no other company that the words tell apart from it', async () => {
    expect(await read('en', 'OpenAI released GPT-5. A Chinese company bought Brixol.')).toEqual([
      'OpenAI RELEASES GPT-5',
    ]);
  });

  it('is nobody where nothing was spoken of', async () => {
    expect(await read('en', 'The company bought it.')).toEqual([]);
  });
});
