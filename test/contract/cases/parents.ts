import { expect } from 'vitest';
import { ANY_ARTICLE, ANY_CLAIM, ANY_RELATION } from '../../../src/graph/filters.js';
import { ARTICLES, ids, pageBy, RELATION, STORY } from '../fixtures.js';
import type { ContractCase } from '../storeContract.js';

/** What reads answer for many parents at once, and the counts of the whole. */
export const PARENT_CASES: readonly ContractCase[] = [
  {
    name: 'VIEW-05 shows a symmetric relation from both sides and in every direction, and a directed one from its ends',
    check: async (store) => {
      await store.apply(STORY);
      const asked = ['meta', 'deepseek', 'llama-4', 'nobody', 'meta'];
      const seen = async (direction: 'OUT' | 'IN' | 'BOTH') =>
        (await store.relationsOf(asked, { ...ANY_RELATION, direction }, pageBy('CONFIDENCE', { withTotal: true }))).map(
          ({ rows, total }) => ({ ids: ids(rows), total }),
        );
      const { rivals, develops, licence } = RELATION;
      const none = { ids: [], total: 0 };
      const one = (id: string) => ({ ids: [id], total: 1 });
      const ofMeta = { ids: [develops, rivals], total: 2 };
      expect({ out: await seen('OUT'), in: await seen('IN'), both: await seen('BOTH') }).toEqual({
        out: [ofMeta, one(rivals), one(licence), none, ofMeta],
        in: [one(rivals), one(rivals), one(develops), none, one(rivals)],
        both: [ofMeta, one(rivals), { ids: [develops, licence], total: 2 }, none, ofMeta],
      });
    },
  },
  {
    name: 'VIEW-06 gives each parent its own page of claims',
    check: async (store) => {
      await store.apply(STORY);
      const page = pageBy('CONFIDENCE', { limit: 1, withTotal: true });
      const seen = async (parent: 'RELATION' | 'ENTITY' | 'ARTICLE', parents: string[]) =>
        (await store.claimsOf(parent, parents, ANY_CLAIM, page)).map((one) => ({ ...one, rows: ids(one.rows) }));
      const none = { rows: [], hasMore: false, total: 0 };
      expect({
        relation: await seen('RELATION', [RELATION.rivals, 'relation_none', RELATION.licence]),
        entity: await seen('ENTITY', ['llama-4', 'meta', 'nobody', 'david-wehner', 'meta']),
        article: await seen('ARTICLE', ['article_undated', 'article_none', 'article_llama']),
      }).toEqual({
        relation: [
          { rows: ['claim_rivals'], hasMore: false, total: 1 },
          none,
          { rows: ['claim_licence'], hasMore: false, total: 1 },
        ],
        entity: [
          { rows: ['claim_develops'], hasMore: true, total: 2 },
          { rows: ['claim_develops'], hasMore: true, total: 3 },
          none,
          { rows: ['claim_leads'], hasMore: false, total: 1 },
          { rows: ['claim_develops'], hasMore: true, total: 3 },
        ],
        article: [
          { rows: ['claim_licence'], hasMore: false, total: 1 },
          none,
          { rows: ['claim_develops'], hasMore: true, total: 3 },
        ],
      });
    },
  },
  {
    name: 'VIEW-07 finds articles by who is named in them and who publishes them, and the current one of a source',
    check: async (store) => {
      await store.apply(STORY);
      const pages = await store.articlesOf(
        ['meta', 'reuters', 'david-wehner', 'nobody', 'meta'],
        ANY_ARTICLE,
        pageBy('PUBLISHED_AT', { withTotal: true }),
      );
      expect(pages).toEqual([
        { rows: [ARTICLES[0]], hasMore: false, total: 1 },
        { rows: [ARTICLES[0]], hasMore: false, total: 1 },
        { rows: [ARTICLES[1]], hasMore: false, total: 1 },
        { rows: [], hasMore: false, total: 0 },
        { rows: [ARTICLES[0]], hasMore: false, total: 1 },
      ]);
      expect(await store.currentArticles(['article_wehner.md', 'none.md', 'article_wehner.md'])).toEqual([
        ARTICLES[1],
        null,
        ARTICLES[1],
      ]);
    },
  },
  {
    name: 'VIEW-08 counts what is in the graph',
    check: async (store) => {
      expect(await store.statistics()).toEqual({
        entitiesByKind: new Map(),
        relationsByPredicate: new Map(),
        claimsByPredicate: new Map(),
        claimsByModality: new Map(),
        claimsByStatus: new Map(),
        articlesByLanguage: new Map(),
        publishers: 0,
      });
      await store.apply(STORY);
      const predicates = [
        ['COMPETES_WITH', 1],
        ['DEVELOPS', 1],
        ['LED_BY', 1],
        ['LICENSED_AS', 1],
      ] as const;
      expect(await store.statistics()).toEqual({
        entitiesByKind: new Map([
          ['ORGANIZATION', 4],
          ['MODEL', 1],
          ['PERSON', 1],
          ['PROJECT', 1],
        ]),
        relationsByPredicate: new Map(predicates),
        claimsByPredicate: new Map(predicates),
        claimsByModality: new Map([
          ['ASSERTED', 3],
          ['PLANNED', 1],
        ]),
        claimsByStatus: new Map([
          ['ACCEPTED', 4],
          ['PENDING', 1],
        ]),
        articlesByLanguage: new Map([
          ['en', 1],
          ['pt', 1],
          ['es', 1],
        ]),
        publishers: 2,
      });
    },
  },
];
