import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

describe('attribution', () => {
  it.each([
    ['en', 'According to Reuters, Apple acquired Mistral AI.', 'Reuters'],
    ['en', 'Apple acquired Mistral AI, Bloomberg reported.', 'Bloomberg'],
    ['en', 'Sam Altman said that Apple acquired Mistral AI.', 'Sam Altman'],
    ['pt', 'Segundo a Reuters, a Apple comprou a Mistral AI.', 'Reuters'],
    ['pt', 'A Apple comprou a Mistral AI, informou a Bloomberg.', 'Bloomberg'],
    ['pt', 'Sam Altman disse que a Apple comprou a Mistral AI.', 'Sam Altman'],
    ['es', 'Según Reuters, Apple compró Mistral AI.', 'Reuters'],
    ['es', 'Apple compró Mistral AI, informó Bloomberg.', 'Bloomberg'],
    ['es', 'Sam Altman dijo que Apple compró Mistral AI.', 'Sam Altman'],
  ])('in %s: "%s" is told from %s, who is no subject', async (language, text, source) => {
    expect(await read(language, text)).toEqual([`Apple ACQUIRES Mistral AI by ${source}`]);
  });

  it('ends with its sentence', async () => {
    expect(await read('en', 'According to Reuters, Apple acquired Mistral AI. Google released Gemini.')).toEqual([
      'Apple ACQUIRES Mistral AI by Reuters',
      'Google RELEASES Gemini',
    ]);
  });
});
