import { graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createContext } from '../../src/api/context.js';
import { buildSchema } from '../../src/api/schema.js';
import type { Store } from '../../src/store/port.js';
import { openSqliteStore } from '../../src/store/sqlite/sqliteStore.js';
import { change, claim, STORY } from '../contract/fixtures.js';

let store: Store;

beforeAll(async () => {
  store = await openSqliteStore({ path: ':memory:' });
  await store.migrate();
  await store.apply(STORY);
  const second = claim({
    id: 'claim_rivals_again',
    subjectId: 'deepseek',
    objectId: 'meta',
    publisherId: 'the-information',
    modality: 'RUMOURED',
    confidence: 0.5,
    recordedAt: '2025-05-01T00:00:00.000Z',
  });
  await store.apply(change({ claims: [second] }));
});
afterAll(() => store.close());

async function ask(source: string): Promise<unknown> {
  const answer = await graphql({ schema: await buildSchema(), source, contextValue: createContext({ view: store }) });
  expect(answer.errors).toBeUndefined();
  return JSON.parse(JSON.stringify(answer.data));
}

describe('filters of the API', () => {
  it('roll relations up from the claims that pass alone', async () => {
    const rivals = (filter: string) =>
      ask(
        `{ organization(name: "Meta") { competesWith${filter} { totalCount nodes { claimCount modality confidence } } } }`,
      );
    const answer = (...nodes: object[]) => ({
      organization: { competesWith: { totalCount: nodes.length, nodes } },
    });
    expect(await rivals('')).toEqual(answer({ claimCount: 2, modality: 'ASSERTED', confidence: 0.9 }));
    expect(await rivals('(filter: { publishers: ["The Information"] })')).toEqual(
      answer({ claimCount: 1, modality: 'RUMOURED', confidence: 0.5 }),
    );
    expect(await rivals('(filter: { knownAt: "2025-04-10T00:00:00Z" })')).toEqual(
      answer({ claimCount: 1, modality: 'ASSERTED', confidence: 0.8 }),
    );
    expect(await rivals('(filter: { validAt: "2024-01-01" })')).toEqual(answer());
  });

  it('narrow entities and articles by what is claimed of and in them', async () => {
    expect(
      await ask(`{
        entities(filter: { claims: { predicates: [LED_BY], languages: ["pt"] } }) { nodes { id } }
        articles(filter: { claims: { kinds: [PERSON] } }) { nodes { id } }
        claims(filter: { kinds: [MODEL], publishedFrom: "2025-01-01" }) { nodes { id } }
      }`),
    ).toEqual({
      entities: { nodes: [{ id: 'david-wehner' }, { id: 'llama-x' }] },
      articles: { nodes: [{ id: 'article_wehner' }] },
      claims: { nodes: [{ id: 'claim_develops' }] },
    });
  });

  it('keep paths to the claims that pass', async () => {
    const path = (filter: string) => ask(`{ path(from: "meta", to: "deepseek", filter: ${filter}) { length } }`);
    expect(await path('{ publishers: ["The Information"] }')).toEqual({ path: [{ length: 1 }] });
    expect(await path('{ publishedTo: "2025-01-01" }')).toEqual({ path: [] });
  });
});
