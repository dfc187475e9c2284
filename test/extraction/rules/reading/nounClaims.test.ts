import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

describe('nouns', () => {
  it.each([
    ['en', 'The acquisition of Anthropic by Google surprised the market.'],
    ['en', "Google's acquisition of Anthropic was announced on Monday."],
    ['pt', 'A compra da Anthropic pelo Google surpreendeu o mercado.'],
    ['es', 'La compra de Anthropic por Google sorprendió al mercado.'],
  ])('of what is done say who did it to whom in %s: %s', async (language, text) => {
    expect(await read(language, text)).toEqual(['Google ACQUIRES Anthropic']);
  });

  it('take the modality of the verb that governs them', async () => {
    expect(await read('en', 'Apple is considering an acquisition of Mistral AI.')).toEqual([
      'Apple ACQUIRES Mistral AI [CONSIDERED]',
    ]);
  });
});
