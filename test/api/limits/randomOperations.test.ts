import { Kind, parse, specifiedRules, validate } from 'graphql';
import { expect, it } from 'vitest';
import { checkOperation } from '../../../src/api/checkOperation.js';
import { limitRules } from '../../../src/api/limits/limitRules.js';
import { buildSchema } from '../../../src/api/schema.js';
import { readConfig } from '../../../src/config.js';
import { randomNumbers, randomOperation } from './randomOperation.js';

const OPERATIONS = 200;

it('lets at least three of five random operations of depth 6 pass', async () => {
  const { limits } = readConfig({}).http;
  const schema = await buildSchema();
  const rules = limitRules(limits);
  const random = randomNumbers(2025);
  let passed = 0;
  for (let made = 0; made < OPERATIONS; made += 1) {
    const source = randomOperation(schema, 6, random);
    const document = parse(source);
    expect(validate(schema, document, specifiedRules), source).toEqual([]);
    const [operation] = document.definitions;
    if (operation?.kind !== Kind.OPERATION_DEFINITION || validate(schema, document, rules).length > 0) continue;
    try {
      checkOperation({ schema, document, operation, variables: {} }, limits);
      passed += 1;
    } catch {
      // Refused by its cost.
    }
  }
  expect(passed / OPERATIONS).toBeGreaterThanOrEqual(0.6);
});
