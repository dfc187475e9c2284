import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

describe('modality', () => {
  it.each([
    ['en', 'Apple has not acquired Mistral AI.', 'DENIED'],
    ['en', 'Apple is reportedly acquiring Mistral AI.', 'RUMOURED'],
    ['en', 'Apple may acquire Mistral AI.', 'CONSIDERED'],
    ['en', 'Apple is in talks to acquire Mistral AI.', 'CONSIDERED'],
    ['en', 'Apple plans to acquire Mistral AI.', 'PLANNED'],
    ['pt', 'A Apple não comprou a Mistral AI.', 'DENIED'],
    ['pt', 'A Apple teria comprado a Mistral AI.', 'RUMOURED'],
    ['pt', 'A Apple pode comprar a Mistral AI.', 'CONSIDERED'],
    ['pt', 'A Apple está em negociações para comprar a Mistral AI.', 'CONSIDERED'],
    ['pt', 'A Apple planeja comprar a Mistral AI.', 'PLANNED'],
    ['es', 'Apple no compró Mistral AI.', 'DENIED'],
    ['es', 'Al parecer, Apple compró Mistral AI.', 'RUMOURED'],
    ['es', 'Apple podría comprar Mistral AI.', 'CONSIDERED'],
    ['es', 'Apple está en conversaciones para comprar Mistral AI.', 'CONSIDERED'],
    ['es', 'Apple planea comprar Mistral AI.', 'PLANNED'],
  ])('in %s: "%s" is %s', async (language, text, modality) => {
    expect(await read(language, text)).toEqual([`Apple ACQUIRES Mistral AI [${modality}]`]);
  });

  it('reaches as far as the clause of its word and no further', async () => {
    expect(await read('en', 'Meta plans to acquire Mistral AI. Google released Gemini.')).toEqual([
      'Meta ACQUIRES Mistral AI [PLANNED]',
      'Google RELEASES Gemini',
    ]);
  });

  it('lets a question state nothing as a fact', async () => {
    const claims = await read('en', 'Did Google buy Anthropic?');
    expect(claims.filter((claim) => !claim.includes('['))).toEqual([]);
  });
});
