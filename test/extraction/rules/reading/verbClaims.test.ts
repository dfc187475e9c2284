import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

describe('verbs', () => {
  it.each([
    [
      'en',
      'Microsoft invested $10 billion in OpenAI in 2023.',
      ['Microsoft INVESTS_IN OpenAI (10000000000 USD) {2023..2023}'],
    ],
    ['en', 'Nvidia supplies chips to OpenAI.', ['Nvidia SUPPLIES OpenAI']],
    ['en', 'DeepMind is part of Google.', ['Google DeepMind PART_OF Google']],
    ['en', 'GPT-5 is based on GPT-4.', ['GPT-5 BASED_ON GPT-4']],
    ['en', 'Meta and Nvidia signed a partnership.', ['Meta PARTNERS_WITH Nvidia']],
    [
      'pt',
      'A Microsoft investiu US$ 10 bilhões na OpenAI em 2023.',
      ['Microsoft INVESTS_IN OpenAI (10000000000 USD) {2023..2023}'],
    ],
    [
      'pt',
      'A Meta comprou a Manus por um valor entre 2 e 3 bilhões de dólares.',
      ['Meta ACQUIRES Manus (AT_LEAST 2000000000 USD)'],
    ],
    ['pt', 'A Nvidia fornece chips à OpenAI.', ['Nvidia SUPPLIES OpenAI']],
    ['pt', 'A DeepMind faz parte do Google.', ['Google DeepMind PART_OF Google']],
    [
      'es',
      'Microsoft invirtió 10.000 millones de dólares en OpenAI en 2023.',
      ['Microsoft INVESTS_IN OpenAI (10000000000 USD) {2023..2023}'],
    ],
    ['es', 'Nvidia suministra chips a OpenAI.', ['Nvidia SUPPLIES OpenAI']],
    ['es', 'GPT-5 supera a Claude y Gemini.', ['GPT-5 OUTPERFORMS Claude', 'GPT-5 OUTPERFORMS Gemini']],
  ])('say in %s: %s', async (language, text, claims) => {
    expect(await read(language, text)).toEqual(claims);
  });

  it.each([
    ['en', 'OpenAI was acquired by Google.'],
    ['pt', 'A OpenAI foi comprada pelo Google.'],
    ['es', 'OpenAI fue comprada por Google.'],
  ])('turn their ends around in a passive in %s: %s', async (language, text) => {
    expect(await read(language, text)).toEqual(['Google ACQUIRES OpenAI']);
  });

  it.each([
    ['en', 'Ilya Varga left OpenAI.'],
    ['pt', 'Ilya Varga deixou a OpenAI.'],
    ['es', 'Ilya Varga dejó OpenAI.'],
  ])('say that a job is over, though not since when, in %s: %s', async (language, text) => {
    expect(await read(language, text)).toEqual(['Ilya Varga WORKS_FOR OpenAI {..?}']);
  });

  it('make no claim of ends that the ontology does not join', async () => {
    expect(await read('en', 'Sam Altman acquired GPT-4.')).toEqual([]);
    expect(await read('en', 'Llama 4 raised $3 billion.')).toEqual([]);
  });
});
