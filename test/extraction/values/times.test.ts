import { describe, expect, it } from 'vitest';
import { findTimes } from '../../../src/extraction/rules/values/values.js';
import { parsePartialDate } from '../../../src/graph/partialDate.js';

/** Each time as its words and both ends, in an article of that date. */
function times(text: string, language: string, publishedAt: string | null) {
  return findTimes(text, language, publishedAt === null ? null : parsePartialDate(publishedAt)).map(
    ({ span, time }) => {
      expect(text.slice(span.start, span.end)).toBe(time.text);
      return [time.text, time.from?.value ?? null, time.to?.value ?? null];
    },
  );
}

describe('finding times that need no date of the article', () => {
  it.each([
    ['pt', 'lançado em 29 de abril de 2025.', 'em 29 de abril de 2025', '2025-04-29', '2025-04-29'],
    ['pt', 'em março de 2024', 'em março de 2024', '2024-03', '2024-03'],
    ['pt', 'fundada em 2023', 'em 2023', '2023', '2023'],
    ['pt', 'em 20/01/2025', 'em 20/01/2025', '2025-01-20', '2025-01-20'],
    ['pt', 'desde março de 2024', 'desde março de 2024', '2024-03', null],
    ['pt', 'até 2026', 'até 2026', null, '2026'],
    ['pt', 'no segundo trimestre de 2025', 'no segundo trimestre de 2025', '2025-04', '2025-06'],
    ['pt', 'no início de 2025', 'no início de 2025', '2025', '2025'],
    ['pt', 'em meados de 2024', 'em meados de 2024', '2024', '2024'],
    ['en', 'in April 2025', 'in April 2025', '2025-04', '2025-04'],
    ['en', 'April 29, 2025', 'April 29, 2025', '2025-04-29', '2025-04-29'],
    ['en', 'on 29 April 2025', 'on 29 April 2025', '2025-04-29', '2025-04-29'],
    ['en', 'revenue of Q2 2025', 'Q2 2025', '2025-04', '2025-06'],
    ['en', 'on 2025-04-05.', 'on 2025-04-05', '2025-04-05', '2025-04-05'],
    ['en', 'the second half of 2025', 'second half of 2025', '2025-07', '2025-12'],
    ['en', 'since 2021', 'since 2021', '2021', null],
    ['en', 'until April 2026', 'until April 2026', null, '2026-04'],
    ['en', 'by 2026', 'by 2026', null, '2026'],
    ['en', 'by the end of 2025', 'by the end of 2025', null, '2025'],
    ['pt', 'até o fim de 2025', 'até o fim de 2025', null, '2025'],
    ['es', 'hasta finales de 2025', 'hasta finales de 2025', null, '2025'],
    ['en', 'between 2023 and 2025', 'between 2023 and 2025', '2023', '2025'],
    ['en', 'in mid-2025', 'in mid-2025', '2025', '2025'],
    ['en', 'late 2024', 'late 2024', '2024', '2024'],
    ['es', 'en 2023', 'en 2023', '2023', '2023'],
    ['es', 'el 5 de marzo de 2024', 'el 5 de marzo de 2024', '2024-03-05', '2024-03-05'],
    ['es', 'a finales de 2024', 'a finales de 2024', '2024', '2024'],
    ['fr', 'le 29 avril 2025', 'le 29 avril 2025', '2025-04-29', '2025-04-29'],
    ['de', 'am 29. April 2025', 'am 29. April 2025', '2025-04-29', '2025-04-29'],
  ])('reads %s: %s', (language, text, words, from, to) => {
    expect(times(text, language, null)).toEqual([[words, from, to]]);
  });

  it('gives each end its precision', () => {
    expect(findTimes('in April 2025', 'en', null)).toEqual([
      {
        span: { start: 0, end: 13 },
        time: {
          from: { value: '2025-04', precision: 'MONTH' },
          to: { value: '2025-04', precision: 'MONTH' },
          text: 'in April 2025',
        },
      },
    ]);
  });

  it('finds several in their order, without overlaps', () => {
    expect(
      times('Founded in 2015, it released Llama 4 on April 5, 2025 and Llama 3 in April 2024.', 'en', null),
    ).toEqual([
      ['in 2015', '2015', '2015'],
      ['on April 5, 2025', '2025-04-05', '2025-04-05'],
      ['in April 2024', '2024-04', '2024-04'],
    ]);
  });

  it.each([
    ['en', 'They may 10 times out of 2,000 march on Llama 4.1.'],
    ['pt', 'mais de 2000 funcionários em dez minutos'],
    ['en', 'a cluster of 2000 GPUs'],
    ['es', 'por la mañana'],
    ['en', 'on 2025-13-45'],
  ])('finds none in %s: %s', (language, text) => {
    expect(times(text, language, '2025-04-05')).toEqual([]);
  });
});

describe('finding times told against the date of the article', () => {
  it.each([
    ['pt', 'em infraestrutura de IA este ano.', 'este ano', '2025', '2025'],
    ['pt', 'ainda este ano', 'ainda este ano', '2025', '2025'],
    ['pt', 'previsto para o final do mês', 'para o final do mês', '2025-04', '2025-04'],
    ['pt', 'disse ontem', 'ontem', '2025-04-04', '2025-04-04'],
    ['pt', 'no mês passado', 'no mês passado', '2025-03', '2025-03'],
    ['pt', 'próximo ano', 'próximo ano', '2026', '2026'],
    ['pt', 'em março deste ano', 'em março deste ano', '2025-03', '2025-03'],
    ['pt', 'há dois meses', 'há dois meses', '2025-02', '2025-02'],
    ['pt', 'na terça-feira', 'na terça-feira', '2025-04-01', '2025-04-01'],
    ['pt', 'nos próximos quatro anos', 'nos próximos quatro anos', '2025-04-05', '2029'],
    ['en', 'this year', 'this year', '2025', '2025'],
    ['en', 'by the end of the month', 'by the end of the month', null, '2025-04'],
    ['en', 'until the end of the year', 'until the end of the year', null, '2025'],
    ['en', 'by the end of April', 'by the end of April', null, '2025-04'],
    ['pt', 'até o final do ano', 'até o final do ano', null, '2025'],
    ['pt', 'no final de abril', 'no final de abril', '2025-04', '2025-04'],
    ['es', 'a finales de año', 'a finales de año', '2025', '2025'],
    ['en', 'the last quarter of 2024', 'last quarter of 2024', '2024-10', '2024-12'],
    ['en', 'last week', 'last week', '2025-03-24', '2025-03-30'],
    ['en', 'next month', 'next month', '2025-05', '2025-05'],
    ['en', 'last quarter', 'last quarter', '2025-01', '2025-03'],
    ['en', 'on April 29', 'on April 29', '2025-04-29', '2025-04-29'],
    ['en', 'in December', 'in December', '2024-12', '2024-12'],
    ['en', 'said Thursday that', 'Thursday', '2025-04-03', '2025-04-03'],
    ['en', 'next Monday', 'next Monday', '2025-04-07', '2025-04-07'],
    ['en', 'two weeks ago', 'two weeks ago', '2025-03-17', '2025-03-23'],
    ['en', 'over the next four years', 'over the next four years', '2025-04-05', '2029'],
    ['en', 'in the coming weeks', 'in the coming weeks', '2025-04-05', null],
    ['es', 'este año', 'este año', '2025', '2025'],
    ['es', 'a finales de este mes', 'a finales de este mes', '2025-04', '2025-04'],
    ['es', 'hace tres años', 'hace tres años', '2022', '2022'],
    ['es', 'el año pasado', 'el año pasado', '2024', '2024'],
    ['fr', 'cette année', 'cette année', '2025', '2025'],
    ['de', 'in diesem Jahr', 'in diesem Jahr', '2025', '2025'],
  ])('reads %s: %s', (language, text, words, from, to) => {
    expect(times(text, language, '2025-04-05')).toEqual([[words, from, to]]);
  });

  it.each([
    ['this year', '2025-04', '2025', '2025'],
    ['last month', '2025-01', '2024-12', '2024-12'],
    ['yesterday', '2025-04', '2025-04', '2025-04'],
    ['last week', '2025', '2025', '2025'],
    ['next month', '2025', '2025', '2025'],
    ['next year', '2025', '2026', '2026'],
    ['on Tuesday', '2025-04', '2025-04', '2025-04'],
    ['yesterday', '2024-03-01', '2024-02-29', '2024-02-29'],
    ['this quarter', '2024-12-31', '2024-10', '2024-12'],
  ])('knows "%s" of %s no more finely than that date', (text, publishedAt, from, to) => {
    expect(times(text, 'en', publishedAt)).toEqual([[text, from, to]]);
  });

  it.each(['this year', 'yesterday', 'on April 29', 'on Tuesday', 'two weeks ago', 'the first quarter'])(
    'keeps the words of "%s" alone where the date of the article is not known',
    (text) => {
      expect(times(text, 'en', null)).toEqual([[text.replace(/^the /, ''), null, null]]);
    },
  );
});

describe('finding values in hostile text', () => {
  it.each([
    ['digits', '1'.repeat(200_000)],
    ['groups of digits', '1 111 111'.repeat(20_000)],
    ['points', '1.1,1.'.repeat(30_000)],
    ['spaces', `5${' '.repeat(200_000)}billion`],
    ['words that nearly are dates', 'in the end of '.repeat(15_000)],
  ])('takes time in proportion to its length: %s', { timeout: 20_000 }, async (_, text) => {
    const { findCounts, findMoney } = await import('../../../src/extraction/rules/values/values.js');
    const begun = performance.now();
    for (const language of ['pt', 'en', 'es']) {
      findMoney(text, language);
      findCounts(text, language);
      findTimes(text, language, parsePartialDate('2025-04-05'));
    }
    expect(performance.now() - begun).toBeLessThan(10_000);
  });
});
