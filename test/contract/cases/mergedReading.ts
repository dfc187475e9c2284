import { expect } from 'vitest';
import { createRuleExtractor } from '../../../src/extraction/rules/ruleExtractor.js';
import type { ArticleDraft } from '../../../src/graph/article.js';
import type { EntityEdit } from '../../../src/graph/entityEdit.js';
import { ANY_ARTICLE } from '../../../src/graph/filters.js';
import type { Judgement } from '../../../src/graph/judgement.js';
import { carryOut, ingest } from '../../../src/ingest/ingest.js';
import { planReread } from '../../../src/ingest/planReread.js';
import type { Store } from '../../../src/store/port.js';
import { openSqliteStore } from '../../../src/store/sqlite/sqliteStore.js';
import { change, entity, ids, pageBy } from '../fixtures.js';
import { graphAnswers } from '../graphAnswers.js';
import type { ContractCase } from '../storeContract.js';

/** Two organizations that people make one for a while, and two that they compete with. */
const NAMED = change({
  entities: [
    entity({
      id: 'sundial',
      kind: 'ORGANIZATION',
      name: 'Sundial',
      aliases: [{ name: 'Sundial Press', language: null, source: 'seed' }],
    }),
    entity({
      id: 'sundial-media',
      kind: 'ORGANIZATION',
      name: 'Sundial Media',
      aliases: [{ name: 'Gnomon House', language: null, source: 'seed' }],
    }),
    entity({ id: 'openai', kind: 'ORGANIZATION', name: 'OpenAI' }),
    entity({ id: 'deepseek', kind: 'ORGANIZATION', name: 'DeepSeek' }),
  ],
});

function draft(publisher: string, text: string): ArticleDraft {
  return {
    title: 'Of rivals',
    publisher,
    sourceKind: null,
    url: null,
    publishedAt: { value: '2025-04-05', precision: 'DAY' },
    language: 'en',
    text,
    sourceKey: `${publisher}.md`,
  };
}

const RIVALRY =
  'Sundial Media competes with OpenAI. Gnomon House competes with DeepSeek. Sundial competes with DeepSeek. ' +
  'The week was long in the valley, and nobody who works there had much time for anything but the race. ' +
  'OpenAI competes with DeepSeek, according to Sundial Media, and the race goes on through the summer.';

/** A firm that is merged speaks, another copies it, and a third says something of its own. */
const DRAFTS = [
  draft('Sundial Media', RIVALRY),
  draft('Example Wire', RIVALRY),
  draft('Sundial Press', 'DeepSeek competes with Sundial Media.'),
];

const MERGE: Judgement = {
  id: 'judgement_1',
  entityId: 'sundial-media',
  otherId: 'sundial',
  verdict: 'SAME',
  reason: 'One house.',
  by: 'ana',
  at: '2025-04-09T08:00:00.000Z',
};
const WITHDRAWAL: Judgement = {
  ...MERGE,
  id: 'judgement_2',
  verdict: 'WITHDRAWN',
  at: '2025-05-01T08:00:00.000Z',
};

const now = () => new Date('2025-04-10T08:00:00.000Z');
const RULES = createRuleExtractor();
const BETTER = { ...RULES, version: 'better' };

async function load(store: Store, drafts: readonly ArticleDraft[]): Promise<void> {
  for (const one of drafts) await ingest(one, { store, extractor: RULES, now });
}

async function readAgain(store: Store): Promise<void> {
  const { rows } = await store.articles(ANY_ARTICLE, pageBy('TITLE'));
  for (const id of ids(rows)) await carryOut(await planReread(id, { view: store, extractor: BETTER, now }), store);
}

/** A graph in which the same was read and nobody ever merged anything. */
async function answersWithoutMerge(steps: (store: Store) => Promise<void>) {
  const store = await openSqliteStore({ path: ':memory:' });
  try {
    await store.migrate();
    await store.apply(NAMED);
    await steps(store);
    return await graphAnswers(store);
  } finally {
    await store.close();
  }
}

/** Reading while a merge stands. */
export const MERGED_READING_CASES: readonly ContractCase[] = [
  {
    name: 'MERGE-06 answers for what was read during a merge with the survivor, and gives it back when the merge is withdrawn',
    check: async (store) => {
      const without = await answersWithoutMerge((other) => load(other, DRAFTS));
      await store.apply(NAMED);
      await load(store, DRAFTS.slice(0, 1));
      await store.apply(change({ judgements: [MERGE], at: MERGE.at }));
      await load(store, DRAFTS.slice(1));
      const merged = await graphAnswers(store);
      expect(merged.claims.total).toBe(without.claims.total);
      expect(JSON.stringify(merged.claims)).not.toContain('sundial-media');
      expect(JSON.stringify(without.claims)).toContain('"originId":"sundial-media"');
      await store.apply(change({ judgements: [WITHDRAWAL], at: WITHDRAWAL.at }));
      expect(await graphAnswers(store)).toEqual(without);
    },
  },
  {
    name: 'MERGE-07 gives back what was read again during a merge, its publisher too',
    check: async (store) => {
      const without = await answersWithoutMerge(async (other) => {
        await load(other, DRAFTS);
        await readAgain(other);
      });
      await store.apply(NAMED);
      await load(store, DRAFTS);
      await store.apply(change({ judgements: [MERGE], at: MERGE.at }));
      await readAgain(store);
      await store.apply(change({ judgements: [WITHDRAWAL], at: WITHDRAWAL.at }));
      expect(await graphAnswers(store)).toEqual(without);
    },
  },
  {
    name: 'MERGE-08 knows a merged entity by its own names, its canonical one first, and its articles as they were recorded',
    check: async (store) => {
      await store.apply(NAMED);
      await load(store, DRAFTS);
      const names = await store.knownNames();
      expect(names.filter(({ entityId }) => entityId === 'sundial-media').map(({ name }) => name)).toEqual([
        'Sundial Media',
        'Gnomon House',
      ]);
      const known = ids((await graphAnswers(store)).articles.rows);
      const recorded = await store.articlesByIds(known);
      await store.apply(change({ judgements: [MERGE], at: MERGE.at }));
      expect(await store.knownNames()).toEqual(names);
      expect(await store.recordedArticles([...known, 'article_none'])).toEqual([...recorded, null]);
      expect((await store.articlesByIds(known)).map((article) => article?.publisherId)).not.toContain('sundial-media');
    },
  },
  {
    name: 'MERGE-09 gives an entity its own name back when it is parted, also where the survivor was relieved of it',
    check: async (store) => {
      await store.apply(NAMED);
      const before = await graphAnswers(store);
      await store.apply(change({ judgements: [MERGE], at: MERGE.at }));
      const removal: EntityEdit = {
        id: 'edit_1',
        entityId: 'sundial',
        field: 'ALIAS_REMOVED',
        value: 'Sundial Media',
        language: null,
        reason: 'Another house.',
        by: 'ana',
        at: '2025-04-10T08:00:00.000Z',
      };
      await store.apply(change({ edits: [removal], at: removal.at }));
      expect(await store.entitiesByNames(['sundial media'])).toEqual([[]]);
      await store.apply(change({ judgements: [WITHDRAWAL], at: WITHDRAWAL.at }));
      expect(await graphAnswers(store)).toEqual(before);
    },
  },
];
