import { type GraphQLSchema, Kind, parse, validate } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkOperation } from '../../../src/api/checkOperation.js';
import { limitRules } from '../../../src/api/limits/limitRules.js';
import { buildSchema } from '../../../src/api/schema.js';
import { readConfig } from '../../../src/config.js';
import { ApplicationError } from '../../../src/errors.js';

const { limits } = readConfig({}).http;

let schema: GraphQLSchema;

beforeAll(async () => {
  schema = await buildSchema();
});

/** What an operation is told: the first refusal, or null where it may run. */
function refusal(source: string, variables: Record<string, unknown> = {}): string | null {
  const document = parse(source);
  const [invalid] = validate(schema, document, limitRules(limits));
  if (invalid) return told(invalid.originalError);
  const operation = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error('the text has no operation');
  try {
    checkOperation({ schema, document, operation, variables }, limits);
    return null;
  } catch (error) {
    return told(error instanceof Error && 'originalError' in error ? error.originalError : error);
  }
}

function told(error: unknown): string {
  if (!(error instanceof ApplicationError)) throw error;
  return `${error.code} ${error.message}`;
}

const times = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, at) => make(at)).join(' ');
const nested = (depth: number) =>
  `{ entity(name: "Meta") ${'{ claims { nodes { subject '.repeat(depth)} { id } ${'} } }'.repeat(depth)} }`;

describe('limits of an operation', () => {
  it.each([
    [
      'aliases',
      (count: number) => `{ statistics { ${times(count, (at) => `a${at}: revision`)} } }`,
      30,
      'Aliases of the operation',
    ],
    [
      'fields',
      (count: number) => `{ statistics { ${times(count - 1, () => 'revision')} } }`,
      200,
      'Fields of the operation',
    ],
    [
      'directives',
      (count: number) => `query @a { statistics { revision ${'@include(if: true) '.repeat(count - 1)} } }`,
      50,
      'Directives of the operation',
    ],
    [
      'operations',
      (count: number) => times(count, (at) => `query Q${at} { statistics { revision } }`),
      10,
      'Operations in one text',
    ],
    [
      'values of a list',
      (count: number) => `{ claims(filter: { entities: [${times(count, () => '"Meta"')}] }) { totalCount } }`,
      200,
      'Values of a list',
    ],
    [
      'characters of a string',
      (count: number) => `{ entity(name: "${'x'.repeat(count)}") { id } }`,
      4096,
      'Characters of a string',
    ],
  ])('lets as many %s pass as are allowed, and not one more', (_, make, most, what) => {
    expect(refusal(make(most))).toBeNull();
    expect(refusal(make(most + 1))).toBe(`LIMIT_EXCEEDED ${what}: ${most + 1}, where ${most} is the most allowed.`);
  });

  it('measures depth', () => {
    expect(refusal(nested(3))).toBeNull();
    expect(refusal(nested(4))).toBe('LIMIT_EXCEEDED Depth of the operation: 14, where 12 is the most allowed.');
  });

  it('sees through fragments, on every path', () => {
    const doubled = times(8, (at) => `fragment F${at} on Statistics { ...F${at + 1} ...F${at + 1} }`);
    expect(refusal(`{ statistics { ...F0 } } ${doubled} fragment F8 on Statistics { revision }`)).toBe(
      'LIMIT_EXCEEDED Fields of the operation: 257, where 200 is the most allowed.',
    );
    const aliased = times(31, () => '...A');
    expect(refusal(`{ statistics { ${aliased} } } fragment A on Statistics { one: revision }`)).toBe(
      'LIMIT_EXCEEDED Aliases of the operation: 31, where 30 is the most allowed.',
    );
    const chain = times(
      13,
      (at) => `fragment D${at} on Claim { relation { claims(first: 1) { nodes { ...D${at + 1} } } } }`,
    );
    expect(refusal(`{ claims(first: 1) { nodes { ...D0 } } } ${chain} fragment D13 on Claim { id }`)).toBe(
      'LIMIT_EXCEEDED Depth of the operation: 42, where 12 is the most allowed.',
    );
  });

  it('ends on fragments that spread themselves', () =>
    expect(
      refusal('{ statistics { ...A } } fragment A on Statistics { revision ...B } fragment B on Statistics { ...A }'),
    ).toBeNull());

  it('multiplies page sizes, the default ones too', () => {
    const within = (first: string) =>
      `query ($size: Int = 200) { claims${first} { nodes { subject { claims { nodes { id } } } } } }`;
    expect(refusal(within('(first: 100)'))).toBeNull();
    const lists = (size: string) =>
      `query ($size: Int = 200) { claims(first: 200) { nodes { subject { claims(${size}) { nodes { article { id } publisher { id } } } } } } }`;
    const most = `where ${limits.cost} is the most allowed.`;
    const dear = `LIMIT_EXCEEDED Objects that the answer may hold: 120601, ${most}`;
    expect(refusal(lists('first: 200'))).toBe(dear);
    expect(refusal(lists('last: 200'))).toBe(dear);
    expect(refusal(lists('first: $size'))).toBe(dear);
    expect(refusal(lists('first: $size'), { size: 10 })).toBeNull();
    expect(refusal(lists('first: $size'), { size: 200 })).toBe(dear);
    const deep =
      '{ claims { nodes { subject { claims { nodes { subject { claims { nodes { subject { claims { nodes { id } } } } } } } } } } } }';
    expect(refusal(deep)).toBe(`LIMIT_EXCEEDED Objects that the answer may hold: 185261, ${most}`);
  });

  it('holds variables to the same figures', () => {
    const query =
      'query ($filter: ClaimFilter, $name: String) { claims(filter: $filter) { totalCount } entity(name: $name) { id } }';
    expect(refusal(query, { filter: { entities: Array(200).fill('Meta') }, name: 'x'.repeat(4096) })).toBeNull();
    expect(refusal(query, { filter: { entities: Array(201).fill('Meta') } })).toBe(
      'LIMIT_EXCEEDED Values of a list: 201, where 200 is the most allowed.',
    );
    expect(refusal(query, { name: 'x'.repeat(4097) })).toBe(
      'LIMIT_EXCEEDED Characters of a string: 4097, where 4096 is the most allowed.',
    );
    expect(refusal(query, { filter: { entities: ['x'.repeat(4097)] } })).toMatch(/^LIMIT_EXCEEDED Characters/);
    expect(refusal(query, { unknown: 'x'.repeat(5000) })).toBeNull();
  });

  it('does not follow a variable that lies within itself for ever', () => {
    const deep = JSON.parse(`${'['.repeat(20_000)}${']'.repeat(20_000)}`) as unknown;
    expect(refusal('query ($name: String) { entity(name: $name) { id } }', { name: deep })).toBe(
      'LIMIT_EXCEEDED Depth of a variable: 13, where 12 is the most allowed.',
    );
  });
});
