import { expect } from 'vitest';
import type { ArticleFilter, ClaimFilter, EntityFilter, RelationFilter } from '../../../src/graph/filters.js';
import { ANY_ARTICLE, ANY_CLAIM, ANY_ENTITY, ANY_RELATION } from '../../../src/graph/filters.js';
import { relationId } from '../../../src/graph/ids.js';
import type { Store } from '../../../src/store/port.js';
import { CLAIMS, ids, pageBy, RELATION, STORY } from '../fixtures.js';
import type { ContractCase } from '../storeContract.js';

const CLAIM_ROWS: readonly (readonly [Partial<ClaimFilter>, readonly string[]])[] = [
  [{}, ['claim_develops', 'claim_rivals', 'claim_leads', 'claim_licence', 'claim_doubtful']],
  [{ predicates: ['LED_BY', 'LICENSED_AS'] }, ['claim_leads', 'claim_licence']],
  [{ predicates: [] }, []],
  [{ modalities: ['PLANNED'] }, ['claim_develops']],
  [{ modalities: [] }, []],
  [{ statuses: ['PENDING'] }, ['claim_doubtful']],
  [{ statuses: [] }, []],
  [{ attributedTo: ['the-information', 'nobody'] }, ['claim_develops']],
  [{ attributedTo: [] }, []],
  [{ publishers: ['the-information'] }, ['claim_leads']],
  [{ publishers: [] }, []],
  [{ entityIds: ['llama-4', 'david-wehner'] }, ['claim_develops', 'claim_leads', 'claim_licence']],
  [{ entityIds: [] }, []],
  [{ languages: ['pt', 'es'] }, ['claim_leads', 'claim_licence']],
  [{ languages: [] }, []],
  [{ kinds: ['MODEL'] }, ['claim_develops', 'claim_licence']],
  [{ kinds: ['PERSON', 'PROJECT'] }, ['claim_leads']],
  [{ kinds: [] }, []],
  [{ minConfidence: 0.7 }, ['claim_develops', 'claim_rivals', 'claim_leads']],
  [{ publishedFrom: '2025-04-05' }, ['claim_develops', 'claim_rivals', 'claim_doubtful']],
  [{ publishedFrom: '2025-04-06' }, []],
  [{ publishedTo: '2025-04-04' }, ['claim_leads']],
  [{ publishedFrom: '2025-01-01', publishedTo: '2025-04-05', predicates: ['DEVELOPS'] }, ['claim_develops']],
];

const COUNTING: ClaimFilter = { ...ANY_CLAIM, statuses: ['ACCEPTED'] };

/** The relation that the doubtful claim would make. */
const INFLUENCE = CLAIMS.filter(({ id }) => id === 'claim_doubtful').map(relationId)[0] ?? '';

const RELATION_ROWS: readonly (readonly [Partial<RelationFilter>, readonly string[]])[] = [
  [{}, [RELATION.develops, RELATION.rivals]],
  [{ predicates: ['DEVELOPS'] }, [RELATION.develops]],
  [{ predicates: [] }, []],
  [{ modalities: ['ASSERTED'] }, [RELATION.rivals]],
  [{ modalities: [] }, []],
  [{ minConfidence: 0.9 }, [RELATION.develops]],
  [{ otherKinds: ['MODEL', 'PERSON'] }, [RELATION.develops]],
  [{ otherKinds: [] }, []],
  [{ claims: COUNTING }, [RELATION.develops, RELATION.rivals]],
  [{ claims: { ...COUNTING, statuses: ['PENDING'] } }, [INFLUENCE]],
  [{ claims: { ...COUNTING, attributedTo: ['the-information'] } }, [RELATION.develops]],
  [{ claims: COUNTING, otherKinds: ['ORGANIZATION'] }, [RELATION.rivals]],
  [{ claims: COUNTING, predicates: ['DEVELOPS'] }, [RELATION.develops]],
  [{ claims: COUNTING, direction: 'IN' }, [RELATION.rivals]],
  [{ claims: COUNTING, modalities: ['ASSERTED'] }, [RELATION.rivals]],
  [{ claims: COUNTING, minConfidence: 0.9 }, [RELATION.develops]],
];

const ARTICLE_ROWS: readonly (readonly [Partial<ArticleFilter>, readonly string[]])[] = [
  [{}, ['article_llama', 'article_wehner', 'article_undated']],
  [{ languages: ['pt', 'es'] }, ['article_wehner', 'article_undated']],
  [{ languages: [] }, []],
  [{ publishers: ['reuters'] }, ['article_llama']],
  [{ publishers: [] }, []],
  [{ statuses: ['CURRENT'] }, ['article_llama', 'article_wehner', 'article_undated']],
  [{ statuses: ['WITHDRAWN', 'REPLACED'] }, []],
  [{ publishedFrom: '2025-04-01' }, ['article_llama']],
  [{ publishedTo: '2025-04-04' }, ['article_wehner']],
  [{ claims: { ...COUNTING, predicates: ['LED_BY', 'DEVELOPS'] } }, ['article_llama', 'article_wehner']],
  [{ claims: { ...COUNTING, predicates: ['LED_BY', 'DEVELOPS'] }, languages: ['en'] }, ['article_llama']],
  [{ claims: { ...COUNTING, predicates: [] } }, []],
];

const ENTITY_ROWS: readonly (readonly [Partial<EntityFilter>, readonly string[]])[] = [
  [{ kinds: ['PERSON', 'MODEL'] }, ['david-wehner', 'llama-4']],
  [{ kinds: [] }, []],
  [{ namePrefix: 'llama' }, ['llama-4', 'llama-x']],
  [{ namePrefix: 'face' }, ['meta']],
  [{ namePrefix: 'facebook x' }, []],
  [{ namePrefix: 'llama', kinds: ['PROJECT'] }, ['llama-x']],
  [{ orphans: true }, []],
  [{ orphans: false, kinds: ['PROJECT'] }, ['llama-x']],
  [{ claims: COUNTING }, ['david-wehner', 'deepseek', 'llama-4', 'llama-x', 'meta']],
  [{ claims: { ...COUNTING, publishers: ['the-information'] } }, ['david-wehner', 'llama-x']],
  [{ claims: { ...COUNTING, predicates: ['LICENSED_AS'] }, kinds: ['MODEL'] }, ['llama-4']],
  [{ claims: COUNTING, namePrefix: 'face' }, ['meta']],
];

/** What each filter lets through. */
export const FILTER_CASES: readonly ContractCase[] = [
  {
    name: 'FILTER-01 narrows claims',
    check: (store) =>
      eachRow(store, CLAIM_ROWS, async (filter) => {
        return await store.claims({ ...ANY_CLAIM, ...filter }, pageBy('CONFIDENCE', { withTotal: true }));
      }),
  },
  {
    name: 'FILTER-02 narrows the claims of a parent',
    check: async (store) => {
      await store.apply(STORY);
      const filter = { ...ANY_CLAIM, statuses: ['ACCEPTED'] as const, minConfidence: 0.85 };
      const pages = await store.claimsOf('ENTITY', ['meta', 'llama-4'], filter, pageBy('CONFIDENCE'));
      expect(pages.map(({ rows }) => ids(rows))).toEqual([['claim_develops'], ['claim_develops']]);
    },
  },
  {
    name: 'FILTER-03 narrows relations',
    check: (store) =>
      eachRow(store, RELATION_ROWS, async (filter) => {
        const pages = await store.relationsOf(
          ['meta'],
          { ...ANY_RELATION, ...filter },
          pageBy('CONFIDENCE', { withTotal: true }),
        );
        return pages[0];
      }),
  },
  {
    name: 'FILTER-04 narrows articles',
    check: (store) =>
      eachRow(store, ARTICLE_ROWS, (filter) =>
        store.articles({ ...ANY_ARTICLE, ...filter }, pageBy('PUBLISHED_AT', { withTotal: true })),
      ),
  },
  {
    name: 'FILTER-06 narrows the articles of an entity by their claims',
    check: async (store) => {
      await store.apply(STORY);
      const page = pageBy('PUBLISHED_AT', { withTotal: true });
      const leads = { ...ANY_ARTICLE, claims: { ...COUNTING, predicates: ['LED_BY'] as const } };
      const pages = await store.articlesOf(['david-wehner', 'meta'], leads, page);
      expect(pages.map(({ rows, total }) => [ids(rows), total])).toEqual([
        [['article_wehner'], 1],
        [[], 0],
      ]);
    },
  },
  {
    name: 'FILTER-05 narrows entities',
    check: (store) =>
      eachRow(store, ENTITY_ROWS, (filter) =>
        store.entities({ ...ANY_ENTITY, ...filter }, pageBy('NAME', { withTotal: true })),
      ),
  },
];

async function eachRow<Filter>(
  store: Store,
  rows: readonly (readonly [Filter, readonly string[]])[],
  read: (
    filter: Filter,
  ) => Promise<{ readonly rows: readonly { readonly id: string }[]; readonly total: number | null } | undefined>,
): Promise<void> {
  await store.apply(STORY);
  for (const [filter, expected] of rows) {
    const page = await read(filter);
    expect({ filter, rows: ids(page?.rows ?? []), total: page?.total }).toEqual({
      filter,
      rows: expected,
      total: expected.length,
    });
  }
}
