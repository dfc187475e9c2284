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

  it.each([
    [
      'A Zentra captou US$ 9 milhões de investidores como a Sofina e a Exor.',
      ['Zentra RAISES 9000000 USD', 'Sofina INVESTS_IN Zentra', 'Exor INVESTS_IN Zentra'],
    ],
    [
      'A Sofina, apoiadora de empresas como Anthropic e Mistral AI, lidera a rodada da Cohere.',
      ['Sofina INVESTS_IN Cohere', 'Sofina INVESTS_IN Anthropic', 'Sofina INVESTS_IN Mistral AI'],
    ],
    [
      'A Cohere fechou uma rodada de US$ 9 milhões, na qual participaram a Nvidia e a Oracle.',
      ['Nvidia INVESTS_IN Cohere', 'Oracle INVESTS_IN Cohere', 'Cohere RAISES 9000000 USD'],
    ],
    ['A Oracle vai comprar 20 mil chips H100 da Nvidia.', ['Nvidia SUPPLIES Oracle [PLANNED]', 'Nvidia DEVELOPS H100']],
    ['A Oracle e a OpenAI estão colaborando num campus.', ['Oracle PARTNERS_WITH OpenAI']],
  ])('says who pays whom, and for what: %s', async (text, claims) => {
    expect([...(await read('pt', text))].sort()).toEqual([...claims].sort());
  });

  it.each([
    [
      'Antes de fundar a Cohere, Ana Ferreira atuou como diretora de pesquisa da OpenAI.',
      ['Cohere FOUNDED_BY Ana Ferreira', 'Ana Ferreira WORKS_FOR OpenAI {..?} as diretora de pesquisa'],
    ],
    ['Ana Ferreira foi nomeada cientista-chefe da Anthropic.', ['Ana Ferreira WORKS_FOR Anthropic as cientista-chefe']],
    ['Ana Ferreira, chefe de robótica da Anthropic, falou.', ['Ana Ferreira WORKS_FOR Anthropic as chefe']],
    [
      'A Cohere, fundada pela ex-diretora de tecnologia (CTO) da OpenAI, Mira Murati, cresce.',
      ['Cohere FOUNDED_BY Mira Murati', 'Mira Murati WORKS_FOR OpenAI {..?} as diretora de tecnologia'],
    ],
    [
      'A OpenAI anunciou a criação da Zentra, liderada por Mira Murati (ex-Tesla).',
      ['Zentra LED_BY Mira Murati', 'Mira Murati WORKS_FOR Tesla {..?}'],
    ],
  ])('says who holds which post: %s', async (text, claims) => {
    expect([...(await read('pt', text))].sort()).toEqual([...claims].sort());
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

  it.each([
    [
      'Ana Ferreira e Sam Altman eram engenheiros do Google, quando fundaram a Cohere.',
      [
        'Cohere FOUNDED_BY Ana Ferreira',
        'Cohere FOUNDED_BY Sam Altman',
        'Ana Ferreira WORKS_FOR Google {..?} as engenheiros',
        'Sam Altman WORKS_FOR Google {..?} as engenheiros',
      ],
    ],
    ['A OpenAI cresce. Levantaram US$ 9 milhões.', []],
    ['A Cohere anunciou que foi comprada pela Oracle.', ['Oracle ACQUIRES Cohere']],
    ['A Alibaba treina um modelo, mirando custos para competir com a Nvidia.', ['Alibaba COMPETES_WITH Nvidia']],
    [
      'Ana Ferreira (agora ex-diretora da Apple) foi para a OpenAI.',
      ['Ana Ferreira WORKS_FOR Apple {..?} as diretora', 'Ana Ferreira WORKS_FOR OpenAI'],
    ],
    ['A Microsoft apoiou a Cohere numa rodada de US$ 9 milhões.', ['Microsoft INVESTS_IN Cohere']],
  ])('says who acts where the verb alone tells it: %s', async (text, claims) => {
    expect([...(await read('pt', text))].sort()).toEqual([...claims].sort());
  });

  it('goes on from a name that stands by itself', async () => {
    expect(await read('pt', 'Cohere (Toronto). Faturou US$ 9 milhões. Criou o Zimbro, um modelo.')).toEqual([
      'Cohere EARNS 9000000 USD',
      'Cohere DEVELOPS Zimbro',
    ]);
  });
});
