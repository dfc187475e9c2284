import { expect } from 'vitest';
import type { EntityEdit } from '../../../src/graph/entityEdit.js';
import { ANY_ENTITY } from '../../../src/graph/filters.js';
import type { Review } from '../../../src/graph/review.js';
import { ARTICLES, AT, article, CLAIMS, change, claim, ENTITIES, pageBy, RELATION, STORY } from '../fixtures.js';
import type { ContractCase } from '../storeContract.js';

const UNTOUCHED = { added: [], changed: [], retired: [] };
const LATER = '2025-04-09T08:00:00.000Z';
const LATEST = '2025-05-09T08:00:00.000Z';

const REJECTION: Review = {
  id: 'review_1',
  claimId: 'claim_rivals',
  verdict: 'REJECTED',
  reason: 'Another Meta.',
  by: 'ana',
  at: LATER,
};

function edit(fields: Partial<EntityEdit> & Pick<EntityEdit, 'id' | 'field' | 'value'>): EntityEdit {
  return { entityId: 'meta', language: null, reason: null, by: 'ana', at: LATER, ...fields };
}

/** The log of revisions, reviews, edits, and what a change may take for granted. */
export const DECISION_CASES: readonly ContractCase[] = [
  {
    name: 'LOG-01 tells what every revision touched, who did it and why',
    check: async (store) => {
      await store.apply(STORY);
      await store.apply(STORY);
      const next = article({ id: 'article_next', sourceKey: 'article_llama.md' });
      await store.apply({
        ...change({
          articles: [next],
          articleStatuses: [{ articleId: 'article_llama', status: 'REPLACED' }],
          aliases: [{ entityId: 'deepseek', alias: { name: 'Deep Seek', language: null, source: 'article_next' } }],
          claims: [claim({ id: 'claim_develops', confidence: 0.6 }), claim({ id: 'claim_new' })],
          retiredClaims: ['claim_rivals'],
        }),
        cause: 'load article_next',
        actor: 'ana',
        at: LATER,
      });
      const first = {
        revision: 1,
        at: AT,
        cause: 'test',
        actor: 'seed',
        entities: { ...UNTOUCHED, added: ENTITIES.map(({ id }) => id).sort() },
        articles: { ...UNTOUCHED, added: ARTICLES.map(({ id }) => id).sort() },
        claims: { ...UNTOUCHED, added: CLAIMS.map(({ id }) => id).sort() },
      };
      const second = {
        revision: 2,
        at: LATER,
        cause: 'load article_next',
        actor: 'ana',
        entities: { ...UNTOUCHED, changed: ['deepseek'] },
        articles: { added: ['article_next'], changed: [], retired: ['article_llama'] },
        claims: { added: ['claim_new'], changed: ['claim_develops'], retired: ['claim_rivals'] },
      };
      expect(await store.changesSince(0, 10)).toEqual([first, second]);
      expect(await store.changesSince(0, 1)).toEqual([first]);
      expect(await store.changesSince(1, 10)).toEqual([second]);
      expect(await store.changesSince(2, 10)).toEqual([]);
    },
  },
  {
    name: 'REVIEW-01 takes a rejected claim out of the relations, and keeps it out when it is read again',
    check: async (store) => {
      await store.apply(STORY);
      const receipt = await store.apply(change({ reviews: [REJECTION], at: LATER }));
      expect(receipt).toMatchObject({ revision: 2, claimsRetired: 0, relationsChanged: 1 });
      expect(await store.claimsByIds(['claim_rivals'])).toEqual([
        { ...claim({ id: 'claim_rivals' }), status: 'REJECTED' },
      ]);
      expect(await store.relationsByIds([RELATION.rivals])).toEqual([null]);
      const again = await store.apply(
        change({ claims: [claim({ id: 'claim_rivals', confidence: 0.95 })], at: LATEST }),
      );
      expect(again.refused).toEqual([{ claimId: 'claim_rivals', reason: 'Rejected by ana: Another Meta.' }]);
      expect((await store.claimsByIds(['claim_rivals']))[0]).toMatchObject({ status: 'REJECTED', confidence: 0.95 });
      expect(await store.relationsByIds([RELATION.rivals])).toEqual([null]);
    },
  },
  {
    name: 'REVIEW-02 gives a claim back its own status when the review is withdrawn, and keeps every word on record',
    check: async (store) => {
      await store.apply(STORY);
      const [before] = await store.relationsByIds([RELATION.rivals]);
      await store.apply(change({ reviews: [REJECTION], at: LATER }));
      const withdrawal: Review = { ...REJECTION, id: 'review_2', verdict: 'WITHDRAWN', reason: null, at: LATEST };
      expect(await store.apply(change({ reviews: [withdrawal], at: LATEST }))).toMatchObject({ revision: 3 });
      expect(await store.apply(change({ reviews: [withdrawal], at: LATEST }))).toMatchObject({ revision: 3 });
      expect(await store.claimsByIds(['claim_rivals'])).toEqual([claim({ id: 'claim_rivals' })]);
      expect(await store.relationsByIds([RELATION.rivals])).toEqual([before]);
      expect(await store.reviewsOf(['claim_develops', 'claim_rivals'])).toEqual([[], [REJECTION, withdrawal]]);
    },
  },
  {
    name: 'REVIEW-03 lets a doubtful claim count once it is accepted, and keeps a word on a claim that is not there yet',
    check: async (store) => {
      const early: Review = {
        ...REJECTION,
        id: 'review_3',
        claimId: 'claim_doubtful',
        verdict: 'ACCEPTED',
        reason: null,
      };
      expect(await store.apply(change({ reviews: [early] }))).toMatchObject({ revision: 1 });
      await store.apply(STORY);
      const [doubtful] = await store.claimsByIds(['claim_doubtful']);
      expect(doubtful?.status).toBe('ACCEPTED');
      const { claimsByStatus, relationsByPredicate } = await store.statistics();
      expect([claimsByStatus, relationsByPredicate.get('INFLUENCED_BY')]).toEqual([new Map([['ACCEPTED', 5]]), 1]);
    },
  },
  {
    name: 'EDIT-01 renames and describes an entity, which loading it again does not undo',
    check: async (store) => {
      await store.apply(STORY);
      const edits = [
        edit({ id: 'edit_1', field: 'NAME', value: 'Meta Platforms' }),
        edit({ id: 'edit_2', field: 'DESCRIPTION', value: 'Owner of Facebook.' }),
      ];
      const receipt = await store.apply(change({ edits, at: LATER }));
      expect(receipt.revision).toBe(2);
      const [seeded] = ENTITIES;
      const renamed = {
        ...seeded,
        name: 'Meta Platforms',
        description: 'Owner of Facebook.',
        aliases: [seeded?.aliases[0], { name: 'Meta', language: null, source: 'seed' }],
      };
      expect(await store.entitiesByIds(['meta'])).toEqual([renamed]);
      expect(await store.apply(change({ entities: ENTITIES, edits }))).toMatchObject({ revision: 2 });
      expect(await store.entitiesByIds(['meta'])).toEqual([renamed]);
      expect((await store.entitiesByNames(['meta', 'meta platforms'])).map((found) => found[0]?.id)).toEqual([
        'meta',
        'meta',
      ]);
      expect((await store.knownNames()).filter(({ entityId }) => entityId === 'meta').map(({ name }) => name)).toEqual([
        'Meta Platforms',
        'Facebook',
        'Meta',
      ]);
      expect(await store.editsOf(['deepseek', 'meta'])).toEqual([[], edits]);
      expect((await store.changesSince(1, 1))[0]?.entities).toEqual({ ...UNTOUCHED, changed: ['meta'] });
    },
  },
  {
    name: 'EDIT-02 adds names, and takes names away for good until somebody adds them again',
    check: async (store) => {
      await store.apply(STORY);
      const names = async () => (await store.entitiesByIds(['meta']))[0]?.aliases.map(({ name }) => name);
      const added = edit({ id: 'edit_1', field: 'ALIAS_ADDED', value: 'Μέτα', language: 'el' });
      await store.apply(change({ edits: [added, edit({ id: 'edit_2', field: 'ALIAS_REMOVED', value: 'facebook' })] }));
      expect(await names()).toEqual(['Meta Platforms', 'Μέτα']);
      expect(await store.entitiesByNames(['facebook'])).toEqual([[]]);
      const alias = { name: 'Facebook', language: null, source: 'article_llama' };
      await store.apply(change({ entities: ENTITIES, aliases: [{ entityId: 'meta', alias }] }));
      expect(await names()).toEqual(['Meta Platforms', 'Μέτα']);
      const back = edit({ id: 'edit_3', field: 'ALIAS_ADDED', value: 'Facebook', at: LATEST });
      await store.apply(change({ edits: [back], at: LATEST }));
      expect(await names()).toEqual(['Facebook', 'Meta Platforms', 'Μέτα']);
    },
  },
  {
    name: 'EDIT-03 writes nothing where an edit, a judgement or a change of status speaks of what is not there',
    check: async (store) => {
      const edits = [edit({ id: 'edit_1', field: 'NAME', value: 'Ghost', entityId: 'ghost' })];
      await expect(store.apply(change({ edits }))).rejects.toMatchObject({ code: 'INPUT_INVALID', place: 'ghost' });
      expect([await store.revision(), await store.editsOf(['ghost'])]).toEqual([0, [[]]]);
    },
  },
  {
    name: 'ORPHAN-01 marks what an article brought and no counting claim speaks of any more, and keeps it',
    check: async (store) => {
      await store.apply(STORY);
      const orphans = async () => (await store.entities({ ...ANY_ENTITY, orphans: true }, pageBy('NAME'))).rows;
      expect(await orphans()).toEqual([]);
      await store.apply(change({ retiredClaims: ['claim_leads'], at: LATER }));
      expect((await orphans()).map(({ id }) => id)).toEqual(['llama-x']);
      const others = await store.entities({ ...ANY_ENTITY, orphans: false }, pageBy('NAME'));
      expect(others.rows.map(({ id }) => id)).not.toContain('llama-x');
      expect(others.rows.length).toBe(ENTITIES.length - 1);
    },
  },
  {
    name: 'EXPECT-01 refuses a change that was made for another state of the graph, as a whole',
    check: async (store) => {
      const nothing = { articles: [], currentArticles: [] };
      const fresh = { articles: [{ articleId: 'article_llama', contentHash: null }], currentArticles: [] };
      await store.apply({ ...STORY, expects: fresh });
      await expect(store.apply({ ...STORY, expects: fresh })).rejects.toMatchObject({ code: 'CONFLICT' });
      const noSource = { ...nothing, currentArticles: [{ sourceKey: 'article_llama.md', articleId: null }] };
      const late = change({ entities: [{ ...ENTITIES[0], id: 'late' } as (typeof ENTITIES)[0]], expects: noSource });
      await expect(store.apply(late)).rejects.toMatchObject({ code: 'CONFLICT', place: 'article_llama.md' });
      expect([await store.revision(), await store.entitiesByIds(['late'])]).toEqual([1, [null]]);
      const right = {
        articles: [{ articleId: 'article_llama', contentHash: 'hash of article_llama' }],
        currentArticles: [{ sourceKey: 'article_llama.md', articleId: 'article_llama' }],
      };
      expect(await store.apply({ ...late, expects: right })).toMatchObject({ revision: 2, entitiesAdded: 1 });
    },
  },
  {
    name: 'EXPECT-02 lets one of eight win that all found the graph without an article, and tells the others',
    check: async (store) => {
      const expects = { articles: [{ articleId: 'article_llama', contentHash: null }], currentArticles: [] };
      const results = await Promise.allSettled(Array.from({ length: 8 }, () => store.apply({ ...STORY, expects })));
      const codes = results.flatMap((result) => (result.status === 'rejected' ? [result.reason.code] : []));
      expect(codes).toEqual(Array.from({ length: 7 }, () => 'CONFLICT'));
      expect([await store.revision(), (await store.changesSince(0, 10)).length]).toEqual([1, 1]);
    },
  },
];
