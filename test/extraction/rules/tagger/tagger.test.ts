import { expect, it } from 'vitest';
import { taggerOf } from '../../../../src/extraction/rules/tagger/tagger.js';

it.each([
  ['pt', 'A empresa lançou um novo modelo em maio .', 'DET NOUN FINITE DET ADJ NOUN ADP NOUN PUNCT'],
  ['en', 'The company has released a new model .', 'DET NOUN AUX PARTICIPLE DET ADJ NOUN PUNCT'],
  ['es', 'La empresa quiere lanzar un nuevo modelo .', 'DET NOUN FINITE INFINITIVE DET ADJ NOUN PUNCT'],
  ['fr', "L' entreprise a lancé un nouveau modèle .", 'DET NOUN AUX PARTICIPLE DET ADJ NOUN PUNCT'],
  ['de', 'Das Unternehmen stellte ein neues Modell vor .', 'DET NOUN FINITE DET ADJ NOUN ADP PUNCT'],
])('tells the word classes of a sentence in %s: %s', (language, text, tags) => {
  expect(taggerOf(language)(text.split(' ')).join(' ')).toBe(tags);
});

it('tells the same words the same way again, and nothing of no words', () => {
  const tagger = taggerOf('en');
  const words = 'Meta plans to release its model .'.split(' ');
  expect(tagger(words)).toEqual(tagger(words));
  expect(tagger([])).toEqual([]);
});
