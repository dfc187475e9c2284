import { describe, expect, it } from 'vitest';
import { ApplicationError } from '../../src/errors.js';
import { KINDS, type KindRow, PREDICATES, type PredicateRow, validateOntology } from '../../src/ontology/ontology.js';

const labels = { en: 'x', pt: 'x', es: 'x' };
const sound: PredicateRow = {
  description: 'Says it.',
  subject: ['MODEL'],
  object: ['MODEL'],
  inverse: 'SAID_BY',
  labels,
  inverseLabels: labels,
};

function problemOf(kinds: Record<string, KindRow>, predicates: Record<string, PredicateRow>): string {
  try {
    validateOntology(kinds, predicates);
    return 'none';
  } catch (error) {
    expect(error).toBeInstanceOf(ApplicationError);
    expect((error as ApplicationError).code).toBe('CONFIG_INVALID');
    return (error as ApplicationError).message;
  }
}

describe('the ontology', () => {
  it('accepts its own tables', () => {
    expect(problemOf(KINDS, PREDICATES)).toBe('none');
    expect(Object.keys(PREDICATES)).toHaveLength(25);
    expect(Object.keys(KINDS)).toHaveLength(7);
  });

  it.each<[string, Record<string, PredicateRow>, string]>([
    [
      'an unknown kind',
      { SAYS: { ...sound, object: ['ROBOT' as 'MODEL'] } },
      'Ontology, predicate SAYS: object names the unknown kind "ROBOT".',
    ],
    ['no kind', { SAYS: { ...sound, subject: [] } }, 'Ontology, predicate SAYS: subject names no kind.'],
    [
      'a name in lower case',
      { says: sound },
      'Ontology, predicate says: its name must be upper case words joined by underscores.',
    ],
    [
      'an inverse that is another predicate',
      { SAYS: { ...sound, inverse: 'SAYS' } },
      'Ontology, predicate SAYS: inverse "SAYS" is already used by SAYS.',
    ],
    [
      'an inverse used twice',
      { SAYS: sound, TELLS: sound },
      'Ontology, predicate TELLS: inverse "SAID_BY" is already used by SAYS.',
    ],
    [
      'an unequal symmetric pair',
      { SAYS: { ...sound, inverse: 'SYMMETRIC', object: ['PERSON'] } },
      'Ontology, predicate SAYS: a symmetric predicate needs the same kinds on both sides.',
    ],
    [
      'a missing label',
      { SAYS: { ...sound, labels: { ...labels, pt: ' ' } } },
      'Ontology, predicate SAYS: it needs a label in "pt".',
    ],
    [
      'no inverse labels',
      { SAYS: { description: 'Says it.', subject: ['MODEL'], object: ['MODEL'], inverse: 'SAID_BY', labels } },
      'Ontology, predicate SAYS: it needs inverseLabels.',
    ],
    ['no description', { SAYS: { ...sound, description: '' } }, 'Ontology, predicate SAYS: it needs a description.'],
  ])('refuses a predicate with %s and names it', (_, predicates, message) => {
    expect(problemOf(KINDS, predicates)).toBe(message);
  });

  it('refuses two kinds of one type name', () => {
    expect(problemOf({ ...KINDS, ROBOT: { ...KINDS.MODEL } }, PREDICATES)).toBe(
      'Ontology, kind ROBOT: typeName "Model" is already that of MODEL.',
    );
  });
});
