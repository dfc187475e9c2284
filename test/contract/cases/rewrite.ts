import { expect } from 'vitest';
import { ANY_CLAIM, ANY_RELATION } from '../../../src/graph/filters.js';
import type { Review } from '../../../src/graph/review.js';
import { ARTICLES, AT, article, change, claim, entity, ids, pageBy, RELATION, STORY } from '../fixtures.js';
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
const LATER = '2025-04-09T08:00:00.000Z';

/** What later change sets make of what is there, and what texts and values survive. */
export const REWRITE_CASES: readonly ContractCase[] = [
  {
    name: 'WRITE-07 adds a second article to a relation, and takes it out again',
    check: async (store) => {
      await store.apply(STORY);
      const second = claim({
        id: 'claim_second',
        articleId: 'article_wehner',
        subjectId: 'deepseek',
        objectId: 'meta',
        modality: 'RUMOURED',
        confidence: 0.5,
        publishedAt: { value: '2025-03', precision: 'MONTH' },
        publisherId: 'the-information',
      });
      const [before] = await store.relationsByIds([RELATION.rivals]);
      expect(await store.apply(change({ claims: [second] }))).toEqual({
        ...NOTHING,
        revision: 2,
        claimsAdded: 1,
        relationsChanged: 1,
      });
      expect(await store.relationsByIds([RELATION.rivals])).toEqual([
        {
          ...before,
          claimCount: 2,
          publisherCount: 2,
          originCount: 2,
          confidence: 0.9,
          firstSeen: { value: '2025-03', precision: 'MONTH' },
        },
      ]);
      await store.apply(change({ retiredClaims: ['claim_second'], at: LATER }));
      expect(await store.relationsByIds([RELATION.rivals])).toEqual([before]);
    },
  },
  {
    name: 'WRITE-08 retires claims: they leave lists and relations, stay on record, and count again when written again',
    check: async (store) => {
      await store.apply(STORY);
      const rivals = claim({ id: 'claim_rivals' });
      const retire = change({ retiredClaims: ['claim_rivals'], at: LATER });
      const page = pageBy('CONFIDENCE');
      expect(await store.apply(retire)).toEqual({ ...NOTHING, revision: 2, claimsRetired: 1, relationsChanged: 1 });
      expect(await store.apply({ ...retire, at: '2025-05-01T00:00:00.000Z' })).toEqual({ revision: 2, ...NOTHING });
      expect(await store.claimsByIds(['claim_rivals'])).toEqual([{ ...rivals, retiredAt: LATER }]);
      expect(await store.relationsByIds([RELATION.rivals])).toEqual([null]);
      expect(await store.relationsOf(['deepseek'], ANY_RELATION, page)).toEqual([
        { rows: [], hasMore: false, total: null },
      ]);
      const listed = async (includeRetired: boolean) => {
        const filter = { ...ANY_CLAIM, includeRetired };
        const [ofRelation] = await store.claimsOf('RELATION', [RELATION.rivals], filter, page);
        const all = await store.claims(filter, page);
        return [ids(ofRelation?.rows ?? []), ids(all.rows).includes('claim_rivals')];
      };
      expect([await listed(false), await listed(true)]).toEqual([
        [[], false],
        [['claim_rivals'], true],
      ]);
      const back = change({ claims: [rivals], at: '2025-06-01T00:00:00.000Z' });
      expect(await store.apply(back)).toEqual({ ...NOTHING, revision: 3, claimsAdded: 1, relationsChanged: 1 });
      expect(await store.claimsByIds(['claim_rivals'])).toEqual([
        { ...rivals, recordedAt: back.at, earlierPeriods: [{ recordedAt: AT, retiredAt: LATER }] },
      ]);
      const known = async (knownAt: string) =>
        ids((await store.claims({ ...ANY_CLAIM, knownAt }, page)).rows).includes('claim_rivals');
      expect([await known(AT), await known(LATER), await known(back.at)]).toEqual([true, false, true]);
      expect(await listed(false)).toEqual([['claim_rivals'], true]);
    },
  },
  {
    name: 'WRITE-09 puts an article in the place of another of its source',
    check: async (store) => {
      await store.apply(STORY);
      const [first] = ARTICLES;
      const next = article({
        id: 'article_next',
        sourceKey: 'article_llama.md',
        title: 'Llama 4 is late',
        loadedAt: LATER,
      });
      const receipt = await store.apply(
        change({ articles: [next], articleStatuses: [{ articleId: 'article_llama', status: 'REPLACED' }] }),
      );
      expect(receipt).toEqual({ ...NOTHING, revision: 2, articlesAdded: 1 });
      expect(await store.currentArticles(['article_llama.md'])).toEqual([next]);
      expect(await store.articlesByIds(['article_llama'])).toEqual([{ ...first, status: 'REPLACED' }]);
    },
  },
  {
    name: 'WRITE-10 replaces the mentions of an article that is listed again, and of no other',
    check: async (store) => {
      await store.apply(STORY);
      const only = { articleId: 'article_llama', entityId: 'llama-4', spans: [{ start: 5, end: 12 }] };
      expect(await store.apply(change({ mentions: [only] }))).toEqual({ revision: 2, ...NOTHING });
      const [llama, wehner] = await store.mentionsOf(['article_llama', 'article_wehner']);
      expect([llama, wehner?.length]).toEqual([[only], 1]);
      const [written] = ARTICLES;
      expect(await store.apply(change({ articles: written ? [written] : [] }))).toEqual({ revision: 3, ...NOTHING });
      expect(await store.mentionsOf(['article_llama'])).toEqual([[]]);
    },
  },
  {
    name: 'WRITE-11 writes over a claim of the same id, relation and all',
    check: async (store) => {
      await store.apply(STORY);
      const other = claim({ id: 'claim_rivals', objectId: 'llama-4', predicate: 'USES', attributedTo: ['reuters'] });
      expect(await store.apply(change({ claims: [other] }))).toEqual({
        ...NOTHING,
        revision: 2,
        claimsKept: 1,
        relationsChanged: 2,
      });
      expect(await store.claimsByIds(['claim_rivals'])).toEqual([other]);
      expect(await store.relationsByIds([RELATION.rivals])).toEqual([null]);
      const cited = { ...ANY_CLAIM, attributedTo: ['reuters'] };
      expect((await store.claims(cited, pageBy('CONFIDENCE'))).rows).toEqual([other]);
    },
  },
  {
    name: 'WRITE-12 keeps every script, sign and length of text as it is',
    check: async (store) => {
      const odd = `深度求索 🦙𝒳 e\u0301 "quoted" 'single' back\\slash $1 \${x} {a: 1} \n\t%_ \u200d ${'ﬁ'.repeat(3000)}`;
      const strange = entity({
        id: 'strange',
        kind: 'TOPIC',
        name: odd,
        aliases: [{ name: '🦙 "Llama"', language: 'zh', source: "se'ed" }],
        description: odd,
        externalIds: [{ system: "o'dd", value: odd }],
      });
      const written = article({ id: 'article_strange', title: odd, text: odd, sourceKey: odd, url: odd });
      const said = claim({
        id: 'claim_strange',
        articleId: 'article_strange',
        subjectId: 'strange',
        predicate: 'LICENSED_AS',
        objectId: null,
        value: { type: 'text', text: odd },
        publisherId: null,
        evidence: { start: 0, end: odd.length, quote: odd },
        qualifiers: {
          role: odd,
          amount: { amount: 65_000_000_000, currency: 'USD', bound: 'UP_TO' },
          time: { from: { value: '2025', precision: 'YEAR' }, to: null, text: odd },
        },
      });
      await store.apply(change({ entities: [strange], articles: [written], claims: [said] }));
      expect(await store.entitiesByIds(['strange'])).toEqual([strange]);
      expect(await store.currentArticles([odd])).toEqual([written]);
      expect(await store.claimsByIds(['claim_strange'])).toEqual([said]);
    },
  },
  {
    name: 'WRITE-13 keeps values of every type apart',
    check: async (store) => {
      await store.apply(STORY);
      const values = [
        { type: 'money', amount: 1.5, currency: 'EUR', bound: 'ABOUT' },
        { type: 'count', count: 400_000_000_000, bound: 'AT_LEAST' },
        { type: 'text', text: 'MIT' },
        { type: 'unknown' },
        { type: 'none' },
      ] as const;
      const claims = values.map((value, index) =>
        claim({ id: `claim_value_${index}`, predicate: 'EARNS', objectId: null, value, objectSpan: null }),
      );
      expect(await store.apply(change({ claims, at: AT }))).toEqual({
        ...NOTHING,
        revision: 2,
        claimsAdded: 5,
        relationsChanged: 5,
      });
      expect(await store.claimsByIds(ids(claims))).toEqual(claims);
      const filter = { ...ANY_RELATION, predicates: ['EARNS'] as const };
      const [page] = await store.relationsOf(['meta'], filter, pageBy('CONFIDENCE'));
      expect(new Set(page?.rows.map(({ value }) => value))).toEqual(new Set(values));
    },
  },
  {
    name: 'WRITE-14 takes a withdrawn article out of its source and out of the counts, with its retired claims',
    check: async (store) => {
      await store.apply(STORY);
      const withdrawn = { articleId: 'article_wehner', status: 'WITHDRAWN' } as const;
      const withdraw = change({ articleStatuses: [withdrawn], retiredClaims: ['claim_leads'], at: LATER });
      expect(await store.apply(withdraw)).toEqual({ ...NOTHING, revision: 2, claimsRetired: 1, relationsChanged: 1 });
      expect(await store.currentArticles(['article_wehner.md'])).toEqual([null]);
      const { articlesByLanguage, publishers, claimsByStatus, relationsByPredicate } = await store.statistics();
      expect({ articlesByLanguage, publishers, claimsByStatus, led: relationsByPredicate.get('LED_BY') }).toEqual({
        articlesByLanguage: new Map([
          ['en', 1],
          ['es', 1],
        ]),
        publishers: 1,
        claimsByStatus: new Map([
          ['ACCEPTED', 3],
          ['PENDING', 1],
        ]),
        led: undefined,
      });
    },
  },
  {
    name: 'WRITE-20 restores an article and the claims that went with it, keeps both decisions, and makes each once',
    check: async (store) => {
      await store.apply(STORY);
      const review: Review = {
        id: 'review_1',
        claimId: 'claim_leads',
        verdict: 'REJECTED',
        reason: 'Another post.',
        by: 'ana',
        at: LATER,
      };
      const decided = { by: 'ana', reason: 'A hoax.' };
      const withdrawal = { ...decided, verdict: 'WITHDRAWN', at: LATER } as const;
      const restoration = { ...decided, verdict: 'RESTORED', reason: null, at: '2025-06-01T00:00:00.000Z' } as const;
      const articleId = 'article_wehner';
      const [before] = await store.articlesByIds([articleId]);
      const [leads] = await store.claimsByIds(['claim_leads']);
      await store.apply(
        change({
          articleStatuses: [{ articleId, status: 'WITHDRAWN', decision: withdrawal }],
          retiredClaims: ['claim_leads'],
          reviews: [review],
          at: LATER,
        }),
      );
      const restore = change({
        articleStatuses: [{ articleId, status: 'CURRENT', decision: restoration }],
        restoredClaims: ['claim_leads', 'claim_rivals', 'claim_unknown'],
        at: restoration.at,
      });
      expect(await store.apply(restore)).toEqual({ ...NOTHING, revision: 3, claimsAdded: 1, claimsKept: 1 });
      expect(await store.apply(restore)).toEqual({ ...NOTHING, revision: 3, claimsKept: 2 });
      expect(await store.articlesByIds([articleId])).toEqual([{ ...before, decisions: [withdrawal, restoration] }]);
      expect(await store.claimsByIds(['claim_leads'])).toEqual([
        {
          ...leads,
          status: 'REJECTED',
          recordedAt: restoration.at,
          earlierPeriods: [{ recordedAt: leads?.recordedAt, retiredAt: LATER }],
        },
      ]);
      expect((await store.changesSince(2, 1))[0]).toMatchObject({
        articles: { added: [], changed: [articleId], retired: [] },
        claims: { added: ['claim_leads'], changed: [], retired: [] },
      });
    },
  },
  {
    name: 'WRITE-15 forgets whom a claim cited when it is written over',
    check: async (store) => {
      await store.apply(STORY);
      const [develops] = await store.claimsByIds(['claim_develops']);
      await store.apply(change({ claims: develops ? [{ ...develops, attributedTo: [] }] : [] }));
      const cited = { ...ANY_CLAIM, attributedTo: ['the-information'] };
      expect((await store.claims(cited, pageBy('CONFIDENCE'))).rows).toEqual([]);
    },
  },
];
