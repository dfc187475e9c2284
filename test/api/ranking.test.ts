import { graphql } from 'graphql';
import { beforeEach, describe, expect, it } from 'vitest';
import { createContext } from '../../src/api/context.js';
import { RANKING_MEASURES } from '../../src/api/ranking/measures.js';
import { RankingCache } from '../../src/api/ranking/rankingCache.js';
import { buildSchema } from '../../src/api/schema.js';
import type { Link } from '../../src/graph/link.js';
import type { Store } from '../../src/store/port.js';
import { openSqliteStore } from '../../src/store/sqlite/sqliteStore.js';
import { change, claim, STORY } from '../contract/fixtures.js';
import { countingView } from './countingView.js';

const link = (subjectId: string, objectId: string): Link => ({
  relationId: `relation_${subjectId}_${objectId}`,
  predicate: 'SUPPLIES',
  subjectId,
  subjectKind: 'ORGANIZATION',
  objectId,
  objectKind: 'ORGANIZATION',
  publisherId: 'reuters',
});

describe('measures', () => {
  it.each(Object.values(RANKING_MEASURES))('find nothing in an empty graph: $description', async ({ compute }) =>
    expect(await compute([])).toEqual(new Map()),
  );

  it('finds on a path that the middle lies between, half as much on a square', async () => {
    const path = [link('a', 'b'), link('b', 'c')];
    expect(await RANKING_MEASURES.BETWEENNESS.compute(path)).toEqual(
      new Map([
        ['a', 0],
        ['b', 1],
        ['c', 0],
      ]),
    );
    const square = [link('a', 'b'), link('b', 'c'), link('c', 'd'), link('d', 'a')];
    const shares = [...(await RANKING_MEASURES.BETWEENNESS.compute(square)).values()];
    for (const share of shares) expect(share).toBeCloseTo(1 / 6, 10);
  });

  it('ranks entities of which only values are said', async () => {
    const worth = { ...link('a', 'b'), objectId: null, objectKind: null };
    for (const [name, { compute }] of Object.entries(RANKING_MEASURES)) {
      expect([name, [...(await compute([worth])).keys()]]).toEqual([name, ['a']]);
    }
  });

  it('counts a pair once, whatever is said of it, and lets PageRank sum up to one', () => {
    const links = [link('a', 'b'), link('b', 'a'), { ...link('a', 'c'), publisherId: 'wired' }];
    expect(RANKING_MEASURES.DEGREE.compute(links)).toEqual(
      new Map([
        ['a', 2],
        ['b', 1],
        ['c', 1],
      ]),
    );
    expect(RANKING_MEASURES.PUBLISHERS.compute(links)).toEqual(
      new Map([
        ['a', 2],
        ['b', 1],
        ['c', 1],
      ]),
    );
    const shares = RANKING_MEASURES.PAGERANK.compute(links);
    expect([...shares.values()].reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 6);
    expect(shares.get('a')).toBeGreaterThan(shares.get('b') ?? 1);
  });
});

describe('rankings of the API', () => {
  let store: Store;
  beforeEach(async () => {
    store = await openSqliteStore({ path: ':memory:' });
    await store.migrate();
    await store.apply(STORY);
    return () => store.close();
  });

  async function ask(args: string, context = createContext({ view: store })): Promise<unknown> {
    const source = `{ ranking(${args}) { totalCount nodes { rank score entity { id } } } }`;
    const answer = await graphql({ schema: await buildSchema(), source, contextValue: context });
    expect(answer.errors).toBeUndefined();
    return JSON.parse(JSON.stringify(answer.data));
  }

  it('hold to the predicates of both the argument and the filter', async () => {
    const listed = async (args: string) =>
      ((await ask(`by: DEGREE, ${args}`)) as { ranking: { totalCount: number } }).ranking.totalCount;
    expect(await listed('filter: { predicates: [LED_BY] }')).toBe(2);
    expect(await listed('filter: { predicates: [LED_BY, COMPETES_WITH] }, predicates: [LED_BY, DEVELOPS]')).toBe(2);
    expect(await listed('filter: { predicates: [LED_BY] }, predicates: [DEVELOPS]')).toBe(0);
  });

  it('list the highest first, equal ones in one place, of the kinds and predicates asked for', async () => {
    const node = (rank: number, score: number, id: string) => ({ rank, score, entity: { id } });
    expect(await ask('by: DEGREE')).toEqual({
      ranking: {
        totalCount: 5,
        nodes: [
          node(1, 2, 'meta'),
          node(2, 1, 'david-wehner'),
          node(2, 1, 'deepseek'),
          node(2, 1, 'llama-4'),
          node(2, 1, 'llama-x'),
        ],
      },
    });
    expect(await ask('by: BETWEENNESS, kinds: [ORGANIZATION], predicates: [COMPETES_WITH, DEVELOPS]')).toEqual({
      ranking: { totalCount: 2, nodes: [node(1, 1, 'meta'), node(2, 0, 'deepseek')] },
    });
  });

  it('are computed once for each revision, whoever asks', async () => {
    const { view, calls } = countingView(store);
    const rankings = new RankingCache();
    const again = () => ask('by: PAGERANK', createContext({ view, rankings }));
    const first = await again();
    expect(await again()).toEqual(first);
    await store.apply(change({ claims: [claim({ id: 'claim_fresh', predicate: 'STUDIES', objectId: 'llama-x' })] }));
    expect(await again()).not.toEqual(first);
    expect(calls.filter((name) => name === 'links').length).toBe(2);
  });
});

describe('contradictions of the API', () => {
  it('show both sides, of the types asked for', async () => {
    const store = await openSqliteStore({ path: ':memory:' });
    await store.migrate();
    await store.apply(STORY);
    await store.apply(change({ claims: [claim({ id: 'claim_denial', modality: 'DENIED' })] }));
    const ask = async (args: string) => {
      const source = `{ contradictions${args} { totalCount nodes { type subject { id } predicate one { id } other { id } } } }`;
      const contextValue = createContext({ view: store });
      const { data, errors } = await graphql({ schema: await buildSchema(), source, contextValue });
      expect(errors).toBeUndefined();
      return JSON.parse(JSON.stringify(data)) as unknown;
    };
    expect(await ask('')).toEqual({
      contradictions: {
        totalCount: 1,
        nodes: [
          {
            type: 'DENIED',
            subject: { id: 'meta' },
            predicate: 'COMPETES_WITH',
            one: [{ id: 'claim_rivals' }],
            other: [{ id: 'claim_denial' }],
          },
        ],
      },
    });
    expect(await ask('(types: [VALUE_DIFFERS])')).toEqual({ contradictions: { totalCount: 0, nodes: [] } });
    expect(await ask('(filter: { modalities: [DENIED] })')).toEqual({ contradictions: { totalCount: 0, nodes: [] } });
    await store.close();
  });
});
