import { expect } from 'vitest';
import type { Claim, ClaimStatus } from '../../../src/graph/claim.js';
import { ANY_ARTICLE, ANY_CLAIM, ANY_ENTITY, ANY_LINK, ANY_RELATION } from '../../../src/graph/filters.js';
import { relationId } from '../../../src/graph/ids.js';
import type { PartialDate } from '../../../src/graph/partialDate.js';
import type { Store } from '../../../src/store/port.js';
import { ARTICLES, AT, change, claim, ENTITIES, ids, pageBy } from '../fixtures.js';
import type { ContractCase } from '../storeContract.js';

const LATER = '2025-05-01T00:00:00.000Z';

function date(value: string): PartialDate {
  return {
    value,
    precision: value === '' ? 'UNKNOWN' : value.length === 4 ? 'YEAR' : value.length === 7 ? 'MONTH' : 'DAY',
  };
}

/** A claim of an article of 5 April 2025 that gives this time, as text from and text to; null is an open end. */
function timed(id: string, from: string | null, to: string | null) {
  const time = { from: from === null ? null : date(from), to: to === null ? null : date(to), text: null };
  return claim({ id, predicate: 'INFLUENCED_BY', qualifiers: { time } });
}

const TIMED = [
  claim({ id: 'claim_plain', predicate: 'INFLUENCED_BY' }),
  claim({ id: 'claim_undated', predicate: 'INFLUENCED_BY', publishedAt: null }),
  claim({
    id: 'claim_words_alone',
    predicate: 'INFLUENCED_BY',
    qualifiers: { time: { from: null, to: null, text: 'lately' } },
  }),
  timed('claim_since_march', '2025-03', null),
  timed('claim_in_2024', '2024', '2024'),
  timed('claim_until_february', null, '2025-02'),
  timed('claim_past', null, ''),
  timed('claim_begun', '', null),
  timed('claim_one_day', '2025-06-10', '2025-06-10'),
];

const VALID: readonly (readonly [day: string, ids: readonly string[]])[] = [
  ['2023-12-31', ['claim_past', 'claim_until_february']],
  ['2024-01-01', ['claim_in_2024', 'claim_past', 'claim_until_february']],
  ['2024-12-31', ['claim_in_2024', 'claim_past', 'claim_until_february']],
  ['2025-02-28', ['claim_past', 'claim_until_february']],
  ['2025-03-01', ['claim_past', 'claim_since_march']],
  ['2025-04-04', ['claim_past', 'claim_since_march']],
  ['2025-04-05', ['claim_begun', 'claim_plain', 'claim_since_march', 'claim_words_alone']],
  ['2025-06-10', ['claim_begun', 'claim_one_day', 'claim_plain', 'claim_since_march', 'claim_words_alone']],
  ['2025-06-11', ['claim_begun', 'claim_plain', 'claim_since_march', 'claim_words_alone']],
];

/** One claim that was retired, one that came later, and one that stayed. */
const HISTORY = [
  claim({
    id: 'claim_old',
    subjectId: 'llama-x',
    predicate: 'LED_BY',
    objectId: 'david-wehner',
    articleId: 'article_wehner',
  }),
  claim({ id: 'claim_kept', attributedTo: ['the-information'], confidence: 0.6 }),
  claim({
    id: 'claim_new',
    subjectId: 'deepseek',
    objectId: 'meta',
    recordedAt: LATER,
    publisherId: 'the-information',
  }),
];

const KNOWN: readonly (readonly [moment: string, ids: readonly string[]])[] = [
  ['2025-04-06T07:59:59.999Z', []],
  ['2025-04-06T08:00:00.000Z', ['claim_kept', 'claim_old']],
  ['2025-04-30T23:59:59.999Z', ['claim_kept', 'claim_old']],
  [LATER, ['claim_kept', 'claim_new']],
];

/** What was true on a day, and what the graph said at a moment. */
export const CLOCK_CASES: readonly ContractCase[] = [
  {
    name: 'CLOCK-01 knows which claims hold on a day',
    check: async (store) => {
      await store.apply(change({ entities: ENTITIES, articles: ARTICLES, claims: TIMED }));
      for (const [validAt, expected] of VALID) {
        const page = await store.claims({ ...ANY_CLAIM, validAt }, pageBy('CONFIDENCE'));
        expect({ validAt, ids: ids(page.rows).sort() }).toEqual({ validAt, ids: expected });
      }
    },
  },
  {
    name: 'CLOCK-02 knows which claims the graph held at a moment',
    check: async (store) => {
      await rewrite(store);
      for (const [knownAt, expected] of KNOWN) {
        for (const includeRetired of [true, false]) {
          const page = await store.claims({ ...ANY_CLAIM, knownAt, includeRetired }, pageBy('CONFIDENCE'));
          expect({ knownAt, ids: ids(page.rows).sort() }).toEqual({ knownAt, ids: expected });
        }
      }
    },
  },
  {
    name: 'CLOCK-03 rolls relations up as the graph had them at a moment, those that are gone among them',
    check: async (store) => {
      await rewrite(store);
      const at = async (knownAt: string) => {
        const filter = { ...ANY_RELATION, claims: { ...ANY_CLAIM, knownAt } };
        const pages = await store.relationsOf(
          ['meta', 'llama-x', 'nobody'],
          filter,
          pageBy('CONFIDENCE', { withTotal: true }),
        );
        return pages.map(({ rows, total }) => [
          rows.map(({ id, claimCount, publisherCount, confidence }) => ({
            id,
            claimCount,
            publisherCount,
            confidence,
          })),
          total,
        ]);
      };
      const [led, rivals] = [idOf(0), idOf(1)];
      expect(await at('2025-04-07T00:00:00.000Z')).toEqual([
        [[{ id: rivals, claimCount: 1, publisherCount: 1, confidence: 0.6 }], 1],
        [[{ id: led, claimCount: 1, publisherCount: 1, confidence: 0.8 }], 1],
        [[], 0],
      ]);
      expect(await at(LATER)).toEqual([
        [[{ id: rivals, claimCount: 2, publisherCount: 2, confidence: 0.8 }], 1],
        [[], 0],
        [[], 0],
      ]);
    },
  },
  {
    name: 'CLOCK-04 narrows entities, articles and paths by both clocks',
    check: async (store) => {
      await rewrite(store);
      const at = async (claims: { readonly knownAt?: string; readonly validAt?: string }) => {
        const filter = { ...ANY_CLAIM, ...claims };
        const path = { ...ANY_LINK, fromId: 'david-wehner', toId: 'llama-x', maxLength: 3, limit: 3, claims: filter };
        return {
          entities: ids((await store.entities({ ...ANY_ENTITY, claims: filter }, pageBy('NAME'))).rows),
          articles: ids((await store.articles({ ...ANY_ARTICLE, claims: filter }, pageBy('TITLE'))).rows),
          path: (await store.paths(path)).map(ids),
        };
      };
      expect(await at({ knownAt: '2025-04-07T00:00:00.000Z' })).toEqual({
        entities: ['david-wehner', 'deepseek', 'llama-x', 'meta'],
        articles: ['article_wehner', 'article_llama'],
        path: [[idOf(0)]],
      });
      expect(await at({ knownAt: LATER })).toEqual({
        entities: ['deepseek', 'meta'],
        articles: ['article_llama'],
        path: [],
      });
      expect(await at({ validAt: '2020-01-01' })).toEqual({ entities: [], articles: [], path: [] });
    },
  },
  {
    name: 'CLOCK-05 gives claims the status that reviews had left them with at a moment, and relations what counted then',
    check: async (store) => {
      await reviewed(store);
      for (const [knownAt, statuses] of REVIEWED) {
        const filter = { ...ANY_CLAIM, knownAt };
        const page = pageBy('POSITION', { facets: ['STATUS'] });
        const all = await store.claims(filter, page);
        const statusOf = (rows: readonly Claim[]) => Object.fromEntries(rows.map(({ id, status }) => [id, status]));
        expect({ knownAt, ...statusOf(all.rows) }).toEqual({ knownAt, ...statuses });
        const accepted = Object.keys(statuses).filter((id) => statuses[id] === 'ACCEPTED');
        const accepting = { ...filter, statuses: ['ACCEPTED'] as const };
        expect({ knownAt, ids: ids((await store.claims(accepting, page)).rows).sort() }).toEqual({
          knownAt,
          ids: accepted,
        });
        expect(all.facets?.get('STATUS')?.get('ACCEPTED') ?? 0).toBe(accepted.length);
        const [ofMeta] = await store.claimsOf('ENTITY', ['meta'], filter, page);
        expect(statusOf(ofMeta?.rows ?? [])).toEqual(statuses);
        const counts = accepted.length === 0 ? [] : [accepted.length];
        const link = { ...ANY_RELATION, claims: accepting };
        const [relations] = await store.relationsOf(
          ['meta'],
          { ...link, predicates: ['COMPETES_WITH'] },
          pageBy('CONFIDENCE'),
        );
        expect({ knownAt, counts: relations?.rows.map(({ claimCount }) => claimCount) }).toEqual({
          knownAt,
          counts,
        });
        const among = await store.relationsAmong(['meta', 'deepseek'], { ...ANY_LINK, claims: accepting });
        expect(among.map(({ claimCount }) => claimCount)).toEqual(counts);
      }
    },
  },
  {
    name: 'CLOCK-06 finds contradictions among what counted at a moment, each claim with its status then',
    check: async (store) => {
      await reviewed(store);
      const contested = async (knownAt: string | null) =>
        (await store.contestedClaims({ ...ANY_CLAIM, knownAt, statuses: ['ACCEPTED'] })).map(({ id, status }) => [
          id,
          status,
        ]);
      expect(await contested(null)).toEqual([]);
      expect(await contested('2025-04-06T09:00:00.000Z')).toEqual([]);
      expect(await contested('2025-05-02T00:00:00.000Z')).toEqual([
        ['claim_denial', 'ACCEPTED'],
        ['claim_doubtful', 'ACCEPTED'],
        ['claim_kept', 'ACCEPTED'],
      ]);
    },
  },
];

/** A doubtful claim that was accepted, then rejected; one that was rejected, whose rejection was taken back; a denial that was accepted at once. */
async function reviewed(store: Store): Promise<void> {
  const claims = [
    claim({ id: 'claim_doubtful', status: 'PENDING' }),
    claim({ id: 'claim_kept', publisherId: 'the-information' }),
    claim({ id: 'claim_denial', modality: 'DENIED', predicate: 'COMPETES_WITH', status: 'PENDING' }),
  ];
  await store.apply(change({ entities: ENTITIES, articles: ARTICLES, claims }));
  const verdicts = [
    ['2025-05-01', 'claim_doubtful', 'ACCEPTED'],
    ['2025-05-01', 'claim_denial', 'ACCEPTED'],
    ['2025-06-01', 'claim_doubtful', 'REJECTED'],
    ['2025-06-01', 'claim_kept', 'REJECTED'],
    ['2025-07-01', 'claim_kept', 'WITHDRAWN'],
    ['2025-07-01', 'claim_denial', 'REJECTED'],
  ] as const;
  for (const [day, claimId, verdict] of verdicts) {
    const at = `${day}T00:00:00.000Z`;
    const review = { id: `review ${day} ${claimId}`, claimId, verdict, reason: 'A test.', by: 'cli', at };
    await store.apply(change({ at, reviews: [review] }));
  }
}

const REVIEWED: readonly (readonly [knownAt: string, statuses: Readonly<Record<string, ClaimStatus>>])[] = [
  [AT, { claim_denial: 'PENDING', claim_doubtful: 'PENDING', claim_kept: 'ACCEPTED' }],
  ['2025-04-30T23:59:59.999Z', { claim_denial: 'PENDING', claim_doubtful: 'PENDING', claim_kept: 'ACCEPTED' }],
  ['2025-05-01T00:00:00.000Z', { claim_denial: 'ACCEPTED', claim_doubtful: 'ACCEPTED', claim_kept: 'ACCEPTED' }],
  ['2025-06-15T00:00:00.000Z', { claim_denial: 'ACCEPTED', claim_doubtful: 'REJECTED', claim_kept: 'REJECTED' }],
  ['2025-07-01T00:00:00.000Z', { claim_denial: 'REJECTED', claim_doubtful: 'REJECTED', claim_kept: 'ACCEPTED' }],
];

function idOf(index: number): string {
  return HISTORY.slice(index, index + 1).map(relationId)[0] ?? '';
}

async function rewrite(store: Store): Promise<void> {
  await store.apply(change({ entities: ENTITIES, articles: ARTICLES, claims: HISTORY.slice(0, 2) }));
  await store.apply(change({ at: LATER, claims: HISTORY.slice(2), retiredClaims: ['claim_old'] }));
}
