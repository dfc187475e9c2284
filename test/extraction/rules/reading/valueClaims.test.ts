import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

describe('values', () => {
  it.each([
    ['en', 'OpenAI is valued at $300 billion.', ['OpenAI VALUED_AT 300000000000 USD']],
    ['en', "Brixol's valuation reached $2 billion.", ['Brixol VALUED_AT 2000000000 USD']],
    ['en', 'OpenAI earned $3.7 billion in 2024.', ['OpenAI EARNS 3700000000 USD {2024..2024}']],
    ['en', 'Llama 4 has 400 billion parameters.', ['Llama 4 HAS_PARAMETERS 400000000000']],
    ['en', 'Llama 4 is available under the MIT License.', ['Llama 4 LICENSED_AS MIT License']],
    ['pt', 'A OpenAI é avaliada em US$ 300 bilhões.', ['OpenAI VALUED_AT 300000000000 USD']],
    ['pt', 'A avaliação da Brixol chegou a US$ 2 bilhões.', ['Brixol VALUED_AT 2000000000 USD']],
    ['pt', 'A OpenAI faturou US$ 3,7 bilhões em 2024.', ['OpenAI EARNS 3700000000 USD {2024..2024}']],
    ['pt', 'O Llama 4 tem 400 bilhões de parâmetros.', ['Llama 4 HAS_PARAMETERS 400000000000']],
    ['es', 'OpenAI está valorada en 300.000 millones de dólares.', ['OpenAI VALUED_AT 300000000000 USD']],
    ['es', 'OpenAI facturó 3.700 millones de dólares en 2024.', ['OpenAI EARNS 3700000000 USD {2024..2024}']],
    ['es', 'Llama 4 tiene 400.000 millones de parámetros.', ['Llama 4 HAS_PARAMETERS 400000000000']],
  ])('stand with what they are said of in %s: %s', async (language, text, claims) => {
    expect(await read(language, text)).toEqual(claims);
  });

  it.each([
    ['en', 'The startup Brixol raised $20 million in a round led by Sequoia Capital.', 'USD'],
    ['pt', 'A startup Brixol levantou R$ 20 milhões em uma rodada liderada pela Sequoia Capital.', 'BRL'],
    ['es', 'La startup Brixol levantó 20 millones de euros en una ronda liderada por Sequoia Capital.', 'EUR'],
  ])(
    'of a round are raised by the company, and whoever leads it invests, in %s: %s',
    async (language, text, currency) => {
      expect(await read(language, text)).toEqual([
        `Brixol RAISES 20000000 ${currency}`,
        'Sequoia Capital INVESTS_IN Brixol',
      ]);
    },
  );
});
