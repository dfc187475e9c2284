import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/extraction/rules/readText.js';
import { articleOf, KNOWN_NAMES, read } from './read.js';

describe('hostile text is read to its end and claims nothing', () => {
  it.each([
    ['ten thousand quotes', '"'.repeat(10_000)],
    ['ten thousand opening quotes with words', '“a '.repeat(10_000)],
    ['a hundred thousand capitals', 'A'.repeat(100_000)],
    ['twenty thousand capitalised words', 'Ab '.repeat(20_000)],
    ['nested brackets', `${'('.repeat(5_000)}x${')'.repeat(5_000)}`],
    ['brackets that never close', '(Meta '.repeat(3_000)],
    ['a list of commas', 'a, '.repeat(20_000)],
    ['ten thousand bullets', '- \n'.repeat(10_000)],
    ['figures without end', '1.'.repeat(20_000)],
    ['hyphens', 'a-'.repeat(20_000)],
    ['control characters', '\u0000\u200b\u202e'.repeat(3_000)],
    ['half characters', '\ud800'.repeat(3_000)],
    ['nothing', ''],
  ])('%s', async (_name, text) => {
    expect(await read('en', text)).toEqual([]);
  });

  it('a million characters of prose without names', async () => {
    expect(await read('pt', 'o gato dorme na casa e ninguém diz nada. '.repeat(25_000))).toEqual([]);
  });
});

describe('work grows with the text', () => {
  it('as a sentence is read in its first four hundred tokens, and twice the text is twice the tokens', () => {
    const tokensIn = (text: string) =>
      readText(articleOf('en', text), KNOWN_NAMES)?.sentences.reduce((sum, { tokens }) => sum + tokens.length, 0);
    const line = `${'Meta and '.repeat(300)}\n`;
    expect(tokensIn(line)).toBe(400);
    expect(tokensIn(line.repeat(2))).toBe(800);
  });
});
