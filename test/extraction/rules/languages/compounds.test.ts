import { describe, expect, it } from 'vitest';
import { CompoundSet, CompoundTable } from '../../../../src/extraction/rules/languages/german/compounds.js';

describe('a table of German nouns', () => {
  const table = new CompoundTable(
    [
      ['konzern', { functional: true }],
      ['modell', { functional: true }],
      ['app', { functional: true }],
    ],
    () => ({ functional: false }),
  );

  it('finds a noun in its plural and its cases', () => {
    expect([table.get('konzern'), table.get('konzerns'), table.get('modellen')]).toEqual([
      { functional: true },
      { functional: true },
      { functional: true },
    ]);
  });

  it('finds a noun at the end of a compound, and knows that it is one', () => {
    expect([table.get('softwarekonzerns'), table.get('ki-app')]).toEqual([
      { functional: false },
      { functional: false },
    ]);
  });

  it('finds nothing in a word that merely ends with the letters of a short noun', () => {
    expect([table.has('knapp'), table.has('grundlage'), new CompoundSet(['app']).has('knapp')]).toEqual([
      false,
      false,
      false,
    ]);
  });
});
