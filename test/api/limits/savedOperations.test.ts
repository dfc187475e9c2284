import { join } from 'node:path';
import { Kind, parse, validate } from 'graphql';
import { expect, it } from 'vitest';
import { checkOperation } from '../../../src/api/checkOperation.js';
import { limitRules } from '../../../src/api/limits/limitRules.js';
import { buildSchema } from '../../../src/api/schema.js';
import { readConfig } from '../../../src/config.js';
import { readSavedOperations } from '../../../src/savedOperations.js';

it('lets every saved operation pass', async () => {
  const { limits } = readConfig({}).http;
  const schema = await buildSchema();
  for (const { name, operation: text } of await readSavedOperations(
    join(import.meta.dirname, '..', '..', '..', 'queries'),
  )) {
    const document = parse(text, { maxTokens: limits.tokens });
    expect(validate(schema, document, limitRules(limits)), name).toEqual([]);
    const operation = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);
    if (operation)
      expect(() => checkOperation({ schema, document, operation, variables: {} }, limits), name).not.toThrow();
  }
});
