import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

describe('a release that does not say whose it is', () => {
  it.each([
    ['en', 'Brixol launched Tamborim 3 in May. Tamborim 4 was unveiled in June.'],
    ['pt', 'A Brixol lançou o Tamborim 3 em maio. O Tamborim 4 foi apresentado em junho.'],
    ['es', 'Brixol lanzó Tamborim 3 en mayo. Tamborim 4 fue presentado en junio.'],
    ['fr', 'Brixol a lancé Tamborim 3 en mai. Tamborim 4 a été dévoilé en juin.'],
  ])('is that of whoever makes the family, in %s', async (language, text) => {
    const claims = await read(language, text);
    expect(claims.map((claim) => claim.replace(/ \{.*/, ''))).toEqual([
      'Brixol RELEASES Tamborim 3',
      'Brixol RELEASES Tamborim 4',
    ]);
  });

  it('is told by the name', async () => {
    const text = 'DeepSeek is a lab from Hangzhou. The release of DeepSeek-V3.2 surprised investors.';
    expect(await read('en', text)).toEqual(['DeepSeek RELEASES DeepSeek-V3.2']);
  });

  it('is nobody’s where nothing tells', async () => {
    expect(await read('en', 'Brixol hired Ilya Varga. Quandril 2 was released in May.')).toEqual([
      'Ilya Varga WORKS_FOR Brixol',
    ]);
  });
});

describe('a maker', () => {
  it('may stand in front of what it made, in brackets', async () => {
    expect(await read('en', 'Labs such as OpenAI (ChatGPT) and Anthropic (Claude) grow.')).toEqual([
      'OpenAI DEVELOPS ChatGPT',
      'Anthropic DEVELOPS Claude',
    ]);
  });
});
