import { expect } from 'vitest';
import { ANY_ENTITY } from '../../../src/graph/filters.js';
import { article, change, claim, ENTITIES, ids, pageBy, RELATION, STORY } from '../fixtures.js';
import type { ContractCase } from '../storeContract.js';

/** Opening, sharing and closing. */
export const LIFE_CASES: readonly ContractCase[] = [
  {
    name: 'LIFE-01 migrates again without touching anything',
    check: async (store) => {
      await store.apply(STORY);
      await store.migrate();
      await Promise.all([store.migrate(), store.migrate()]);
      expect([await store.revision(), await store.entitiesByIds(ids(ENTITIES))]).toEqual([1, ENTITIES]);
    },
  },
  {
    name: 'LIFE-02 lands every one of eight changes applied at once',
    check: async (store) => {
      await store.apply(STORY);
      const receipts = await Promise.all(
        Array.from({ length: 8 }, (_, at) =>
          store.apply(
            change({
              articles: [article({ id: `article_${at}` })],
              claims: [claim({ id: `claim_${at}`, articleId: `article_${at}` })],
            }),
          ),
        ),
      );
      expect(receipts.map(({ revision }) => revision).sort((a, b) => a - b)).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
      const [rivals] = await store.relationsByIds([RELATION.rivals]);
      expect([await store.revision(), rivals?.claimCount]).toEqual([9, 9]);
    },
  },
  {
    name: 'LIFE-03 refuses every call once it is closed, and may be closed twice',
    check: async (store) => {
      await store.apply(STORY);
      await store.close();
      await store.close();
      const calls = [
        () => store.revision(),
        () => store.migrate(),
        () => store.apply(STORY),
        () => store.statistics(),
        () => store.entitiesByIds(['meta']),
        () => store.entities(ANY_ENTITY, pageBy('NAME')),
      ];
      for (const call of calls) await expect(call()).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    },
  },
];
