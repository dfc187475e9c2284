import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

describe('descriptions', () => {
  it.each([
    ['en', "Grok, xAI's chatbot, is fun.", ['xAI DEVELOPS Grok']],
    ['en', 'OpenAI CEO Sam Altman lives in San Francisco.', ['OpenAI LED_BY Sam Altman as ceo']],
    ['en', 'Anthropic, a rival of OpenAI, grew.', ['OpenAI COMPETES_WITH Anthropic']],
    ['pt', 'O Grok, chatbot da xAI, é divertido.', ['xAI DEVELOPS Grok']],
    ['pt', 'O CEO da OpenAI, Sam Altman, mora em São Francisco.', ['OpenAI LED_BY Sam Altman as ceo']],
    ['es', 'Grok, el chatbot de xAI, es divertido.', ['xAI DEVELOPS Grok']],
    [
      'es',
      'El consejero delegado de OpenAI, Sam Altman, vive en San Francisco.',
      ['OpenAI LED_BY Sam Altman as consejero delegado'],
    ],
  ])('say without a verb in %s: %s', async (language, text, claims) => {
    expect(await read(language, text)).toEqual(claims);
  });

  it('say that a former post is over', async () => {
    expect(await read('es', 'Ilya Sutskever, ex científico jefe de OpenAI, fundó Safe Superintelligence.')).toEqual([
      'Safe Superintelligence FOUNDED_BY Ilya Sutskever',
      'Ilya Sutskever WORKS_FOR OpenAI {..?} as científico jefe',
    ]);
  });
});
