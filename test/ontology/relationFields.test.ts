import { describe, expect, it } from 'vitest';
import { relationFields } from '../../src/ontology/ontology.js';

describe('relation fields', () => {
  it('reads a directed predicate from both ends', () => {
    const fields = relationFields().filter((field) => field.predicate === 'LED_BY');
    expect(fields.map(({ name, direction, kinds }) => ({ name, direction, kinds }))).toEqual([
      { name: 'ledBy', direction: 'OUT', kinds: ['ORGANIZATION', 'PROJECT', 'PRODUCT'] },
      { name: 'leads', direction: 'IN', kinds: ['PERSON'] },
    ]);
  });

  it('gives symmetric and value predicates one field each', () => {
    const names = relationFields().filter((field) => ['COMPETES_WITH', 'VALUED_AT'].includes(field.predicate));
    expect(names.map(({ name, direction }) => ({ name, direction }))).toEqual([
      { name: 'competesWith', direction: 'BOTH' },
      { name: 'valuedAt', direction: 'OUT' },
    ]);
  });

  it('gives every field a name of its own', () => {
    const names = relationFields().map((field) => field.name);
    expect(new Set(names).size).toBe(names.length);
  });
});
