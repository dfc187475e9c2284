import { describe, expect, it } from 'vitest';
import { gazetteerOf } from '../../../../src/extraction/rules/naming/gazetteer.js';
import { tokensOf } from '../../../../src/extraction/rules/tokens.js';

const names = gazetteerOf(
  ['El Comercio', 'MIT', 'CADE', 'Uber', 'Itaú', 'TPU'].map((name) => ({
    name,
    entityId: name,
    kind: name === 'TPU' ? 'PRODUCT' : 'ORGANIZATION',
  })),
);

/** Every known name that the text is seen to bear. */
function found(text: string): readonly string[] {
  const tokens = tokensOf(text, { start: 0, end: text.length });
  return tokens.flatMap((_, at) => names.match(tokens, at).map(({ row }) => row.name));
}

describe('a known name', () => {
  it.each([
    ['Según El Comercio, subió.', ['El Comercio']],
    ['El Comercio publicó la cifra.', ['El Comercio']],
    ['El comercio crece.', []],
    ['“El comercio crece”, dijo.', []],
    ['Forscher des MIT melden es.', ['MIT']],
    ['Mit dem Geld wächst die Firma.', []],
    ['O processo segue no Cade.', ['CADE']],
    ['Cade o relatório?', []],
    ['CADE abriu o processo.', ['CADE']],
    ['Uber hat bestellt.', ['Uber']],
    ['Über das Geld schweigt die Firma.', []],
    ['O Itaú e o Itau compraram.', ['Itaú', 'Itaú']],
    ['TPUs are scarce.', ['TPU']],
  ])('in "%s" is told from common words', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});
