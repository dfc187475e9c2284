import { describe, expect, it } from 'vitest';
import { quotedText } from '../../../src/extraction/llm/findQuote.js';
import { groundEnd } from '../../../src/extraction/llm/groundEnd.js';
import { nameBook } from '../../../src/extraction/llm/nameBook.js';
import { normalName } from '../../../src/graph/names.js';
import type { EntityKind } from '../../../src/ontology/ontology.js';
import { article, KNOWN_NAMES } from './answered.js';

function grounded(
  text: string,
  quote: string,
  words: string,
  name: string,
  kind: EntityKind,
  language = 'en',
  answered: readonly string[] = [],
) {
  const start = text.indexOf(quote);
  const ground = {
    article: article(text, { language }),
    quoted: quotedText(text),
    book: nameBook(KNOWN_NAMES),
    answered: new Set(answered.map(normalName)),
  };
  const found = groundEnd({ words, name, kind }, { start, end: start + quote.length }, ground);
  if (typeof found === 'string') return found;
  return [found.name, found.kind, text.slice(found.span.start, found.span.end), found.isAnaphor ? 'anaphor' : 'name'];
}

describe('an end of a claim', () => {
  it.each([
    ['by its name', 'Meta builds it.', 'Meta', 'Meta', ['Meta', 'ORGANIZATION', 'Meta', 'name']],
    [
      'by a known alias',
      'Meta Platforms builds it.',
      'Meta Platforms',
      'Meta',
      ['Meta', 'ORGANIZATION', 'Meta Platforms', 'name'],
    ],
    [
      'by its name in a description',
      'The startup Mistral builds it.',
      'The startup Mistral',
      'Mistral',
      ['Mistral', 'ORGANIZATION', 'Mistral', 'name'],
    ],
  ] as const)('stands in the quote %s', (_, text, words, name, expected) => {
    expect(grounded(text, text, words, name, 'ORGANIZATION')).toEqual(expected);
  });

  it('takes the full name that the article gives elsewhere for a surname', () => {
    const text = 'Mark Zuckerberg spoke. Zuckerberg leads Meta.';
    expect(grounded(text, 'Zuckerberg leads Meta.', 'Zuckerberg', 'Mark Zuckerberg', 'PERSON')).toEqual([
      'Mark Zuckerberg',
      'PERSON',
      'Zuckerberg',
      'name',
    ]);
  });

  it('keeps to the words of the text where the fuller name is from elsewhere', () => {
    expect(grounded('Zuckerberg spoke.', 'Zuckerberg spoke.', 'Zuckerberg', 'Mark Zuckerberg', 'PERSON')).toEqual([
      'Zuckerberg',
      'PERSON',
      'Zuckerberg',
      'name',
    ]);
  });

  it('never takes one version for another', () => {
    const text = 'Llama 3 is old. Llama is a family. Llama 3.1 came.';
    expect(grounded(text, 'Llama is a family.', 'Llama', 'Llama 3', 'MODEL')).toEqual([
      'Llama',
      'MODEL',
      'Llama',
      'name',
    ]);
    expect(grounded(text, 'Llama 3.1 came.', 'Llama 3.1', 'Llama', 'MODEL')).toEqual([
      'Llama 3.1',
      'MODEL',
      'Llama 3.1',
      'name',
    ]);
  });

  it('takes an abbreviation for the name whose letters it has', () => {
    const text = 'Mixture of Experts is a method. They use MoE.';
    expect(grounded(text, 'They use MoE.', 'MoE', 'Mixture of Experts', 'TECHNIQUE')).toEqual([
      'Mixture of Experts',
      'TECHNIQUE',
      'MoE',
      'name',
    ]);
  });

  it('takes a name for the abbreviation that the article goes on with', () => {
    const text = 'UCP (Universal Commerce Protocol) is open.';
    expect(grounded(text, text, 'Universal Commerce Protocol', 'UCP', 'PRODUCT')).toEqual([
      'UCP',
      'PRODUCT',
      'Universal Commerce Protocol',
      'name',
    ]);
  });

  it('takes the German genitive for the name', () => {
    const text = 'Moonshots Modell ist da.';
    expect(grounded(text, text, 'Moonshots', 'Moonshot', 'ORGANIZATION', 'de')).toEqual([
      'Moonshot',
      'ORGANIZATION',
      'Moonshots',
      'name',
    ]);
  });

  it('means what the same answer lists under its words, and nothing else', () => {
    const text = 'Chaski Crédito is a product. Chaski speaks Quechua. Das Kartellamt prüft.';
    expect(grounded(text, 'Chaski speaks Quechua.', 'Chaski', 'Chaski Crédito', 'PRODUCT', 'en', ['Chaski'])).toEqual([
      'Chaski',
      'PRODUCT',
      'Chaski',
      'name',
    ]);
    const quote = 'Das Kartellamt prüft.';
    expect(grounded(text, quote, 'Das Kartellamt', 'Chaski', 'ORGANIZATION', 'de', ['Kartellamt'])).toBe('NOT_NAMED');
  });

  it.each([
    ['en', 'Meta grows. The ChatGPT maker'],
    ['en', 'Meta grows. the Menlo Park company'],
    ['es', 'Meta crece. la empresa de Mark Zuckerberg'],
    ['pt', 'A Meta cresce. a dona do Facebook'],
  ])('may be a description with a name in it (%s: %s)', (language, text) => {
    const words = text.split('. ')[1] ?? '';
    expect(grounded(text, words, words, 'Meta', 'ORGANIZATION', language)).toEqual([
      'Meta',
      'ORGANIZATION',
      words,
      'anaphor',
    ]);
  });

  it.each([
    ['fr', 'Meta grandit. la Commission européenne'],
    ['pt', 'A Meta cresce. o Tribunal de Contas'],
    ['en', 'Meta grows. io'],
    ['en', 'Meta grows. the Court of Appeal'],
  ])('is no anaphor where it is a name of common words (%s: %s)', (language, text) => {
    const words = text.split('. ')[1] ?? '';
    expect(grounded(text, words, words, 'Meta', 'ORGANIZATION', language)).toBe('NOT_NAMED');
  });

  it.each([
    ['en', 'Meta grows. The company builds Llama 4.', 'The company builds Llama 4.', 'The company'],
    ['en', 'Meta grows. It builds Llama 4.', 'It builds Llama 4.', 'It'],
    ['pt', 'A Meta cresce. Ela desenvolve o Llama 4.', 'Ela desenvolve o Llama 4.', 'Ela'],
    ['es', 'Meta crece. La empresa desarrolla Llama 4.', 'La empresa desarrolla Llama 4.', 'La empresa'],
    ['fr', "Meta grandit. L'entreprise développe Llama 4.", "L'entreprise développe Llama 4.", "L'entreprise"],
    ['de', 'Meta wächst. Das Unternehmen baut Llama 4.', 'Das Unternehmen baut Llama 4.', 'Das Unternehmen'],
  ])('may be an anaphor of what is named before (%s: %s)', (language, text, quote, words) => {
    expect(grounded(text, quote, words, 'Meta', 'ORGANIZATION', language)).toEqual([
      'Meta',
      'ORGANIZATION',
      words,
      'anaphor',
    ]);
  });

  it.each([
    [
      'what is named only behind it',
      'The company builds it. Meta grows.',
      'The company builds it.',
      'The company',
      'Meta',
    ],
    ['what is not named at all', 'The company builds it.', 'The company builds it.', 'The company', 'OpenAI'],
  ])('is no anaphor of %s', (_, text, quote, words, name) => {
    expect(grounded(text, quote, words, name, 'ORGANIZATION')).toBe('NOT_NAMED');
  });

  it.each([
    ['a known name', 'DeepSeek'],
    ['an unknown name', 'Mistral'],
    ['a description with another name of the kind', 'the startup DeepSeek'],
  ])('never lets %s mean something else', (_, words) => {
    const text = `Meta grows. Then ${words} came.`;
    expect(grounded(text, `Then ${words} came.`, words, 'Meta', 'ORGANIZATION')).toBe('NOT_NAMED');
  });

  it('must have its words in the quote', () => {
    const text = 'Meta grows. DeepSeek came.';
    expect(grounded(text, 'DeepSeek came.', 'Meta', 'Meta', 'ORGANIZATION')).toBe('NOT_IN_QUOTE');
  });

  it('is of the kind that the graph knows it as', () => {
    expect(grounded('Llama 4 came.', 'Llama 4 came.', 'Llama 4', 'Llama 4', 'PRODUCT')).toEqual([
      'Llama 4',
      'MODEL',
      'Llama 4',
      'name',
    ]);
  });
});
