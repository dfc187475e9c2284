import { describe, expect, it } from 'vitest';
import { findCounts } from '../../../src/extraction/rules/values/values.js';

/** Each count as its words, number, unit and bound. */
function counts(text: string, language: string) {
  return findCounts(text, language).map(({ span, count, unit, bound }) => [
    text.slice(span.start, span.end),
    count,
    unit,
    bound,
  ]);
}

describe('finding counts', () => {
  it.each([
    ['en', 'with 405B parameters', '405B parameters', 405e9, 'parameters', 'EXACT'],
    ['en', 'some 671 billion parameters', 'some 671 billion parameters', 671e9, 'parameters', 'ABOUT'],
    ['en', 'a 671-billion-parameter model', '671-billion-parameter', 671e9, 'parameters', 'EXACT'],
    ['en', '37B active parameters', '37B active parameters', 37e9, 'activeParameters', 'EXACT'],
    ['en', '671 billion total parameters', '671 billion total parameters', 671e9, 'parameters', 'EXACT'],
    ['en', '400 million weekly active users', '400 million weekly active users', 400e6, 'users', 'EXACT'],
    ['en', 'over 1 million H100 GPUs', 'over 1 million H100 GPUs', 1e6, 'gpus', 'AT_LEAST'],
    ['en', '100,000 Nvidia H100 GPUs', '100,000 Nvidia H100 GPUs', 100e3, 'gpus', 'EXACT'],
    ['en', 'up to 15 trillion tokens', 'up to 15 trillion tokens', 15e12, 'tokens', 'UP_TO'],
    ['en', 'two million developers', 'two million developers', 2e6, 'developers', 'EXACT'],
    ['en', '100,000 to 200,000 GPUs', '100,000 to 200,000 GPUs', 100e3, 'gpus', 'AT_LEAST'],
    ['pt', 'entre 1 e 2 milhões de usuários', 'entre 1 e 2 milhões de usuários', 1e6, 'users', 'AT_LEAST'],
    ['pt', 'um cluster de 100 mil GPUs', '100 mil GPUs', 100e3, 'gpus', 'EXACT'],
    ['pt', '37 bilhões de parâmetros ativos', '37 bilhões de parâmetros ativos', 37e9, 'activeParameters', 'EXACT'],
    ['pt', 'mais de 2000 funcionários', 'mais de 2000 funcionários', 2000, 'employees', 'AT_LEAST'],
    ['pt', '1,5 milhão de usuários', '1,5 milhão de usuários', 1.5e6, 'users', 'EXACT'],
    ['es', 'más de 700 millones de usuarios', 'más de 700 millones de usuarios', 700e6, 'users', 'AT_LEAST'],
    ['es', '100.000 GPU', '100.000 GPU', 100e3, 'gpus', 'EXACT'],
    ['fr', '100 000 GPU', '100 000 GPU', 100e3, 'gpus', 'EXACT'],
    ['de', 'mindestens 10 Millionen Nutzer', 'mindestens 10 Millionen Nutzer', 10e6, 'users', 'AT_LEAST'],
  ])('reads %s: %s', (language, text, words, count, unit, bound) => {
    expect(counts(text, language)).toEqual([[words, count, unit, bound]]);
  });

  it.each([
    ['en', 'Llama 4 users and GPT-4 users'],
    ['en', 'It costs $5 million for 3 years.'],
    ['en', 'the 70B model'],
    ['pt', 'usuários do Llama 3.1'],
  ])('finds none in %s: %s', (language, text) => {
    expect(counts(text, language)).toEqual([]);
  });
});
