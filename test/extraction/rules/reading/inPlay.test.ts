import { expect, it } from 'vitest';
import { read } from '../read.js';

it.each([
  [
    'the round that a sentence before speaks of',
    'A rodada da Cohere deve ser anunciada em maio. A Nvidia também participa da rodada. A Oracle negocia investir cerca de US$ 100 milhões.',
    ['Nvidia INVESTS_IN Cohere', 'Oracle INVESTS_IN Cohere [CONSIDERED] (ABOUT 100000000 USD)'],
  ],
  [
    'a round in which somebody invested before',
    'A Nvidia está prestes a investir na Cohere. Oracle e Cisco também devem participar na ronda.',
    ['Nvidia INVESTS_IN Cohere [PLANNED]', 'Oracle INVESTS_IN Cohere [PLANNED]', 'Cisco INVESTS_IN Cohere [PLANNED]'],
  ],
  [
    'the suit that a sentence before speaks of',
    'O juiz autorizou uma ação contra a Anthropic. A ação, movida pela Disney e pela Universal, pede mudanças. Em 2023, a Getty Images também entrou com processo.',
    ['Disney SUES Anthropic', 'Universal SUES Anthropic', 'Getty Images SUES Anthropic {2023..2023}'],
  ],
  [
    'who was bought in the sentence before',
    'O Google confirmou a compra da Brumora, startup sediada em Londres. A empresa havia sido avaliada em US$ 15 milhões.',
    ['Google ACQUIRES Brumora', 'Brumora VALUED_AT 15000000 USD'],
  ],
  [
    'whoever was said to make a thing',
    'A OpenAI lançou o ChatGPT. A Oracle fornece servidores à criadora do ChatGPT.',
    ['OpenAI RELEASES ChatGPT', 'Oracle SUPPLIES OpenAI'],
  ],
])('what stands in other sentences: %s', async (_, text, claims) => {
  expect(await read('pt', text)).toEqual(claims);
});

it('leaves the quotation of a share out, which is no company', async () => {
  expect(await read('pt', 'A Nvidia (NASDAQ:NVDA) comprou a Groq.')).toEqual(['Nvidia ACQUIRES Groq']);
});
