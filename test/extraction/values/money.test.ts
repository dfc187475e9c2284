import { describe, expect, it } from 'vitest';
import { findMoney } from '../../../src/extraction/rules/values/values.js';

/** Each sum as its words, amount, currency and bound. */
function sums(text: string, language: string) {
  return findMoney(text, language).map(({ span, money }) => [
    text.slice(span.start, span.end),
    money.amount,
    money.currency,
    money.bound,
  ]);
}

describe('finding money', () => {
  it.each([
    ['pt', 'A Meta planeja investir até US$ 65 bilhões em IA este ano.', 'até US$ 65 bilhões', 65e9, 'USD', 'UP_TO'],
    ['pt', 'um projeto no valor de US$ 200 bilhões, segundo', 'US$ 200 bilhões', 200e9, 'USD', 'EXACT'],
    ['pt', 'custou US$ 500 mil.', 'US$ 500 mil', 500e3, 'USD', 'EXACT'],
    ['pt', 'cerca de 1,5 mil milhões de euros', 'cerca de 1,5 mil milhões de euros', 1.5e9, 'EUR', 'ABOUT'],
    ['pt', 'R$ 200 milhões', 'R$ 200 milhões', 200e6, 'BRL', 'EXACT'],
    ['pt', 'pelo menos 500 mil dólares', 'pelo menos 500 mil dólares', 500e3, 'USD', 'AT_LEAST'],
    ['pt', 'US$ 6,6 bi', 'US$ 6,6 bi', 6.6e9, 'USD', 'EXACT'],
    ['pt', 'mais de 1.500 dólares', 'mais de 1.500 dólares', 1500, 'USD', 'AT_LEAST'],
    ['pt', 'um bilhão de dólares', 'um bilhão de dólares', 1e9, 'USD', 'EXACT'],
    ['pt', 'a aposta de $25M da Ritual', '$25M', 25e6, 'USD', 'EXACT'],
    ['pt', 'entre US$ 1 bilhão e US$ 2 bilhões', 'entre US$ 1 bilhão e US$ 2 bilhões', 1e9, 'USD', 'AT_LEAST'],
    ['en', 'a $1.5bn deal', '$1.5bn', 1.5e9, 'USD', 'EXACT'],
    ['en', 'it raised $6.6B.', '$6.6B', 6.6e9, 'USD', 'EXACT'],
    ['en', 'roughly $10bn', 'roughly $10bn', 10e9, 'USD', 'ABOUT'],
    ['en', '$10bn+ of orders', '$10bn+', 10e9, 'USD', 'AT_LEAST'],
    ['en', 'up to 65 billion dollars', 'up to 65 billion dollars', 65e9, 'USD', 'UP_TO'],
    ['en', 'worth €600 million or more', '€600 million or more', 600e6, 'EUR', 'AT_LEAST'],
    ['en', 'a billion dollars', 'a billion dollars', 1e9, 'USD', 'EXACT'],
    ['en', 'more than $3,500,000 a year', 'more than $3,500,000', 3.5e6, 'USD', 'AT_LEAST'],
    ['en', 'USD 10 million', 'USD 10 million', 10e6, 'USD', 'EXACT'],
    ['en', '10 trillion won', '10 trillion won', 1e13, 'KRW', 'EXACT'],
    ['en', 'over £1.2m', 'over £1.2m', 1.2e6, 'GBP', 'AT_LEAST'],
    ['en', 'about 2 billion yuan', 'about 2 billion yuan', 2e9, 'CNY', 'ABOUT'],
    ['en', 'a $100-million round', '$100-million', 100e6, 'USD', 'EXACT'],
    ['en', 'between $1bn and $2bn', 'between $1bn and $2bn', 1e9, 'USD', 'AT_LEAST'],
    ['en', 'between 1 and 2 billion dollars', 'between 1 and 2 billion dollars', 1e9, 'USD', 'AT_LEAST'],
    ['en', '$1.2-$1.5 billion', '$1.2-$1.5 billion', 1.2e9, 'USD', 'AT_LEAST'],
    ['en', '$1 to 2 billion', '$1 to 2 billion', 1e9, 'USD', 'AT_LEAST'],
    ['es', 'hasta 40 mil millones de dólares', 'hasta 40 mil millones de dólares', 40e9, 'USD', 'UP_TO'],
    ['es', 'medio billón de dólares', 'medio billón de dólares', 5e11, 'USD', 'EXACT'],
    ['es', 'más de 2 billones de euros', 'más de 2 billones de euros', 2e12, 'EUR', 'AT_LEAST'],
    ['es', '$2,500 millones', '$2,500 millones', 2.5e9, 'USD', 'EXACT'],
    ['es', '1.5 millones de dólares', '1.5 millones de dólares', 1.5e6, 'USD', 'EXACT'],
    ['fr', "1,5 milliard d'euros", "1,5 milliard d'euros", 1.5e9, 'EUR', 'EXACT'],
    ['fr', 'environ 600 M€', 'environ 600 M€', 600e6, 'EUR', 'ABOUT'],
    ['de', 'rund 1,7 Milliarden Euro', 'rund 1,7 Milliarden Euro', 1.7e9, 'EUR', 'ABOUT'],
  ])('reads %s: %s', (language, text, words, amount, currency, bound) => {
    expect(sums(text, language)).toEqual([[words, amount, currency, bound]]);
  });

  it('finds several, in their order, and takes a growth for two of them', () => {
    expect(sums('Revenue grew from $1bn to $2bn; Llama 4 cost US$ 5 million (R$ 28 million).', 'en')).toEqual([
      ['$1bn', 1e9, 'USD', 'EXACT'],
      ['$2bn', 2e9, 'USD', 'EXACT'],
      ['US$ 5 million', 5e6, 'USD', 'EXACT'],
      ['R$ 28 million', 28e6, 'BRL', 'EXACT'],
    ]);
  });

  it.each([
    ['en', 'Llama 4 has 405 billion parameters and was trained in 2024.'],
    ['en', 'Team 5 won the prize of a pound.'],
    ['pt', 'Bilhões de dólares foram gastos em 3 projetos.'],
    ['en', 'Version $1.2.34.5 of it'],
    ['en', ''],
  ])('finds none in %s: %s', (language, text) => {
    expect(sums(text, language)).toEqual([]);
  });

  it('counts offsets in UTF-16 code units', () => {
    expect(findMoney('\u{1F999} pagou US$ 5 mi', 'pt')[0]?.span).toEqual({ start: 9, end: 17 });
  });
});
