import { expect } from 'vitest';
import { ANY_CLAIM } from '../../../src/graph/filters.js';
import type { Store } from '../../../src/store/port.js';
import { ARTICLES, change, claim, ENTITIES, entity, ids, pageBy, STORY } from '../fixtures.js';
import type { ContractCase } from '../storeContract.js';

const NOTHING = {
  entitiesAdded: 0,
  articlesAdded: 0,
  claimsAdded: 0,
  claimsKept: 0,
  claimsRetired: 0,
  relationsChanged: 0,
  refused: [],
};

/** What applying a change set does. */
export const WRITE_CASES: readonly ContractCase[] = [
  {
    name: 'WRITE-01 tells exactly what was new, and nothing the second time',
    check: async (store) => {
      expect(await store.apply(STORY)).toEqual({
        revision: 1,
        entitiesAdded: 7,
        articlesAdded: 3,
        claimsAdded: 5,
        claimsKept: 0,
        claimsRetired: 0,
        relationsChanged: 4,
        refused: [],
      });
      expect(await store.apply(STORY)).toEqual({ revision: 1, ...NOTHING, claimsKept: 5 });
      expect(await store.revision()).toBe(1);
      expect(await store.apply(change({}))).toEqual({ revision: 1, ...NOTHING });
    },
  },
  {
    name: 'WRITE-02 keeps what an entity is and lets it gain names',
    check: async (store) => {
      await store.apply(STORY);
      const alias = { name: 'Fair', language: 'en', source: 'article_llama' };
      const other = entity({ id: 'meta', kind: 'PERSON', name: 'Other', description: 'Other.', aliases: [alias] });
      const further = { entityId: 'meta', alias: { name: 'Mëta', language: 'de', source: 'seed' } };
      expect(await store.apply(change({ entities: [other], aliases: [further] }))).toEqual({ revision: 2, ...NOTHING });
      const [meta] = ENTITIES;
      const [facebook, platforms] = meta?.aliases ?? [];
      expect(await store.entitiesByIds(['meta'])).toEqual([
        { ...meta, aliases: [facebook, alias, platforms, further.alias] },
      ]);
      const known = { name: 'Meta', language: null, source: 'article_llama' };
      const again = change({ aliases: [further, { entityId: 'meta', alias: known }] });
      expect(await store.apply(again)).toEqual({ revision: 2, ...NOTHING });
    },
  },
  {
    name: 'WRITE-03 writes nothing at all where a claim speaks of an unknown entity',
    check: (store) =>
      refuses(store, change({ ...STORY, claims: [claim({ id: 'claim_x', subjectId: 'ghost' })] }), 'ghost'),
  },
  {
    name: 'WRITE-04 writes nothing at all where a claim stands in an unknown article',
    check: (store) =>
      refuses(
        store,
        change({ ...STORY, claims: [claim({ id: 'claim_x', articleId: 'article_ghost' })] }),
        'article_ghost',
      ),
  },
  {
    name: 'WRITE-05 writes nothing at all where a mention names an unknown entity or article',
    check: async (store) => {
      const spans = [{ start: 0, end: 4 }];
      const mention = { articleId: 'article_llama', entityId: 'ghost', spans };
      await refuses(store, change({ ...STORY, mentions: [mention] }), 'ghost');
      const elsewhere = { articleId: 'article_ghost', entityId: 'meta', spans };
      await refuses(store, change({ ...STORY, mentions: [elsewhere] }), 'article_ghost');
    },
  },
  {
    name: 'WRITE-06 writes nothing at all where a claim cites an unknown entity or an alias belongs to none',
    check: async (store) => {
      const citing = claim({ id: 'claim_x', attributedTo: ['ghost'] });
      await refuses(store, change({ ...STORY, claims: [citing] }), 'ghost');
      const alias = { name: 'Spectre', language: null, source: 'seed' };
      await refuses(store, change({ ...STORY, aliases: [{ entityId: 'ghost', alias }] }), 'ghost');
    },
  },
];

async function refuses(store: Store, bad: typeof STORY, place: string): Promise<void> {
  const before = await store.revision();
  await expect(store.apply(bad)).rejects.toMatchObject({
    code: 'INPUT_INVALID',
    message: expect.stringContaining(place),
  });
  expect({
    revision: await store.revision(),
    names: await store.knownNames(),
    articles: await store.articlesByIds(ids(ARTICLES)),
    claims: await store.claims(ANY_CLAIM, pageBy('CONFIDENCE', { withTotal: true })),
  }).toEqual({
    revision: before,
    names: [],
    articles: [null, null, null],
    claims: { rows: [], hasMore: false, total: 0 },
  });
}
