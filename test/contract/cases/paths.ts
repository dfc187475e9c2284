import { expect } from 'vitest';
import { ANY_CLAIM, ANY_LINK } from '../../../src/graph/filters.js';
import { relationId } from '../../../src/graph/ids.js';
import type { PathRequest, Store } from '../../../src/store/port.js';
import { article, change, claim, entity } from '../fixtures.js';
import type { ContractCase } from '../storeContract.js';

const NAMES = ['meta', 'llama-x', 'david-wehner', 'deepseek', 'aws', 'llama', 'openai', 'island'];

/** Who is connected with whom: Meta to Wehner by two ways of the same length, AWS to OpenAI by one of three. */
const EDGES = {
  develops: claim({ id: 'claim_1', predicate: 'DEVELOPS', objectId: 'llama-x' }),
  studies: claim({ id: 'claim_2', predicate: 'STUDIES', objectId: 'llama-x', modality: 'RUMOURED', confidence: 0.4 }),
  leads: claim({ id: 'claim_3', subjectId: 'llama-x', predicate: 'LED_BY', objectId: 'david-wehner' }),
  offers: claim({ id: 'claim_4', subjectId: 'aws', predicate: 'OFFERS', objectId: 'llama' }),
  llama: claim({ id: 'claim_5', predicate: 'DEVELOPS', objectId: 'llama' }),
  rivals: claim({ id: 'claim_6', subjectId: 'openai', objectId: 'meta' }),
  value: claim({ id: 'claim_7', subjectId: 'island', predicate: 'EARNS', objectId: null, value: { type: 'unknown' } }),
} as const;

const R = Object.fromEntries(Object.entries(EDGES).map(([name, edge]) => [name, relationId(edge)])) as Record<
  keyof typeof EDGES,
  string
>;

const TWO_WAYS = [
  [R.develops, R.leads],
  [R.studies, R.leads],
].sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));

const ROWS: readonly (readonly [
  Partial<PathRequest> & { fromId: string; toId: string },
  readonly (readonly string[])[],
])[] = [
  [{ fromId: 'meta', toId: 'openai' }, [[R.rivals]]],
  [{ fromId: 'openai', toId: 'meta' }, [[R.rivals]]],
  [{ fromId: 'meta', toId: 'david-wehner' }, TWO_WAYS],
  [{ fromId: 'david-wehner', toId: 'meta' }, TWO_WAYS.map((way) => [...way].reverse())],
  [{ fromId: 'meta', toId: 'david-wehner', limit: 1 }, TWO_WAYS.slice(0, 1)],
  [{ fromId: 'meta', toId: 'david-wehner', modalities: ['ASSERTED'] }, [[R.develops, R.leads]]],
  [{ fromId: 'meta', toId: 'david-wehner', minConfidence: 0.5 }, [[R.develops, R.leads]]],
  [{ fromId: 'meta', toId: 'david-wehner', predicates: ['STUDIES', 'LED_BY'] }, [[R.studies, R.leads]]],
  [{ fromId: 'meta', toId: 'david-wehner', predicates: ['DEVELOPS'] }, []],
  [{ fromId: 'meta', toId: 'david-wehner', predicates: [] }, []],
  [{ fromId: 'meta', toId: 'david-wehner', maxLength: 1 }, []],
  [{ fromId: 'aws', toId: 'openai' }, [[R.offers, R.llama, R.rivals]]],
  [{ fromId: 'aws', toId: 'openai', maxLength: 2 }, []],
  [{ fromId: 'aws', toId: 'openai', maxLength: 3 }, [[R.offers, R.llama, R.rivals]]],
  [{ fromId: 'meta', toId: 'island' }, []],
  [{ fromId: 'island', toId: 'island' }, []],
  [{ fromId: 'meta', toId: 'meta' }, []],
  [{ fromId: 'meta', toId: 'nobody' }, []],
  [{ fromId: 'meta', toId: 'david-wehner', claims: ANY_CLAIM }, TWO_WAYS],
  [{ fromId: 'meta', toId: 'david-wehner', claims: { ...ANY_CLAIM, minConfidence: 0.5 } }, [[R.develops, R.leads]]],
  [{ fromId: 'meta', toId: 'david-wehner', claims: ANY_CLAIM, modalities: ['ASSERTED'] }, [[R.develops, R.leads]]],
  [{ fromId: 'meta', toId: 'david-wehner', claims: { ...ANY_CLAIM, publishedTo: '2025-04-01' } }, []],
  [{ fromId: 'meta', toId: 'david-wehner', claims: ANY_CLAIM, predicates: ['DEVELOPS'] }, []],
  [{ fromId: 'aws', toId: 'openai', claims: ANY_CLAIM }, [[R.offers, R.llama, R.rivals]]],
  [{ fromId: 'aws', toId: 'openai', claims: ANY_CLAIM, maxLength: 2 }, []],
  [{ fromId: 'meta', toId: 'meta', claims: ANY_CLAIM }, []],
];

/** How entities are connected. */
export const PATH_CASES: readonly ContractCase[] = [
  {
    name: 'PATH-01 finds every shortest path, in the order of relation ids, under each filter',
    check: async (store) => {
      await store.apply(
        change({
          entities: [...NAMES, 'reuters'].map((id) => entity({ id, kind: 'ORGANIZATION', name: id })),
          articles: [article({ id: 'article_llama' })],
          claims: Object.values(EDGES),
        }),
      );
      for (const [request, expected] of ROWS) {
        expect({ request, paths: await walked(store, request) }).toEqual({ request, paths: expected });
      }
    },
  },
  {
    name: 'PATH-02 gives whole relations',
    check: async (store) => {
      await store.apply(
        change({
          entities: [...NAMES, 'reuters'].map((id) => entity({ id, kind: 'ORGANIZATION', name: id })),
          articles: [article({ id: 'article_llama' })],
          claims: [EDGES.offers, EDGES.llama],
        }),
      );
      const [path] = await store.paths(requestOf({ fromId: 'meta', toId: 'aws' }));
      expect(path).toEqual(await store.relationsByIds([R.llama, R.offers]));
    },
  },
  {
    name: 'PATH-03 keeps to the shortest where relations run across and in circles',
    check: async (store) => {
      const across = (id: string, subjectId: string, objectId: string) =>
        claim({ id, subjectId, predicate: 'INFLUENCED_BY', objectId });
      const [left, right] = [across('claim_1', 'aws', 'llama'), across('claim_2', 'deepseek', 'aws')];
      const [leftOn, rightOn] = [across('claim_3', 'llama', 'openai'), across('claim_4', 'openai', 'deepseek')];
      const [beyond, back] = [across('claim_6', 'openai', 'island'), across('claim_7', 'island', 'meta')];
      const [bridge, home] = [across('claim_5', 'llama', 'deepseek'), across('claim_8', 'llama', 'aws')];
      await store.apply(
        change({
          entities: [...NAMES, 'reuters'].map((id) => entity({ id, kind: 'ORGANIZATION', name: id })),
          articles: [article({ id: 'article_llama' })],
          claims: [left, right, leftOn, rightOn, bridge, home, beyond, back],
        }),
      );
      const ways = [
        [left, leftOn],
        [home, leftOn],
        [right, rightOn],
      ].map((way) => [...way, beyond, back].map(relationId));
      expect(await walked(store, { fromId: 'aws', toId: 'meta' })).toEqual(
        ways.sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1)),
      );
    },
  },
];

function requestOf(fields: Partial<PathRequest> & { fromId: string; toId: string }): PathRequest {
  return { ...ANY_LINK, maxLength: 6, limit: 10, ...fields };
}

async function walked(
  store: Store,
  fields: Partial<PathRequest> & { fromId: string; toId: string },
): Promise<string[][]> {
  return (await store.paths(requestOf(fields))).map((path) => path.map(({ id }) => id));
}
