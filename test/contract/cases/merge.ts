import { expect } from 'vitest';
import { ANY_ARTICLE, ANY_CLAIM, ANY_RELATION } from '../../../src/graph/filters.js';
import type { Judgement } from '../../../src/graph/judgement.js';
import { article, CLAIMS, change, claim, ENTITIES, entity, ids, pageBy, STORY } from '../fixtures.js';
import { graphAnswers } from '../graphAnswers.js';
import type { ContractCase } from '../storeContract.js';

const LATER = '2025-04-09T08:00:00.000Z';

/** A double of the story's Meta, with claims, mentions and an article of its own. */
const DOUBLE = change({
  entities: [
    entity({
      id: 'meta-inc',
      kind: 'ORGANIZATION',
      name: 'Meta Inc',
      createdBy: 'article_double',
      aliases: [
        { name: 'Facebook', language: 'pt', source: 'article_double' },
        { name: 'Meta', language: null, source: 'article_double' },
      ],
    }),
  ],
  articles: [article({ id: 'article_double', publisherId: 'meta-inc' })],
  mentions: [
    { articleId: 'article_double', entityId: 'meta-inc', spans: [{ start: 20, end: 28 }] },
    { articleId: 'article_double', entityId: 'meta', spans: [{ start: 0, end: 4 }] },
  ],
  claims: [
    claim({ id: 'claim_double', articleId: 'article_double', subjectId: 'meta-inc', publisherId: 'meta-inc' }),
    claim({ id: 'claim_self', articleId: 'article_double', subjectId: 'meta-inc', objectId: 'meta' }),
    claim({
      id: 'claim_cited',
      articleId: 'article_double',
      subjectId: 'llama-4',
      predicate: 'LICENSED_AS',
      objectId: null,
      value: { type: 'text', text: 'proprietary' },
      attributedTo: ['meta-inc', 'meta'],
    }),
  ],
});

function judgement(fields: Partial<Judgement> & Pick<Judgement, 'id' | 'entityId' | 'otherId'>): Judgement {
  return { verdict: 'SAME', reason: 'One company.', by: 'ana', at: LATER, ...fields };
}

const MERGE = judgement({ id: 'judgement_1', entityId: 'meta-inc', otherId: 'meta' });

/** Merging, parting again and reasoning. */
export const MERGE_CASES: readonly ContractCase[] = [
  {
    name: 'MERGE-01 answers with the surviving entity everywhere, and keeps both ends of a relation apart',
    check: async (store) => {
      await store.apply(STORY);
      await store.apply(DOUBLE);
      expect(await store.apply(change({ judgements: [MERGE], at: LATER }))).toMatchObject({
        revision: 3,
        claimsRetired: 0,
        relationsChanged: 3,
      });
      const [meta, same] = await store.entitiesByIds(['meta', 'meta-inc']);
      expect(meta).toEqual({
        ...ENTITIES[0],
        aliases: [
          { name: 'Facebook', language: 'en', source: 'seed' },
          { name: 'Meta Inc', language: null, source: 'article_double' },
          { name: 'Meta Platforms', language: null, source: 'seed' },
        ],
      });
      expect(same).toEqual(meta);
      expect((await store.entitiesByNames(['meta inc', 'facebook'])).map(ids)).toEqual([['meta'], ['meta']]);
      const [doubled, self, cited] = await store.claimsByIds(['claim_double', 'claim_self', 'claim_cited']);
      expect([doubled?.subjectId, doubled?.publisherId, self?.subjectId, self?.objectId, cited?.attributedTo]).toEqual([
        'meta',
        'meta',
        'meta',
        'meta',
        ['meta'],
      ]);
      const [ofMeta, ofDouble] = await store.relationsOf(['meta', 'meta-inc'], ANY_RELATION, pageBy('CLAIM_COUNT'));
      expect(ofMeta?.rows.map(({ predicate, claimCount }) => [predicate, claimCount])).toEqual([
        ['COMPETES_WITH', 2],
        ['DEVELOPS', 1],
      ]);
      expect(ofDouble?.rows).toEqual([]);
      expect(await store.mentionsOf(['article_double'])).toEqual([
        [
          {
            articleId: 'article_double',
            entityId: 'meta',
            spans: [
              { start: 0, end: 4 },
              { start: 20, end: 28 },
            ],
          },
        ],
      ]);
      const [published] = await store.articlesOf(['meta'], ANY_ARTICLE, pageBy('TITLE'));
      expect(published?.rows.map(({ id, publisherId }) => [id, publisherId])).toContainEqual([
        'article_double',
        'meta',
      ]);
      expect((await store.statistics()).entitiesByKind.get('ORGANIZATION')).toBe(4);
      expect((await store.changesSince(2, 1))[0]?.entities).toEqual({
        added: [],
        changed: ['meta'],
        retired: ['meta-inc'],
      });
    },
  },
  {
    name: 'MERGE-02 is exactly as before when a merge is withdrawn, and keeps both judgements',
    check: async (store) => {
      await store.apply(STORY);
      await store.apply(DOUBLE);
      const before = await graphAnswers(store);
      await store.apply(change({ judgements: [MERGE], at: LATER }));
      expect(await store.apply(change({ judgements: [MERGE], at: LATER }))).toMatchObject({ revision: 3 });
      const withdrawal = { ...MERGE, id: 'judgement_2', verdict: 'WITHDRAWN', at: '2025-04-10T08:00:00.000Z' } as const;
      expect(await store.apply(change({ judgements: [withdrawal], at: withdrawal.at }))).toMatchObject({ revision: 4 });
      expect(await graphAnswers(store)).toEqual(before);
      expect(await store.judgementsOf(['meta-inc', 'meta', 'deepseek'])).toEqual([
        [MERGE, withdrawal],
        [MERGE, withdrawal],
        [],
      ]);
      expect(await store.judgements()).toEqual([MERGE, withdrawal]);
    },
  },
  {
    name: 'MERGE-03 keeps what is loaded for a merged entity on record for it',
    check: async (store) => {
      await store.apply(STORY);
      const [bare] = DOUBLE.entities;
      await store.apply(change({ entities: bare ? [bare] : [] }));
      await store.apply(change({ judgements: [MERGE], at: LATER }));
      expect(await store.apply(DOUBLE)).toMatchObject({ entitiesAdded: 0, claimsAdded: 3 });
      expect((await store.claimsByIds(['claim_double']))[0]?.subjectId).toBe('meta');
      const withdrawal = { ...MERGE, id: 'judgement_2', verdict: 'WITHDRAWN', at: '2025-04-10T08:00:00.000Z' } as const;
      await store.apply(change({ judgements: [withdrawal] }));
      expect(await store.claimsByIds(ids(DOUBLE.claims))).toEqual(DOUBLE.claims);
      const [ofMeta, ofDouble] = await store.claimsOf('ENTITY', ['meta', 'meta-inc'], ANY_CLAIM, pageBy('POSITION'));
      expect([new Set(ids(ofMeta?.rows ?? [])), new Set(ids(ofDouble?.rows ?? []))]).toEqual([
        new Set(['claim_rivals', 'claim_develops', 'claim_doubtful', 'claim_self']),
        new Set(['claim_double', 'claim_self']),
      ]);
      expect((await store.entitiesByIds(['meta-inc']))[0]).toEqual(bare);
    },
  },
  {
    name: 'MERGE-04 refuses a merge that contradicts a judgement, directly or by reasoning, and writes nothing',
    check: async (store) => {
      await store.apply(STORY);
      await store.apply(DOUBLE);
      await store.apply(change({ judgements: [MERGE], at: LATER }));
      const denial = judgement({
        id: 'judgement_2',
        entityId: 'meta-inc',
        otherId: 'reuters',
        verdict: 'NOT_THE_SAME',
        at: '2025-04-10T08:00:00.000Z',
      });
      await store.apply(change({ judgements: [denial] }));
      const wrong = judgement({
        id: 'judgement_3',
        entityId: 'reuters',
        otherId: 'meta',
        at: '2025-04-11T08:00:00.000Z',
      });
      await expect(store.apply(change({ judgements: [wrong] }))).rejects.toMatchObject({ code: 'CONFLICT' });
      const late = judgement({ ...denial, id: 'judgement_4', otherId: 'meta', at: '2025-04-12T08:00:00.000Z' });
      expect([await store.revision(), ids(await store.judgements())]).toEqual([4, ['judgement_1', 'judgement_2']]);
      // The latest word of the same two counts: it withdraws the merge.
      expect(await store.apply(change({ judgements: [late] }))).toMatchObject({ revision: 5 });
      expect(ids((await store.entitiesByIds(['meta-inc'])).flatMap((found) => found ?? []))).toEqual(['meta-inc']);
    },
  },
  {
    name: 'MERGE-05 follows a chain of merges and parts it in the middle',
    check: async (store) => {
      await store.apply(STORY);
      await store.apply(DOUBLE);
      const onwards = judgement({
        id: 'judgement_2',
        entityId: 'meta',
        otherId: 'reuters',
        at: '2025-04-10T08:00:00.000Z',
      });
      const before = await graphAnswers(store);
      await store.apply(change({ judgements: [MERGE] }));
      const between = await graphAnswers(store);
      await store.apply(change({ judgements: [onwards] }));
      expect((await store.entitiesByIds(['meta-inc', 'meta'])).map((found) => found?.id)).toEqual([
        'reuters',
        'reuters',
      ]);
      expect((await store.claimsByIds(['claim_double']))[0]?.subjectId).toBe('reuters');
      const end = { ...onwards, id: 'judgement_3', verdict: 'WITHDRAWN', at: '2025-04-11T08:00:00.000Z' } as const;
      await store.apply(change({ judgements: [end] }));
      expect(await graphAnswers(store)).toEqual(between);
      await store.apply(change({ judgements: [{ ...MERGE, id: 'judgement_4', verdict: 'WITHDRAWN', at: end.at }] }));
      expect(await graphAnswers(store)).toEqual(before);
      expect(CLAIMS.length + DOUBLE.claims.length).toBe(before.claims.total);
    },
  },
];
