import { describe, expect, it } from 'vitest';
import { conjugateGerman, separated } from '../../../../src/extraction/rules/conjugation/german.js';

describe('German verb forms', () => {
  it.each([
    ['gründen', ['gründet', 'gründete', 'gegründet']],
    ['investieren', ['investiert', 'investierte', 'investiert']],
    ['entwickeln', ['entwickelt', 'entwickelte', 'entwickeln']],
    ['übernehmen', ['übernimmt', 'übernahm', 'übernommen']],
    ['vorstellen', ['vorstellt', 'vorstellte', 'vorgestellt', 'vorzustellen']],
    ['einsteigen', ['einsteigt', 'einstieg', 'eingestiegen', 'einzusteigen']],
    ['anbieten', ['anbietet', 'anbot', 'angeboten']],
    ['verkaufen', ['verkauft', 'verkaufte']],
    ['erhalten', ['erhält', 'erhielt', 'erhalten']],
  ])('holds the forms of "%s" that the press uses', (verb, forms) => {
    expect(conjugateGerman(verb)).toEqual(expect.arrayContaining([verb, ...forms]));
  });

  it('tells the prefix that closes a clause from one that stays and from letters that only look like one', () => {
    expect(['vorstellen', 'zusammenarbeiten', 'übernehmen', 'einigen', 'arbeiten'].map(separated)).toEqual([
      { prefix: 'vor', rest: 'stellen' },
      { prefix: 'zusammen', rest: 'arbeiten' },
      null,
      null,
      null,
    ]);
  });
});
