import { describe, expect, it } from 'vitest';
import { kinds, read } from './read.js';

describe('Spanish', () => {
  it.each([
    ['GPT-5 descansa sobre GPT-4.', ['GPT-5 BASED_ON GPT-4']],
    ['Claude está por delante de Gemini.', ['Claude OUTPERFORMS Gemini']],
    ['ASML entra en Mistral AI.', ['ASML INVESTS_IN Mistral AI']],
    ['Google se queda con Anthropic.', ['Google ACQUIRES Anthropic']],
  ])('says what companies and models do: %s', async (text, claims) => {
    expect(await read('es', text)).toEqual(claims);
  });

  it.each([
    ['Ana Ferrer ficha por Google.', ['Ana Ferrer WORKS_FOR Google']],
    ['Ana Ferrer viene de Google.', ['Ana Ferrer WORKS_FOR Google {..?}']],
    ['Ana Ferrer, exinvestigadora de Google, habló.', ['Ana Ferrer WORKS_FOR Google {..?} as exinvestigadora']],
    ['Ana Ferrer sigue al frente de OpenAI.', ['OpenAI LED_BY Ana Ferrer']],
  ])('says where people work and what they lead: %s', async (text, claims) => {
    expect(await read('es', text)).toEqual(claims);
  });

  it('takes what stands behind the verb for its subject where the object is a pronoun in front', async () => {
    expect(await read('es', 'OpenAI lanzó GPT-5. Lo ofrece Microsoft.')).toEqual([
      'OpenAI RELEASES GPT-5',
      'Microsoft OFFERS GPT-5',
    ]);
  });

  it('takes neither a place of a dateline nor a verb at the head of a sentence for a name', async () => {
    expect(await kinds('es', 'BILBAO. Alquila chips de Nvidia. ¿Qué usa OpenAI?')).toEqual([
      'Nvidia: ORGANIZATION',
      'OpenAI: ORGANIZATION',
    ]);
  });

  it('keeps the plain noun in the name of an institution', async () => {
    expect(await kinds('es', 'La Superintendencia del Medio Ambiente investiga a OpenAI.')).toEqual([
      'Superintendencia del Medio Ambiente: ORGANIZATION',
      'OpenAI: ORGANIZATION',
    ]);
  });

  it('reads a bare size in brackets behind a model', async () => {
    expect(await read('es', 'Usamos Gemma 3 (27B).')).toEqual(['Gemma 3 HAS_PARAMETERS 27000000000']);
  });
  it.each([
    [
      'Cohere cerró una ronda de 9 millones de dólares en la que participaron Nvidia y Oracle.',
      ['Cohere RAISES 9000000 USD', 'Nvidia INVESTS_IN Cohere', 'Oracle INVESTS_IN Cohere'],
    ],
    [
      'Cohere recaudó 9 millones de dólares. También participaron Nvidia y Oracle.',
      ['Cohere RAISES 9000000 USD', 'Nvidia INVESTS_IN Cohere', 'Oracle INVESTS_IN Cohere'],
    ],
    [
      'La ronda establece una valoración de 90 millones de dólares para Mistral AI.',
      ['Mistral AI VALUED_AT 90000000 USD'],
    ],
    ['Nvidia ha hecho otras compras, como la adquisición de Cohere.', ['Nvidia ACQUIRES Cohere']],
    ['Oracle comprará 20.000 chips H100 de Nvidia.', ['Nvidia SUPPLIES Oracle [PLANNED]', 'Nvidia DEVELOPS H100']],
  ])('says who pays whom, and for what: %s', async (text, claims) => {
    expect([...(await read('es', text))].sort()).toEqual([...claims].sort());
  });

  it.each([
    [
      'Sam Altman fue nombrado director científico de IA en Meta.',
      ['Sam Altman WORKS_FOR Meta as director científico de ia'],
    ],
    [
      'Antes de fundar Cohere, Sam Altman trabajó como ingeniero en Google.',
      ['Cohere FOUNDED_BY Sam Altman', 'Sam Altman WORKS_FOR Google {..?} as ingeniero'],
    ],
    [
      'Elon Musk anunció la creación de Cohere, dirigida por Sam Altman (ex Google).',
      ['Cohere LED_BY Sam Altman', 'Sam Altman WORKS_FOR Google {..?}'],
    ],
    ['OpenAI lanzó GPT-5. La asociación compró Mistral AI.', ['OpenAI RELEASES GPT-5']],
  ])('says who holds which post, and of whom nothing is said: %s', async (text, claims) => {
    expect([...(await read('es', text))].sort()).toEqual([...claims].sort());
  });

  it.each([
    ['Nvidia anunció una inversión de 9 millones de dólares en Cohere.', ['Nvidia INVESTS_IN Cohere (9000000 USD)']],
    ['OpenAI destinará 9 millones de dólares a la adquisición de sistemas de Nvidia.', []],
    ['OpenAI crece. La compañía de IA compró Cohere.', ['OpenAI ACQUIRES Cohere']],
    ['ByteDance, la empresa matriz de TikTok, creció.', ['ByteDance DEVELOPS TikTok']],
  ])('says what is done with money and goods: %s', async (text, claims) => {
    expect([...(await read('es', text))].sort()).toEqual([...claims].sort());
  });
});
