import { describe, expect, it } from 'vitest';
import { halvesOf, partsOf } from '../../../src/extraction/llm/parts.js';

const sentence = (number: number) => `Sentence ${number} tells of Meta and of DeepSeek.`;
const paragraph = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => sentence(from + index)).join(' ');

describe('parts of an article', () => {
  it('are one where it is short, and none where it is blank', () => {
    const text = `${paragraph(1, 3)}\n`;
    expect(partsOf(text)).toEqual([{ start: 0, end: text.length - 1 }]);
    expect(partsOf(' \n\n ')).toEqual([]);
  });

  it('end with a paragraph, and begin with the last two sentences of the part before', () => {
    const text = `${paragraph(1, 6)}\n\n${paragraph(7, 4)}`;
    const parts = partsOf(text, 400).map(({ start, end }) => text.slice(start, end));
    expect(parts).toEqual([paragraph(1, 6), `${paragraph(5, 2)}\n\n${paragraph(7, 4)}`]);
  });

  it('hold every sentence whole, and none is longer than the limit', () => {
    const text = paragraph(1, 200);
    const parts = partsOf(text, 500);
    for (let number = 1; number <= 200; number += 1) {
      expect(parts.some(({ start, end }) => text.slice(start, end).includes(sentence(number)))).toBe(true);
    }
    for (const { start, end } of parts) expect(end - start).toBeLessThanOrEqual(500);
  });

  it('cut a sentence without an end between words, and a word without an end hard', () => {
    const words = 'word '.repeat(100).trim();
    for (const { start, end } of partsOf(words, 50)) expect(words.slice(start, end)).toMatch(/^word.*word$/);
    const parts = partsOf('x'.repeat(120), 50);
    expect(parts[0]).toEqual({ start: 0, end: 50 });
    expect(parts.at(-1)?.end).toBe(120);
  });

  it('of a text of a megabyte are found without going over it again and again', () => {
    const text = paragraph(1, 22_000);
    const parts = partsOf(text);
    expect(parts.length).toBeGreaterThan(text.length / 6_000);
    expect(parts.length).toBeLessThan(text.length / 4_000);
  });
});

describe('halves of a part', () => {
  it('share a sentence and hold the whole of it', () => {
    const text = paragraph(1, 8);
    const [head, tail] = halvesOf(text, { start: 0, end: text.length }) ?? [];
    expect(head && text.slice(head.start, head.end)).toBe(paragraph(1, 4));
    expect(tail && text.slice(tail.start, tail.end)).toBe(paragraph(4, 5));
  });

  it('become shorter each time, until there are none', () => {
    const text = paragraph(1, 30);
    let part = { start: 0, end: text.length };
    for (let halves = halvesOf(text, part); halves; halves = halvesOf(text, part)) {
      for (const half of halves) expect(half.end - half.start).toBeLessThan(part.end - part.start);
      part = halves[1];
    }
    expect(part.end - part.start).toBeLessThan(200);
  });
});
