import { graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createContext } from '../../src/api/context.js';
import { formatError } from '../../src/api/errors.js';
import { buildSchema } from '../../src/api/schema.js';
import type { Store } from '../../src/store/port.js';
import { openSqliteStore } from '../../src/store/sqlite/sqliteStore.js';
import { change, claim, STORY } from '../contract/fixtures.js';

let store: Store;

beforeAll(async () => {
  store = await openSqliteStore({ path: ':memory:' });
  await store.migrate();
  await store.apply(STORY);
  await store.apply(
    change({
      claims: [
        claim({ id: 'claim_uses', subjectId: 'deepseek', predicate: 'USES', objectId: 'llama-4', confidence: 0.6 }),
        claim({ id: 'claim_studies', subjectId: 'meta', predicate: 'STUDIES', objectId: 'llama-x', confidence: 0.5 }),
        claim({ id: 'claim_studies_too', subjectId: 'deepseek', predicate: 'STUDIES', objectId: 'llama-x' }),
      ],
    }),
  );
});
afterAll(() => store.close());

async function ask(source: string): Promise<unknown> {
  const answer = await graphql({ schema: await buildSchema(), source, contextValue: createContext({ view: store }) });
  const [error] = answer.errors ?? [];
  if (error) return formatError(error.toJSON(), error).extensions?.code;
  return JSON.parse(JSON.stringify(answer.data));
}

describe('the neighbourhood', () => {
  const around = (args: string) =>
    ask(
      `{ neighbourhood(${args}) { isCut nodes { distance entity { id } } relations { subject { id } predicate object { id } } } }`,
    );

  it('has the nearest entities, surest first, and every relation between those shown', async () => {
    expect(await around('id: "Meta", depth: 1')).toMatchObject({
      neighbourhood: {
        isCut: false,
        nodes: [
          { distance: 0, entity: { id: 'meta' } },
          { distance: 1, entity: { id: 'llama-4' } },
          { distance: 1, entity: { id: 'deepseek' } },
          { distance: 1, entity: { id: 'llama-x' } },
        ],
        relations: { length: 5 },
      },
    });
  });

  it('goes as deep as asked, stops at the limit and says so', async () => {
    expect(await around('id: "meta", depth: 2, predicates: [STUDIES, LED_BY]')).toMatchObject({
      neighbourhood: {
        nodes: [
          { distance: 0, entity: { id: 'meta' } },
          { distance: 1, entity: { id: 'llama-x' } },
          { distance: 2, entity: { id: 'deepseek' } },
          { distance: 2, entity: { id: 'david-wehner' } },
        ],
      },
    });
    expect(await around('id: "meta", limit: 2')).toEqual({
      neighbourhood: {
        isCut: true,
        nodes: [
          { distance: 0, entity: { id: 'meta' } },
          { distance: 1, entity: { id: 'llama-4' } },
        ],
        relations: [{ subject: { id: 'meta' }, predicate: 'DEVELOPS', object: { id: 'llama-4' } }],
      },
    });
    expect(await around('id: "meta", filter: { modalities: [PLANNED] }')).toMatchObject({
      neighbourhood: { nodes: [{ entity: { id: 'meta' } }, { entity: { id: 'llama-4' } }] },
    });
  });

  it.each([
    ['id: "meta", depth: 4', 'LIMIT_EXCEEDED'],
    ['id: "meta", depth: 0', 'INPUT_INVALID'],
    ['id: "meta", limit: 201', 'LIMIT_EXCEEDED'],
    ['id: "Nobody at all"', 'NOT_FOUND'],
  ])('refuses %s', async (args, code) => expect(await around(args)).toBe(code));
});

describe('the timeline', () => {
  it('tells what was said of some entities, earliest published first', async () => {
    expect(
      await ask(
        '{ timeline(ids: ["Llama X", "David Wehner"], filter: { modalities: [ASSERTED] }) { totalCount nodes { id } } }',
      ),
    ).toEqual({
      timeline: { totalCount: 3, nodes: [{ id: 'claim_leads' }, { id: 'claim_studies' }, { id: 'claim_studies_too' }] },
    });
  });
});

describe('the comparison', () => {
  it('parts what entities share from what is said of some', async () => {
    const answer = (await ask(
      '{ compare(ids: ["Meta", "DeepSeek"]) { entities { id } shared { predicate other { id } sides { entity { id } relation { claims { nodes { id } } } } } differences { predicate other { id } sides { entity { id } relation { label } } } } }',
    )) as { compare: { entities: unknown; shared: unknown; differences: readonly unknown[] } };
    expect(answer.compare.entities).toEqual([{ id: 'meta' }, { id: 'deepseek' }]);
    expect(answer.compare.shared).toEqual([
      {
        predicate: 'STUDIES',
        other: { id: 'llama-x' },
        sides: [
          { entity: { id: 'meta' }, relation: { claims: { nodes: [{ id: 'claim_studies' }] } } },
          { entity: { id: 'deepseek' }, relation: { claims: { nodes: [{ id: 'claim_studies_too' }] } } },
        ],
      },
    ]);
    expect(answer.compare.differences).toContainEqual({
      predicate: 'USES',
      other: { id: 'llama-4' },
      sides: [
        { entity: { id: 'meta' }, relation: null },
        { entity: { id: 'deepseek' }, relation: { label: 'uses' } },
      ],
    });
  });

  it.each([
    ['["meta"]', 'INPUT_INVALID'],
    ['["meta", "Facebook"]', 'INPUT_INVALID'],
    ['["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11"]', 'LIMIT_EXCEEDED'],
  ])('refuses %s', async (list, code) => expect(await ask(`{ compare(ids: ${list}) { isCut } }`)).toBe(code));
});
