import { describe, expect, it } from 'vitest';
import { sentencesOf, tokensOf } from '../../../src/extraction/rules/tokens.js';

const tokens = (text: string) => tokensOf(text, { start: 0, end: text.length }).map((token) => token.text);
const sentences = (language: string, text: string) =>
  sentencesOf(text, language).map(({ start, end }) => text.slice(start, end));

describe('tokens', () => {
  it.each([
    ["OpenAI's model didn't use K2.5.", ['OpenAI', "'s", 'model', 'didn', "'t", 'use', 'K2.5', '.']],
    ['Liberá-lo, acessando-o', ['Liberá', '-lo', ',', 'acessando', '-o']],
    ['publicarlo', ['publicar', 'lo']],
    ["l'entreprise d'IA qu'il", ["l'", 'entreprise', "d'", 'IA', "qu'", 'il']],
    ['Microsoft-backed fine-tuning', ['Microsoft', '-backed', 'fine-tuning']],
    ['ex-Google', ['ex-', 'Google']],
    ['US$ 1.500,5 e 405B', ['US', '$', '1.500,5', 'e', '405B']],
    ['sentence.Next', ['sentence', '.', 'Next']],
  ])('of "%s"', (text, expected) => {
    expect(tokens(text)).toEqual(expected);
  });

  it('lie where the text has them', () => {
    const text = 'Before. A “quote” here';
    for (const { text: word, start, end } of tokensOf(text, { start: 8, end: text.length }))
      expect(text.slice(start, end)).toBe(word);
  });
});

describe('sentences', () => {
  it.each([
    ['en', 'Dr. Smith of Brixol Inc. left. J. Varga stayed.', ['Dr. Smith of Brixol Inc. left.', 'J. Varga stayed.']],
    ['pt', 'O Sr. Silva saiu. A Dra. Ana ficou.', ['O Sr. Silva saiu.', 'A Dra. Ana ficou.']],
    ['es', 'EE. UU. compró chips. La Sra. Ruiz vendió.', ['EE. UU. compró chips.', 'La Sra. Ruiz vendió.']],
    ['de', 'Das kostet ca. 5 Mio. Euro. Es ist neu.', ['Das kostet ca. 5 Mio. Euro.', 'Es ist neu.']],
  ])('do not end at an abbreviation in %s: %s', (language, text, expected) => {
    expect(sentences(language, text)).toEqual(expected);
  });

  it('are headings, bullets and quotes of their own, without their marks', () => {
    const text = '# Heading\n\n- First bullet\n- Second bullet. With two.\n> Quote';
    expect(sentences('en', text)).toEqual(['Heading', 'First bullet', 'Second bullet.', 'With two.', 'Quote']);
  });

  it('are cut where a line never ends', () => {
    const found = sentencesOf('word '.repeat(4_000), 'en');
    expect(found.length).toBeGreaterThan(3);
    expect(Math.max(...found.map(({ start, end }) => end - start))).toBeLessThanOrEqual(4_000);
  });
});
