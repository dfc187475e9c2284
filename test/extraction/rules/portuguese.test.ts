import { describe, expect, it } from 'vitest';
import { kinds, read } from './read.js';

describe('Portuguese', () => {
  it.each([
    ['O GPT-5 assenta no GPT-4.', ['GPT-5 BASED_ON GPT-4']],
    ['O GPT-5 foi treinado a partir do GPT-4.', ['GPT-5 BASED_ON GPT-4']],
    ['O Claude fica à frente do Gemini.', ['Claude OUTPERFORMS Gemini']],
    ['O Claude ficou atrás do Gemini.', ['Gemini OUTPERFORMS Claude']],
    ['A Anthropic foi vendida ao Google.', ['Google ACQUIRES Anthropic']],
  ])('says what companies and models do: %s', async (text, claims) => {
    expect(await read('pt', text)).toEqual(claims);
  });

  it.each([
    [
      'Ana Ferreira trocou o Google pela OpenAI.',
      ['Ana Ferreira WORKS_FOR Google {..?}', 'Ana Ferreira WORKS_FOR OpenAI'],
    ],
    ['Ana Ferreira veio da Microsoft.', ['Ana Ferreira WORKS_FOR Microsoft {..?}']],
    ['Ana Ferreira comanda a área de dados da OpenAI.', ['Ana Ferreira WORKS_FOR OpenAI']],
    ['Ana Ferreira continua à frente da OpenAI.', ['OpenAI LED_BY Ana Ferreira']],
  ])('says where people work and what they lead: %s', async (text, claims) => {
    expect(await read('pt', text)).toEqual(claims);
  });

  it('parts the name of a person from that of the company in front of it', async () => {
    const text = 'A OpenAI contratou o ex-diretor da Tupiara Heitor Vidal. Heitor Vidal fundou a Zentra.';
    expect(await kinds('pt', text)).toEqual(expect.arrayContaining(['Heitor Vidal: PERSON']));
  });

  it('gives a passive without a subject that of which the text speaks', async () => {
    expect(await read('pt', 'A OpenAI lançou o GPT-5. Foi fundada por Sam Altman.')).toEqual([
      'OpenAI RELEASES GPT-5',
      'OpenAI FOUNDED_BY Sam Altman',
    ]);
  });
});
