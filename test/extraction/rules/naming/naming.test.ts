import { describe, expect, it } from 'vitest';
import { kinds, read } from '../read.js';

describe('names', () => {
  it('that open a sentence want a second witness', async () => {
    expect(await kinds('en', 'Yesterday was quiet. Brixol launched a chatbot. Investors like Brixol.')).toEqual([
      'Brixol: ORGANIZATION',
    ]);
  });

  it('of places are no entities', async () => {
    expect(await kinds('en', 'The lab opened an office in Tokyo, Paris and New York City.')).toEqual([]);
  });

  it('go on over versions and editions', async () => {
    expect(await kinds('en', 'Claude 3.5 Sonnet and GPT-4o are models.')).toEqual([
      'Claude 3.5 Sonnet: MODEL',
      'GPT-4o: MODEL',
    ]);
  });

  it('are one with the surname that stands for them', async () => {
    expect(await kinds('en', 'Ilya Varga founded Brixol. Varga left in May.')).toEqual([
      'Ilya Varga: PERSON',
      'Brixol: ORGANIZATION',
    ]);
  });

  it('are those of the one known person whose surname stands by itself', async () => {
    expect(await kinds('en', 'Meta buys startups. Critics say Zuckerberg pays too much.')).toEqual([
      'Meta: ORGANIZATION',
      'Mark Zuckerberg: PERSON',
    ]);
    expect(await kinds('en', 'Lena Zuckerberg founded Brixol. Critics say Zuckerberg left.')).toEqual([
      'Lena Zuckerberg: PERSON',
      'Brixol: ORGANIZATION',
    ]);
  });

  it('are one with the acronym in brackets', async () => {
    const text = 'The Harrow Data Institute (HDI) opened. HDI bought Brixol.';
    expect(await read('en', text)).toEqual(['Harrow Data Institute ACQUIRES Brixol']);
  });

  it('are one with what people leave of them', async () => {
    expect(await kinds('en', 'Tessellate Labs Inc. sued Meta. Tessellate appealed.')).toEqual([
      'Tessellate Labs: ORGANIZATION',
      'Meta: ORGANIZATION',
    ]);
  });

  it.each([
    ['Meta Platforms, Inc. invests in Scale AI.', ['Meta INVESTS_IN Scale AI']],
    ['Brixol, Inc. acquired Tessellate Labs.', ['Brixol ACQUIRES Tessellate Labs']],
  ])('take their legal form behind a comma: %s', async (text, expected) => {
    expect(await read('en', text)).toEqual(expected);
  });

  it('of products may stand in the plural', async () => {
    expect(await kinds('en', 'Amazon bought thousands of H100s from Nvidia.')).toEqual([
      'Amazon: ORGANIZATION',
      'H100: PRODUCT',
      'Nvidia: ORGANIZATION',
    ]);
  });

  it('get their kind from the verb that they stand with', async () => {
    expect(await kinds('pt', 'A Zunave lançou o Tamborim. O modelo Tamborim é novo.')).toEqual([
      'Zunave: ORGANIZATION',
      'Tamborim: MODEL',
    ]);
  });

  it.each([
    ['fr', 'Le Syndicat national du roman attaque Meta.', 'Syndicat national du roman: ORGANIZATION'],
    ['fr', 'Les Hospices civils de Lyon testent Claude.', 'Hospices civils de Lyon: ORGANIZATION'],
    ['fr', 'Le ministère de la Forêt suit Meta.', 'ministère de la Forêt: ORGANIZATION'],
    ['es', 'La Corporación Austral de Riego invirtió en Meta.', 'Corporación Austral de Riego: ORGANIZATION'],
    [
      'pt',
      'O Serviço Federal de Cartografia de Dados processa a Meta.',
      'Serviço Federal de Cartografia de Dados: ORGANIZATION',
    ],
    ['de', 'Das Amtsgericht Hamburg prüft Meta.', 'Amtsgericht Hamburg: ORGANIZATION'],
    [
      'en',
      'The Harbour Oversight Office and the Council of Ferries sued Meta.',
      'Harbour Oversight Office: ORGANIZATION',
    ],
  ])('of institutions go on over their "of": %s, %s', async (language, text, expected) => {
    expect(await kinds(language, text)).toContain(expected);
  });

  it('of chips are other names than those of their makers in front', async () => {
    expect(await kinds('en', 'Brixol Labs bought Nvidia H200 accelerators.')).toEqual([
      'Brixol Labs: ORGANIZATION',
      'Nvidia: ORGANIZATION',
      'H200: PRODUCT',
    ]);
  });

  it('are told by what makes them and by what the next sentence calls them', async () => {
    expect(await kinds('fr', "Nous avons commencé avec Brixolo, d'OpenAI.")).toEqual([
      'Brixolo: PRODUCT',
      'OpenAI: ORGANIZATION',
    ]);
  });

  it('leave posts and the marks of questions out', async () => {
    expect(await kinds('en', 'New York Governor Kathy Hochul met President Macron.')).not.toContain(
      'York Governor: PERSON',
    );
    expect(await kinds('es', '¿Comprará alguien a Meta?')).toEqual(['Meta: ORGANIZATION']);
  });
});
