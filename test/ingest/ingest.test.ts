import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { reviewClaim } from '../../src/curation/reviewClaim.js';
import { withdrawArticle } from '../../src/curation/withdrawArticle.js';
import { ApplicationError } from '../../src/errors.js';
import type { Extraction, Extractor } from '../../src/extraction/extractor.js';
import type { ArticleDraft } from '../../src/graph/article.js';
import { ANY_CLAIM, ANY_RELATION } from '../../src/graph/filters.js';
import { carryOut, ingest } from '../../src/ingest/ingest.js';
import { planReread } from '../../src/ingest/planReread.js';
import type { Store } from '../../src/store/port.js';
import { openSqliteStore } from '../../src/store/sqlite/sqliteStore.js';
import { pageBy } from '../contract/fixtures.js';

const TEXT = 'Meta competes with DeepSeek. Meta may study Llama X.';
const draft: ArticleDraft = {
  title: 'Rivals',
  publisher: 'The Daily Graph',
  sourceKind: 'fiction for testing',
  url: null,
  publishedAt: { value: '2025-04-05', precision: 'DAY' },
  language: 'en',
  text: TEXT,
  sourceKey: 'rivals.md',
};

/** Reads "A competes with B." wherever it stands, and nothing else: the pipeline is under test here, not the reading. */
const extractor: Extractor = {
  name: 'plain',
  version: '1',
  async extract({ text }): Promise<Extraction> {
    const entities = new Map<string, Extraction['entities'][number]>();
    const named = (name: string, start: number) => {
      entities.set(name, {
        key: name,
        kind: 'ORGANIZATION',
        name,
        aliases: [],
        candidates: [],
        mentions: [{ start, end: start + name.length }],
      });
      return { start, end: start + name.length };
    };
    const claims = [...text.matchAll(/(\w+) (competes|may compete) with (\w+)\./g)].map(
      (match): Extraction['claims'][number] => {
        const [sentence, subject = '', verb, object = ''] = match;
        const start = match.index;
        return {
          subject,
          predicate: 'COMPETES_WITH',
          object,
          value: null,
          modality: 'ASSERTED',
          attributedTo: [],
          qualifiers: {},
          confidence: verb === 'competes' ? 0.9 : 0.4,
          evidence: { start, end: start + sentence.length },
          subjectSpan: named(subject, start),
          objectSpan: named(object, start + sentence.length - 1 - object.length),
          rule: 'plain',
        };
      },
    );
    return { entities: [...entities.values()], claims };
  },
};

describe('ingesting an article', () => {
  let store: Store;
  const load = (more: Partial<ArticleDraft> = {}, by: Extractor = extractor) =>
    ingest({ ...draft, ...more }, { store, extractor: by, now: () => new Date('2025-04-06T12:00:00Z') });
  const relations = async () => {
    const page = {
      order: 'CONFIDENCE',
      limit: 10,
      after: null,
      before: null,
      fromEnd: false,
      withTotal: false,
    } as const;
    const [found] = await store.relationsOf(['meta'], ANY_RELATION, page);
    return (found?.rows ?? []).map((relation) => [relation.subjectId, relation.objectId]);
  };

  beforeEach(async () => {
    store = await openSqliteStore({ path: ':memory:' });
    await store.migrate();
  });
  afterEach(() => store.close());

  it('writes the article, its entities and its claims in one revision', async () => {
    const result = await load();
    expect(result).toMatchObject({
      outcome: 'NEW',
      receipt: { revision: 1, entitiesAdded: 3, articlesAdded: 1, claimsAdded: 1 },
    });
    const [article] = await store.articlesByIds([result.articleId]);
    expect(article).toMatchObject({
      text: TEXT,
      publisherId: 'the-daily-graph',
      status: 'CURRENT',
      loadedAt: '2025-04-06T12:00:00.000Z',
    });
    expect(await relations()).toEqual([['deepseek', 'meta']]);
  });

  it('changes nothing the second time, also under another path', async () => {
    const { articleId } = await load();
    expect(await load()).toEqual({ outcome: 'SAME', articleId, receipt: null });
    expect(await load({ sourceKey: 'copy.md' })).toEqual({ outcome: 'SAME', articleId, receipt: null });
    expect(await store.revision()).toBe(1);
  });

  it('replaces an older text of the same source and retires what it said, without erasing it', async () => {
    const first = await load();
    const second = await load({ text: 'Meta competes with OpenAI.' });
    expect(second).toMatchObject({ outcome: 'CHANGED', receipt: { claimsAdded: 1, claimsRetired: 1 } });
    expect(await relations()).toEqual([['meta', 'openai']]);
    const [old] = await store.articlesByIds([first.articleId]);
    expect(old?.status).toBe('REPLACED');
  });

  it('takes a replaced text up again when it comes back', async () => {
    await load();
    await load({ text: 'Meta competes with OpenAI.' });
    expect(await load()).toMatchObject({ outcome: 'CHANGED' });
    expect(await relations()).toEqual([['deepseek', 'meta']]);
  });

  it('corrects metadata of a text that it has', async () => {
    const { articleId } = await load();
    expect(await load({ title: 'Rivals, corrected' })).toMatchObject({ outcome: 'CHANGED', articleId });
    const [article] = await store.articlesByIds([articleId]);
    expect(article?.title).toBe('Rivals, corrected');
    expect(await relations()).toEqual([['deepseek', 'meta']]);
  });

  it('keeps doubtful claims out of the relations', async () => {
    await load({ text: 'Meta may compete with OpenAI.' });
    expect(await relations()).toEqual([]);
  });

  it('keeps claims that a person must look at first out of the relations, however sure', async () => {
    const careful: Extractor = {
      ...extractor,
      extract: async (article, names) => {
        const { entities, claims } = await extractor.extract(article, names);
        return { entities, claims: claims.map((claim) => ({ ...claim, needsReview: true })) };
      },
    };
    await load({}, careful);
    expect(await relations()).toEqual([]);
  });

  it('loads a text once, however many load it at the same time', async () => {
    const results = await Promise.all(Array.from({ length: 8 }, () => load()));
    expect(results.map(({ outcome }) => outcome).sort()).toEqual(['NEW', ...Array.from({ length: 7 }, () => 'SAME')]);
    expect(await store.revision()).toBe(1);
  });

  it('leaves a withdrawn text withdrawn', async () => {
    const { articleId } = await load();
    await withdrawArticle({ articleId, reason: 'Retracted.' }, { store, by: 'ana', now: () => new Date() });
    expect(await load()).toEqual({ outcome: 'SAME', articleId, receipt: null });
    expect(await relations()).toEqual([]);
  });

  it('reads a stored text again with a better extractor, and respects what people said', async () => {
    const { articleId } = await load({ text: `${TEXT} Meta may compete with OpenAI.` });
    const [article] = await store.articlesByIds([articleId]);
    const { rows } = await store.claims(ANY_CLAIM, { ...pageBy('POSITION') });
    const [rivals, doubtful] = rows;
    if (!article || !rivals || !doubtful) throw new Error('The article was not loaded.');
    const curator = { store, by: 'ana', now: () => new Date('2025-04-07T00:00:00Z') };
    await reviewClaim({ claimId: rivals.id, verdict: 'REJECTED', reason: 'Another Meta.' }, curator);
    const now = () => new Date('2025-05-01T00:00:00Z');
    const readAgain = async (by: Extractor) =>
      (await carryOut(await planReread(article.id, { view: store, extractor: by, now }), store)).receipt;
    expect(await readAgain(extractor)).toBeNull();
    const better: Extractor = {
      ...extractor,
      version: '2',
      extract: async (draft, names) => {
        const { entities, claims } = await extractor.extract(draft, names);
        return { entities, claims: claims.slice(0, 1) };
      },
    };
    expect(await readAgain(better)).toMatchObject({
      revision: 3,
      claimsAdded: 0,
      claimsKept: 1,
      claimsRetired: 1,
      refused: [{ claimId: rivals.id, reason: 'Rejected by ana: Another Meta.' }],
    });
    const [kept, retired] = await store.claimsByIds([rivals.id, doubtful.id]);
    expect([kept?.status, kept?.extractor.version, kept?.recordedAt, retired?.retiredAt]).toEqual([
      'REJECTED',
      '2',
      rivals.recordedAt,
      '2025-05-01T00:00:00.000Z',
    ]);
  });

  it('links a copy at another publisher, however it is dressed, and counts both as one origin', async () => {
    const story = Array.from({ length: 60 }, (_, index) => `word${index % 7}x${index}`).join(' ');
    const text = `${TEXT} ${story}`;
    const original = await load({ text, publishedAt: { value: '2025-04-04', precision: 'DAY' } });
    await load({ publisher: 'The Other Paper', sourceKey: 'copy.md', text: `From our partners. ${text}` });
    const [copy] = await store.currentArticles(['copy.md']);
    expect(copy?.copyOf).toBe(original.articleId);
    const [page] = await store.relationsOf(['meta'], ANY_RELATION, pageBy('CONFIDENCE'));
    expect(page?.rows[0]).toMatchObject({ claimCount: 2, publisherCount: 2, originCount: 1 });
    await load({ publisher: 'A Third Paper', sourceKey: 'other.md', text: `${TEXT} Something else altogether.` });
    const [other] = await store.currentArticles(['other.md']);
    expect(other?.copyOf).toBeNull();
  });

  it('writes nothing when the extractor fails, and says so', async () => {
    const broken: Extractor = { ...extractor, extract: () => Promise.reject(new Error('a defect')) };
    const failure = await load({}, broken).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ApplicationError);
    expect(failure).toMatchObject({ code: 'EXTRACTOR_FAILED', place: 'rivals.md' });
    expect(await store.revision()).toBe(0);
  });

  it('writes none of an extraction that speaks of what it does not name, not even its sound claims', async () => {
    const halfSound: Extractor = {
      ...extractor,
      extract: async (article, names) => {
        const { entities, claims } = await extractor.extract(article, names);
        return { entities, claims: claims.flatMap((claim) => [claim, { ...claim, object: 'nobody' }]) };
      },
    };
    await expect(load({}, halfSound)).rejects.toThrow('speaks of "nobody"');
    expect(await store.revision()).toBe(0);
  });

  it('keeps what it knew of an article whose newer version cannot be extracted', async () => {
    await load();
    const before = { revision: await store.revision(), relations: await relations() };
    const broken: Extractor = { ...extractor, extract: () => Promise.reject(new Error('a defect')) };
    await load({ text: 'Meta competes with Google.' }, broken).catch(() => null);
    expect({ revision: await store.revision(), relations: await relations() }).toEqual(before);
  });
});
