import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  buildSchema as buildFromText,
  findBreakingChanges,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { buildSchema, printSchemaSorted } from '../../src/api/schema.js';

const EMITTED = join(import.meta.dirname, '..', '..', 'schema', 'schema.graphql');

describe('the schema', () => {
  it('is emitted as it is built', async () => {
    const built = await buildSchema();
    const emitted = await readFile(EMITTED, 'utf8');
    const breaking = findBreakingChanges(buildFromText(emitted), built).map((change) => change.description);
    expect(breaking, 'breaking changes; run `npm run schema` if they are meant').toEqual([]);
    expect(printSchemaSorted(built), 'stale: run `npm run schema`').toBe(emitted);
  });

  it('describes every type, field, argument and value', async () => {
    const undescribed: string[] = [];
    const check = (place: string, thing: { description?: string | null | undefined }) => {
      if (!thing.description?.trim()) undescribed.push(place);
    };
    for (const type of Object.values((await buildSchema()).getTypeMap())) {
      if (type.name.startsWith('__') || isSpecifiedScalarType(type)) continue;
      if (!['Query', 'Mutation', 'Subscription'].includes(type.name)) check(type.name, type);
      if (isEnumType(type)) for (const value of type.getValues()) check(`${type.name}.${value.name}`, value);
      if (isInputObjectType(type))
        for (const field of Object.values(type.getFields())) check(`${type.name}.${field.name}`, field);
      if (isObjectType(type) || isInterfaceType(type))
        for (const field of Object.values(type.getFields())) {
          check(`${type.name}.${field.name}`, field);
          for (const argument of field.args) check(`${type.name}.${field.name}(${argument.name})`, argument);
        }
    }
    expect(undescribed).toEqual([]);
  });
});
