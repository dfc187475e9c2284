import { costLimitRule } from '@escape.tech/graphql-armor-cost-limit';
import { type DocumentNode, type GraphQLSchema, Kind, parse, validate } from 'graphql';
import { getComplexity, simpleEstimator } from 'graphql-query-complexity';
import { beforeAll, describe, expect, it } from 'vitest';
import { fieldLimit } from '../../../src/api/limits/fieldLimit.js';
import { operationCost } from '../../../src/api/limits/operationCost.js';
import { buildSchema } from '../../../src/api/schema.js';

const DOUBLINGS = 12;

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await buildSchema();
});

/** Fragments that spread each other twice, and how often the last of them is read. */
function doubling(): { readonly document: DocumentNode; readonly reads: () => number } {
  const fragments = Array.from(
    { length: DOUBLINGS },
    (_, at) => `fragment F${at} on Statistics { ...F${at + 1} ...F${at + 1} }`,
  );
  const document = parse(
    `{ statistics { ...F0 } } ${fragments.join(' ')} fragment F${DOUBLINGS} on Statistics { revision }`,
  );
  const last = document.definitions.at(-1);
  if (last?.kind !== Kind.FRAGMENT_DEFINITION) throw new Error('the last definition is no fragment');
  let reads = 0;
  const { selections } = last.selectionSet;
  Object.defineProperty(last.selectionSet, 'selections', {
    get: () => {
      reads += 1;
      return selections;
    },
  });
  return { document, reads: () => reads };
}

const costOf = (source: string) => {
  const document = parse(source);
  const [operation] = document.definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation');
  return operationCost({ schema, document, operation, variables: {} });
};

describe('why limits are counted here and not by a library', () => {
  it('graphql-query-complexity reads a fragment once for every path to it, these limits once', () => {
    const theirs = doubling();
    const estimators = [simpleEstimator({ defaultComplexity: 1 })];
    getComplexity({ schema, query: theirs.document, estimators, maxQueryNodes: Number.MAX_SAFE_INTEGER });
    expect(theirs.reads()).toBeGreaterThanOrEqual(2 ** DOUBLINGS);

    const ours = doubling();
    const [error] = validate(schema, ours.document, [fieldLimit(200)]);
    expect(error?.message).toContain('4097');
    const [operation] = ours.document.definitions;
    if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation');
    operationCost({ schema, document: ours.document, operation, variables: {} });
    expect(ours.reads()).toBeLessThan(10);
  });

  it('graphql-armor multiplies by page sizes that are written, but by no variable and no default', () => {
    const list = (size: string) => `query ($size: Int = 200) { claims${size} { nodes { article { id } } } }`;
    const priceOf = (source: string) => {
      let price = 0;
      const onAccept = [
        (_: unknown, { n }: { n: number }) => {
          price = n;
        },
      ];
      validate(schema, parse(source), [costLimitRule({ maxCost: Number.MAX_SAFE_INTEGER, onAccept })]);
      return price;
    };
    const sizes = ['(first: 1)', '', '(first: $size)', '(first: 200)'];
    const [one = 0, byDefault, byVariable, written] = sizes.map((size) => priceOf(list(size)));
    expect([byDefault, byVariable, written]).toEqual([one, one, one * 200]);
    expect(sizes.map((size) => costOf(list(size)))).toEqual([3, 41, 401, 401]);
  });
});
