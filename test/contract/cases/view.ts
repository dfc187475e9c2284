import { expect } from 'vitest';
import { ANY_ARTICLE, ANY_CLAIM, ANY_ENTITY, ANY_RELATION } from '../../../src/graph/filters.js';
import type { Page } from '../../../src/graph/page.js';
import { ARTICLES, CLAIMS, ENTITIES, ids, MENTIONS, pageBy, RELATION, STORY } from '../fixtures.js';
import type { ContractCase } from '../storeContract.js';

const EMPTY: Page<never> = { rows: [], hasMore: false, total: 0 };

/** What reads answer. */
export const VIEW_CASES: readonly ContractCase[] = [
  {
    name: 'VIEW-01 answers every read of an empty graph',
    // The first case on a server that has only just come up, with every statement planned for the first time.
    timeoutMs: 120_000,
    check: async (store) => {
      const counted = { withTotal: true } as const;
      expect({
        revision: await store.revision(),
        entitiesByIds: await store.entitiesByIds(['meta']),
        entitiesByNames: await store.entitiesByNames(['meta']),
        entities: await store.entities(ANY_ENTITY, pageBy('NAME', counted)),
        knownNames: await store.knownNames(),
        relationsByIds: await store.relationsByIds(['relation_1']),
        relationsOf: await store.relationsOf(['meta'], ANY_RELATION, pageBy('CONFIDENCE', counted)),
        claimsByIds: await store.claimsByIds(['claim_1']),
        claims: await store.claims(ANY_CLAIM, pageBy('CONFIDENCE', counted)),
        claimsOf: await store.claimsOf('ENTITY', ['meta'], ANY_CLAIM, pageBy('CONFIDENCE', counted)),
        articlesByIds: await store.articlesByIds(['article_1']),
        currentArticles: await store.currentArticles(['llama.md']),
        articles: await store.articles(ANY_ARTICLE, pageBy('TITLE', counted)),
        articlesOf: await store.articlesOf(['meta'], ANY_ARTICLE, pageBy('TITLE', counted)),
        mentionsOf: await store.mentionsOf(['article_1']),
        searchTexts: await store.searchTexts({ tokens: ['meta'], limit: 5 }),
        search: await store.search({ normal: 'meta', tokens: ['meta'], kinds: null, limit: 5 }),
      }).toEqual({
        revision: 0,
        entitiesByIds: [null],
        entitiesByNames: [[]],
        entities: EMPTY,
        knownNames: [],
        relationsByIds: [null],
        relationsOf: [EMPTY],
        claimsByIds: [null],
        claims: EMPTY,
        claimsOf: [EMPTY],
        articlesByIds: [null],
        currentArticles: [null],
        articles: EMPTY,
        articlesOf: [EMPTY],
        mentionsOf: [[]],
        searchTexts: [],
        search: [],
      });
    },
  },
  {
    name: 'VIEW-02 answers lists of no ids with nothing',
    check: async (store) => {
      await store.apply(STORY);
      expect([
        await store.entitiesByIds([]),
        await store.entitiesByNames([]),
        await store.relationsByIds([]),
        await store.relationsOf([], ANY_RELATION, pageBy('CONFIDENCE')),
        await store.claimsByIds([]),
        await store.claimsOf('ARTICLE', [], ANY_CLAIM, pageBy('POSITION')),
        await store.articlesByIds([]),
        await store.currentArticles([]),
        await store.articlesOf([], ANY_ARTICLE, pageBy('TITLE')),
        await store.mentionsOf([]),
      ]).toEqual([[], [], [], [], [], [], [], [], [], []]);
    },
  },
  {
    name: 'VIEW-03 gives every record back whole, in the order of the ids, with null for unknown ones and doubles as often as asked',
    check: async (store) => {
      await store.apply(STORY);
      expect(await store.entitiesByIds(['nobody', ...ids(ENTITIES), 'meta'])).toEqual([null, ...ENTITIES, ENTITIES[0]]);
      expect(await store.articlesByIds([...ids(ARTICLES), 'article_none', 'article_llama'])).toEqual([
        ...ARTICLES,
        null,
        ARTICLES[0],
      ]);
      expect(await store.claimsByIds([...ids(CLAIMS), 'claim_none', 'claim_rivals'])).toEqual([
        ...CLAIMS,
        null,
        CLAIMS[0],
      ]);
      expect(await store.mentionsOf(['article_none', 'article_llama', 'article_llama'])).toEqual([
        [],
        [MENTIONS[1], MENTIONS[0]],
        [MENTIONS[1], MENTIONS[0]],
      ]);
    },
  },
  {
    name: 'VIEW-04 gives relations back whole, those of values too',
    check: async (store) => {
      await store.apply(STORY);
      const base = { claimCount: 1, publisherCount: 1, originCount: 1, qualifiers: {}, value: null };
      const day = { value: '2025-04-05', precision: 'DAY' };
      const month = { value: '2025-03', precision: 'MONTH' };
      expect(
        await store.relationsByIds([
          RELATION.rivals,
          RELATION.licence,
          'relation_none',
          RELATION.leads,
          RELATION.rivals,
        ]),
      ).toEqual([
        {
          ...base,
          id: RELATION.rivals,
          subjectId: 'deepseek',
          predicate: 'COMPETES_WITH',
          objectId: 'meta',
          modality: 'ASSERTED',
          confidence: 0.8,
          firstSeen: day,
          lastSeen: day,
        },
        {
          ...base,
          id: RELATION.licence,
          subjectId: 'llama-4',
          predicate: 'LICENSED_AS',
          objectId: null,
          value: { type: 'text', text: 'open weights' },
          modality: 'ASSERTED',
          confidence: 0.6,
          firstSeen: null,
          lastSeen: null,
        },
        null,
        {
          ...base,
          id: RELATION.leads,
          subjectId: 'llama-x',
          predicate: 'LED_BY',
          objectId: 'david-wehner',
          modality: 'ASSERTED',
          confidence: 0.7,
          qualifiers: { role: 'Chief Strategy Officer' },
          firstSeen: month,
          lastSeen: month,
        },
        expect.objectContaining({ id: RELATION.rivals }),
      ]);
    },
  },
];
