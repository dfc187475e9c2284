import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Curator } from '../../src/curation/curator.js';
import { historyOfArticle, historyOfClaim, historyOfEntity } from '../../src/curation/history.js';
import { judgeEntities } from '../../src/curation/judgeEntities.js';
import { restoreArticle } from '../../src/curation/restoreArticle.js';
import { reviewClaim } from '../../src/curation/reviewClaim.js';
import { mergeSuggestions, reviewQueue } from '../../src/curation/reviewQueue.js';
import { updateEntity } from '../../src/curation/updateEntity.js';
import { withdrawArticle } from '../../src/curation/withdrawArticle.js';
import { withdrawJudgement } from '../../src/curation/withdrawJudgement.js';
import type { Store } from '../../src/store/port.js';
import { openSqliteStore } from '../../src/store/sqlite/sqliteStore.js';
import { article, change, ENTITIES, entity, ids, RELATION, STORY } from '../contract/fixtures.js';

const NOW = '2025-06-01T08:00:00.000Z';

let store: Store;
let curator: Curator;

beforeEach(async () => {
  store = await openSqliteStore({ path: ':memory:' });
  await store.migrate();
  await store.apply(STORY);
  curator = { store, by: 'ana', now: () => new Date(NOW) };
});
afterEach(() => store.close());

const failure = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: { code: string }) => error.code,
  );

describe('reviewing a claim', () => {
  it('rejects with a reason, which the history tells, and takes the word back', async () => {
    const rejection = { claimId: 'claim_rivals', verdict: 'REJECTED', reason: ' Another Meta. ' } as const;
    expect((await reviewClaim(rejection, curator)).claim.status).toBe('REJECTED');
    expect(await store.relationsByIds([RELATION.rivals])).toEqual([null]);
    const { claim } = await reviewClaim({ ...rejection, verdict: 'WITHDRAWN', reason: null }, curator);
    expect(claim.status).toBe('ACCEPTED');
    expect(await historyOfClaim(store, 'claim_rivals')).toEqual([
      { at: '2025-04-06T08:00:00.000Z', by: 'article_llama', what: 'Learnt.', reason: null },
      { at: NOW, by: 'ana', what: 'Rejected.', reason: 'Another Meta.' },
      { at: '2025-06-01T08:00:00.001Z', by: 'ana', what: 'Review withdrawn.', reason: null },
    ]);
  });

  it('refuses a rejection without a reason, an unknown claim and a word that was never said', async () => {
    const known = { claimId: 'claim_rivals', reason: null };
    expect(await failure(reviewClaim({ ...known, verdict: 'REJECTED' }, curator))).toBe('INPUT_INVALID');
    expect(await failure(reviewClaim({ ...known, verdict: 'WITHDRAWN' }, curator))).toBe('CONFLICT');
    expect(await failure(reviewClaim({ ...known, claimId: 'claim_no', verdict: 'ACCEPTED' }, curator))).toBe(
      'NOT_FOUND',
    );
    expect(await store.revision()).toBe(1);
  });
});

describe('judging two entities', () => {
  const merge = { entity: 'Llama 4 Maverick', other: 'llama-4', verdict: 'SAME', reason: 'One model.' } as const;

  beforeEach(() =>
    store.apply(change({ entities: [entity({ id: 'llama-4-maverick', kind: 'MODEL', name: 'Llama 4 Maverick' })] })),
  );

  it('merges by name or id, answers with the survivor, and parts them again', async () => {
    const before = await store.knownNames();
    expect((await judgeEntities(merge, curator)).entity.id).toBe('llama-4');
    expect(await failure(judgeEntities({ ...merge, entity: 'llama-4-maverick' }, curator))).toBe('CONFLICT');
    await expect(judgeEntities({ ...merge, verdict: 'NOT_THE_SAME' }, curator)).rejects.toMatchObject({
      code: 'CONFLICT',
      message: '"llama-4-maverick" was merged into "llama-4" already.',
    });
    const withdrawal = { entityId: 'llama-4-maverick', otherId: null, reason: 'Two after all.' };
    const { entities } = await withdrawJudgement(withdrawal, curator);
    expect(ids(entities)).toEqual(['llama-4-maverick', 'llama-4']);
    expect(await store.knownNames()).toEqual(before);
    expect(await failure(withdrawJudgement(withdrawal, curator))).toBe('NOT_FOUND');
    expect((await historyOfEntity(store, 'llama-4-maverick')).map(({ what, reason }) => [what, reason])).toEqual([
      ['"llama-4-maverick" merged into "llama-4".', 'One model.'],
      ['Judgement of "llama-4-maverick" and "llama-4" withdrawn.', 'Two after all.'],
    ]);
  });

  it('remembers what is not the same, reasons with it, and suggests it no more', async () => {
    const double = entity({ id: 'llama-four', kind: 'MODEL', name: 'LLaMA-4' });
    await store.apply(change({ entities: [double] }));
    expect((await mergeSuggestions(store, 10))[0]).toEqual({
      entityId: 'llama-4',
      otherId: 'llama-four',
      score: 1,
      features: [{ feature: 'SAME_NAME', names: ['Llama 4', 'LLaMA-4'], weight: 1 }],
    });
    await judgeEntities({ entity: 'llama-four', other: 'llama-4-maverick', verdict: 'SAME', reason: null }, curator);
    await judgeEntities({ ...merge, verdict: 'NOT_THE_SAME' }, curator);
    const wrong = { entity: 'llama-four', other: 'llama-4', verdict: 'SAME', reason: null } as const;
    expect(await failure(judgeEntities(wrong, curator))).toBe('CONFLICT');
    expect(await mergeSuggestions(store, 10)).toEqual([]);
  });

  it('refuses to make one of two kinds, of an entity and itself, and of what is not there', async () => {
    const other = { ...merge, entity: 'meta' };
    expect(await failure(judgeEntities(other, curator))).toBe('INPUT_INVALID');
    expect(await failure(judgeEntities({ ...merge, entity: 'LLAMA 4' }, curator))).toBe('INPUT_INVALID');
    expect(await failure(judgeEntities({ ...merge, entity: 'ghost' }, curator))).toBe('NOT_FOUND');
  });
});

describe('editing an entity', () => {
  it('renames, describes and renames its names in one revision', async () => {
    const {
      entity: meta,
      edits,
      revision,
    } = await updateEntity(
      {
        entity: 'facebook',
        name: 'Meta Platforms',
        description: ' Owner of Facebook. ',
        addAliases: [{ name: 'Meta Inc', language: 'en' }],
        removeAliases: ['FACEBOOK'],
        reason: 'New name.',
      },
      curator,
    );
    expect([meta.name, meta.description, meta.aliases.map(({ name }) => name), revision]).toEqual([
      'Meta Platforms',
      'Owner of Facebook.',
      ['Meta', 'Meta Inc'],
      2,
    ]);
    expect(edits.map(({ field, by, reason }) => [field, by, reason])).toEqual(
      ['NAME', 'DESCRIPTION', 'ALIAS_ADDED', 'ALIAS_REMOVED'].map((field) => [field, 'ana', 'New name.']),
    );
    await store.apply(change({ entities: ENTITIES }));
    expect((await store.entitiesByIds(['meta']))[0]).toEqual(meta);
  });

  it('changes nothing where nothing is to change, and refuses names that are none', async () => {
    const same = { entity: 'meta', name: 'Meta', addAliases: [{ name: 'Facebook', language: null }], reason: null };
    expect((await updateEntity(same, curator)).revision).toBe(1);
    expect(await failure(updateEntity({ entity: 'meta', name: '…', reason: null }, curator))).toBe('INPUT_INVALID');
    const canonical = { entity: 'meta', removeAliases: ['meta'], reason: null };
    expect(await failure(updateEntity(canonical, curator))).toBe('INPUT_INVALID');
  });
});

describe('withdrawing an article', () => {
  it('retires its claims, keeps them on record, and says so once', async () => {
    const { article, receipt } = await withdrawArticle({ articleId: 'article_wehner', reason: 'Retracted.' }, curator);
    expect([article.status, receipt.claimsRetired]).toEqual(['WITHDRAWN', 1]);
    expect((await store.claimsByIds(['claim_leads']))[0]?.retiredAt).toBe(NOW);
    expect(await store.relationsByIds([RELATION.leads])).toEqual([null]);
    const again = withdrawArticle({ articleId: 'article_wehner', reason: null }, curator);
    expect(await failure(again)).toBe('CONFLICT');
    const [record] = await store.changesSince(1, 1);
    expect([record?.cause, record?.actor]).toEqual(['withdraw article_wehner: Retracted.', 'ana']);
  });
});

it('queues doubtful claims, least sure first', async () => {
  const { claims, total } = await reviewQueue(store, 5);
  expect([ids(claims), total]).toEqual([['claim_doubtful'], 1]);
});

describe('restoring an article', () => {
  const wehner = { articleId: 'article_wehner', reason: 'Retracted.' };

  it('brings back what went with it, says who and why, and leaves the graph as it was', async () => {
    const relations = await store.relationsByIds([RELATION.leads]);
    await withdrawArticle(wehner, curator);
    const { article, receipt } = await restoreArticle({ ...wehner, reason: ' It was right. ' }, curator);
    expect([article.status, receipt.claimsAdded, receipt.relationsChanged]).toEqual(['CURRENT', 1, 1]);
    expect(await store.relationsByIds([RELATION.leads])).toEqual(relations);
    expect(await historyOfArticle(store, 'article_wehner')).toEqual([
      { at: '2025-04-07T08:00:00.000Z', by: 'article_wehner.md', what: 'Loaded.', reason: null },
      { at: NOW, by: 'ana', what: 'Withdrawn.', reason: 'Retracted.' },
      { at: '2025-06-01T08:00:00.001Z', by: 'ana', what: 'Restored.', reason: 'It was right.' },
    ]);
    expect(await historyOfClaim(store, 'claim_leads')).toEqual([
      { at: '2025-04-06T08:00:00.000Z', by: 'article_wehner', what: 'Learnt.', reason: null },
      { at: NOW, by: 'ana', what: 'Withdrawn with its article.', reason: 'Retracted.' },
      { at: '2025-06-01T08:00:00.001Z', by: 'ana', what: 'Restored with its article.', reason: 'It was right.' },
    ]);
    expect((await store.changesSince(2, 1))[0]).toMatchObject({
      actor: 'ana',
      cause: 'restore article_wehner: It was right.',
    });
  });

  it('leaves alone what was retired before, and what was withdrawn before decisions were kept comes back too', async () => {
    const withdrawn = { articleId: 'article_llama', status: 'WITHDRAWN' } as const;
    await store.apply(change({ retiredClaims: ['claim_rivals'], at: '2025-05-01T00:00:00.000Z' }));
    const retiredClaims = ['claim_develops', 'claim_doubtful'];
    await store.apply(change({ articleStatuses: [withdrawn], retiredClaims, at: '2025-05-02T00:00:00.000Z' }));
    const { receipt } = await restoreArticle({ articleId: 'article_llama', reason: null }, curator);
    expect(receipt.claimsAdded).toBe(2);
    expect((await store.claimsByIds(['claim_rivals']))[0]?.retiredAt).toBe('2025-05-01T00:00:00.000Z');
  });

  it('refuses what is not withdrawn, what is not there, and a text in whose place another one counts', async () => {
    expect(await failure(restoreArticle(wehner, curator))).toBe('CONFLICT');
    expect(await failure(restoreArticle({ ...wehner, articleId: 'article_no' }, curator))).toBe('NOT_FOUND');
    await withdrawArticle(wehner, curator);
    await store.apply(change({ articles: [article({ id: 'article_newer', sourceKey: 'article_wehner.md' })] }));
    expect(await failure(restoreArticle(wehner, curator))).toBe('CONFLICT');
  });
});
