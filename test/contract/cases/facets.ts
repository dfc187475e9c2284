import { expect } from 'vitest';
import {
  ARTICLE_FACETS,
  CLAIM_FACETS,
  COMPOSITE_FACETS,
  ENTITY_FACETS,
  type FacetCounts,
  RELATION_FACETS,
} from '../../../src/graph/facets.js';
import { ANY_ARTICLE, ANY_CLAIM, ANY_ENTITY, ANY_RELATION } from '../../../src/graph/filters.js';
import { pageBy, STORY } from '../fixtures.js';
import type { ContractCase } from '../storeContract.js';

/** How whole lists are counted, whatever the page. */
export const FACET_CASES: readonly ContractCase[] = [
  {
    name: 'FACET-01 counts claims by each facet',
    check: async (store) => {
      await store.apply(STORY);
      const page = await store.claims(ANY_CLAIM, pageBy('CONFIDENCE', { limit: 1, facets: CLAIM_FACETS }));
      expect(plain(page.facets)).toEqual({
        KIND: { MODEL: 2, ORGANIZATION: 3, PERSON: 1, PROJECT: 1 },
        PREDICATE: { COMPETES_WITH: 1, DEVELOPS: 1, INFLUENCED_BY: 1, LED_BY: 1, LICENSED_AS: 1 },
        MODALITY: { ASSERTED: 3, PLANNED: 1, RUMOURED: 1 },
        STATUS: { ACCEPTED: 4, PENDING: 1 },
        PUBLISHER: { reuters: 3, 'the-information': 1 },
        YEAR: { 2025: 4 },
        LANGUAGE: { en: 3, es: 1, pt: 1 },
      });
    },
  },
  {
    name: 'FACET-02 counts the claims that pass the filter, of each parent by itself, and only by what is asked for',
    check: async (store) => {
      await store.apply(STORY);
      const filter = { ...ANY_CLAIM, statuses: ['ACCEPTED'] as const };
      const page = pageBy('CONFIDENCE', { withTotal: true, facets: ['PREDICATE', 'YEAR'] });
      const pages = await store.claimsOf('ENTITY', ['llama-4', 'reuters', 'david-wehner'], filter, page);
      expect(pages.map(({ facets, total }) => [total, plain(facets)])).toEqual([
        [2, { PREDICATE: { DEVELOPS: 1, LICENSED_AS: 1 }, YEAR: { 2025: 1 } }],
        [0, { PREDICATE: {}, YEAR: {} }],
        [1, { PREDICATE: { LED_BY: 1 }, YEAR: { 2025: 1 } }],
      ]);
    },
  },
  {
    name: 'FACET-03 counts relations alike whether they are stored or rolled up',
    check: async (store) => {
      await store.apply(STORY);
      for (const claims of [null, { ...ANY_CLAIM, statuses: ['ACCEPTED'] as const }]) {
        const pages = await store.relationsOf(
          ['meta', 'llama-4', 'nobody'],
          { ...ANY_RELATION, claims },
          pageBy('CONFIDENCE', { limit: 1, facets: RELATION_FACETS }),
        );
        expect(pages.map(({ facets }) => plain(facets))).toEqual([
          {
            KIND: { MODEL: 1, ORGANIZATION: 1 },
            PREDICATE: { COMPETES_WITH: 1, DEVELOPS: 1 },
            MODALITY: { ASSERTED: 1, PLANNED: 1 },
            PUBLISHER: { reuters: 2 },
            YEAR: { 2025: 2 },
          },
          {
            KIND: { ORGANIZATION: 1 },
            PREDICATE: { DEVELOPS: 1, LICENSED_AS: 1 },
            MODALITY: { ASSERTED: 1, PLANNED: 1 },
            PUBLISHER: { reuters: 1 },
            YEAR: { 2025: 1 },
          },
          { KIND: {}, PREDICATE: {}, MODALITY: {}, PUBLISHER: {}, YEAR: {} },
        ]);
      }
    },
  },
  {
    name: 'FACET-04 counts entities and articles',
    check: async (store) => {
      await store.apply(STORY);
      const entities = await store.entities(ANY_ENTITY, pageBy('NAME', { limit: 1, facets: ENTITY_FACETS }));
      expect(plain(entities.facets)).toEqual({
        KIND: { MODEL: 1, ORGANIZATION: 4, PERSON: 1, PROJECT: 1 },
        PREDICATE: { COMPETES_WITH: 2, DEVELOPS: 2, LED_BY: 2, LICENSED_AS: 1 },
        PUBLISHER: { reuters: 3, 'the-information': 2 },
        YEAR: { 2025: 5 },
      });
      const filter = { ...ANY_ARTICLE, languages: ['en', 'pt'] };
      const articles = await store.articles(filter, pageBy('TITLE', { facets: ARTICLE_FACETS }));
      expect(plain(articles.facets)).toEqual({
        KIND: { ORGANIZATION: 1, PERSON: 1 },
        PREDICATE: { COMPETES_WITH: 1, DEVELOPS: 1, LED_BY: 1 },
        STATUS: { CURRENT: 2 },
        PUBLISHER: { reuters: 1, 'the-information': 1 },
        YEAR: { 2025: 2 },
        LANGUAGE: { en: 1, pt: 1 },
      });
    },
  },
  {
    name: 'FACET-05 counts nothing that was not asked for',
    check: async (store) => {
      await store.apply(STORY);
      expect((await store.claims(ANY_CLAIM, pageBy('CONFIDENCE'))).facets).toBeUndefined();
      expect((await store.claims(ANY_CLAIM, pageBy('CONFIDENCE', { facets: [] }))).facets).toEqual(new Map());
    },
  },
  {
    name: 'FACET-06 counts rows that are put together from records, each once under every word of theirs',
    check: async (store) => {
      await store.apply(STORY);
      const rows = [
        { entityIds: ['meta', 'deepseek'] },
        { entityIds: ['llama-x'] },
        { entityIds: ['llama-x'] },
        { articleIds: ['article_wehner'] },
        { claimIds: ['claim_rivals', 'claim_doubtful'], entityIds: ['david-wehner'] },
        { articleIds: ['article_undated'], claimIds: ['nothing'], entityIds: ['nobody'] },
        {},
      ];
      expect(plain(await store.compositeFacets(rows, COMPOSITE_FACETS))).toEqual({
        KIND: { ORGANIZATION: 2, PROJECT: 2, PERSON: 2 },
        PREDICATE: { COMPETES_WITH: 2, DEVELOPS: 1, LED_BY: 4, LICENSED_AS: 1, INFLUENCED_BY: 1 },
        PUBLISHER: { reuters: 2, 'the-information': 4 },
        YEAR: { 2025: 5 },
      });
      expect(plain(await store.compositeFacets(rows.slice(1, 2), ['KIND']))).toEqual({ KIND: { PROJECT: 1 } });
      expect(plain(await store.compositeFacets([], ['YEAR']))).toEqual({ YEAR: {} });
      expect(plain(await store.compositeFacets(rows, []))).toEqual({});
    },
  },
];

function plain(facets: FacetCounts | undefined): unknown {
  return facets && Object.fromEntries([...facets].map(([facet, counts]) => [facet, Object.fromEntries(counts)]));
}
