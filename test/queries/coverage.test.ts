import { join } from 'node:path';
import {
  type GraphQLSchema,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  parse,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { buildSchema } from '../../src/api/schema.js';
import { KINDS } from '../../src/ontology/ontology.js';
import { readSavedOperations } from '../../src/savedOperations.js';

const FOLDERS = ['', 'mutations', 'subscriptions', 'administration'];
const HOME = join(import.meta.dirname, '..', '..');
const saved = (await Promise.all(FOLDERS.map((folder) => readSavedOperations(join(HOME, 'queries', folder))))).flat();

/** Types whose fields are those of `Entity` and one a predicate, of which not each needs an example. */
const ENTITY_TYPES: readonly string[] = Object.values(KINDS).map(({ typeName }) => typeName);

/** Fields that an operation asks for, as `Type.field`. */
function fieldsOf(schema: GraphQLSchema, operation: string): readonly string[] {
  const types = new TypeInfo(schema);
  const fields: string[] = [];
  const visitor = { Field: () => void fields.push(`${types.getParentType()?.name}.${types.getFieldDef()?.name}`) };
  visit(parse(operation), visitWithTypeInfo(types, visitor));
  return fields;
}

describe('the saved operations together', () => {
  it('fit the schema, and each asks a question under an explanation of its own', async () => {
    const schema = await buildSchema();
    for (const { name, question, explanation, operation } of saved) {
      expect({ name, errors: validate(schema, parse(operation)) }).toEqual({ name, errors: [] });
      expect({ name, question, explanation }).toEqual({
        name,
        question: expect.stringMatching(/^[A-Z].+\?$/),
        explanation: expect.stringMatching(/^[A-Z].+\.$/),
      });
    }
    for (const field of ['name', 'question'] as const)
      expect(new Set(saved.map((each) => each[field])).size).toBe(saved.length);
  });

  it('show every field of the schema, but for those of predicates and the edges of lists', async () => {
    const schema = await buildSchema();
    const shown = new Set(saved.flatMap(({ operation }) => fieldsOf(schema, operation)));
    const missing = Object.values(schema.getTypeMap()).flatMap((type) => {
      if (isIntrospectionType(type) || !(isObjectType(type) || isInterfaceType(type))) return [];
      if (ENTITY_TYPES.includes(type.name) || type.name.endsWith('Edge')) return [];
      // What all lists have in common is shown by some of them.
      const common = type.name.endsWith('Connection') ? ['edges', 'nodes', 'pageInfo', 'totalCount'] : [];
      const fields = Object.keys(type.getFields()).filter((field) => !common.includes(field));
      return fields.map((field) => `${type.name}.${field}`).filter((field) => !shown.has(field));
    });
    expect(missing).toEqual([]);
    for (const field of ['EntityConnection.edges', 'PageInfo.hasPreviousPage', 'EntityConnection.totalCount'])
      expect(shown).toContain(field);
  });
});
