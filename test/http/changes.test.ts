import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Scope } from '../../src/graph/apiKey.js';
import { makeKey } from '../../src/graph/keySecret.js';
import { ENGINES, type RunningEngine } from '../e2e/engines.js';
import { type GuardedServer, guardedServer } from './guardedServer.js';

const TEXT = 'Meta competes with DeepSeek.';

interface Answer {
  readonly data?: Record<string, Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

describe.each(ENGINES)('changes through the API on $name', { timeout: 120_000 }, (engine) => {
  let running: RunningEngine;
  let server: GuardedServer;
  const keys = new Map<Scope, string>();

  beforeAll(async () => {
    running = await engine.start();
    server = await guardedServer({ RATE_PER_MINUTE: '0' }, running.open);
    for (const scope of ['read', 'load', 'curate'] as const) {
      const { key, text } = makeKey({ name: `${scope} desk`, scopes: [scope], createdAt: '2025-04-06T08:00:00.000Z' });
      await server.store.putApiKey(key);
      keys.set(scope, text);
    }
  });
  afterAll(async () => {
    await server.close();
    await running.stop();
  });

  async function change(
    scope: Scope | null,
    mutation: string,
    variables: Record<string, unknown> = {},
  ): Promise<Answer> {
    const headers = scope === null ? {} : { authorization: `Bearer ${keys.get(scope)}` };
    return (await (await server.post({ query: mutation, variables }, headers)).json()) as Answer;
  }

  const lastChange = async () => {
    const revision = await server.store.revision();
    const [record] = await server.store.changesSince(revision - 1, 1);
    return record && { revision: record.revision, actor: record.actor };
  };

  const LOAD = `mutation ($article: ArticleInput!, $key: String) {
    loadArticle(article: $article, idempotencyKey: $key) { revision problems { code } article { title language publisher { name } claims { nodes { subject { id } predicate object { id } } } } }
  }`;
  const REVIEW = `mutation ($claim: ID!, $verdict: ReviewVerdict!, $reason: String, $key: String) {
    reviewClaim(claim: $claim, verdict: $verdict, reason: $reason, idempotencyKey: $key) { revision problems { code message } claim { id status } }
  }`;

  it.each([
    ['loadArticle(article: { text: "x" })', 'load'],
    ['withdrawArticle(article: "a")', 'curate'],
    ['restoreArticle(article: "a")', 'curate'],
    ['keepApart(entity: "a", other: "b")', 'curate'],
    ['reviewClaim(claim: "c", verdict: ACCEPTED)', 'curate'],
    ['mergeEntities(entity: "a", into: "b")', 'curate'],
    ['withdrawMerge(entity: "a")', 'curate'],
    ['updateEntity(entity: "a", changes: {})', 'curate'],
  ])('%s needs a key with its scope', async (mutation, scope) => {
    const before = await server.store.revision();
    const told = async (key: Scope | null) =>
      (await change(key, `mutation { ${mutation} { revision } }`)).errors?.[0]?.extensions.code;
    expect([await told(null), await told('read'), await told(scope === 'load' ? 'curate' : 'load')]).toEqual([
      'UNAUTHENTICATED',
      'FORBIDDEN',
      'FORBIDDEN',
    ]);
    expect(await server.store.revision()).toBe(before);
  });

  it('load an article, once, under the name of the key', async () => {
    const article = {
      text: TEXT,
      title: 'Rivals',
      publisher: 'The Daily Graph',
      publishedAt: '2025-04-05',
      language: 'en',
    };
    const first = await change('load', LOAD, { article });
    expect(first.data?.loadArticle).toMatchObject({
      problems: [],
      article: {
        title: 'Rivals',
        language: 'en',
        publisher: { name: 'The Daily Graph' },
        claims: { nodes: [{ subject: { id: 'meta' }, predicate: 'COMPETES_WITH', object: { id: 'deepseek' } }] },
      },
    });
    const { revision } = first.data?.loadArticle ?? {};
    expect(await lastChange()).toEqual({ revision, actor: 'load desk' });
    expect((await change('load', LOAD, { article })).data?.loadArticle?.revision).toBe(revision);
  });

  it('take a long text, and tell what they cannot load', async () => {
    const long = `${TEXT} ${'The weather was fine that day. '.repeat(1_000)}`;
    const answer = await change('load', LOAD, { article: { text: long, title: 'Long', language: 'en' } });
    expect(answer.data?.loadArticle?.problems).toEqual([]);
    for (const [article, code] of [
      [{}, 'INPUT_INVALID'],
      [{ text: '' }, 'ARTICLE_UNREADABLE'],
      [{ url: 'http://127.0.0.1/article' }, 'INPUT_INVALID'],
      [{ url: 'file:///etc/passwd' }, 'INPUT_INVALID'],
      [{ text: TEXT, publishedAt: 'soon' }, 'INPUT_INVALID'],
    ] as const)
      expect((await change('load', LOAD, { article })).data?.loadArticle, JSON.stringify(article)).toMatchObject({
        article: null,
        problems: [{ code }],
      });
  });

  it('review a claim, and say what is missing', async () => {
    const variables = { claim: 'claim_rivals', verdict: 'REJECTED' };
    expect((await change('curate', REVIEW, variables)).data?.reviewClaim).toMatchObject({
      claim: null,
      problems: [{ code: 'INPUT_INVALID', message: 'A rejection needs a reason.' }],
    });
    const answer = await change('curate', REVIEW, { ...variables, reason: 'Another Meta.' });
    expect(answer.data?.reviewClaim).toMatchObject({ claim: { id: 'claim_rivals', status: 'REJECTED' }, problems: [] });
    expect(await lastChange()).toEqual({ revision: answer.data?.reviewClaim?.revision, actor: 'curate desk' });
  });

  it('are made once under one idempotency key, whoever asks at once', async () => {
    const variables = { claim: 'claim_rivals', verdict: 'ACCEPTED', key: 'once' };
    const [one, other] = await Promise.all([change('curate', REVIEW, variables), change('curate', REVIEW, variables)]);
    const later = await change('curate', REVIEW, variables);
    expect([other, later]).toEqual([one, one]);
    expect(await server.store.revision()).toBe(one.data?.reviewClaim?.revision);
    const misused = await change('curate', REVIEW, { ...variables, verdict: 'WITHDRAWN' });
    expect(misused.errors?.[0]?.extensions.code).toBe('CONFLICT');
  });

  it('merge two entities, take it back, and change an entity', async () => {
    await change(
      'curate',
      'mutation { updateEntity(entity: "deepseek", changes: { name: "DeepSeek AI", addAliases: [{ name: "Deep Seek Labs" }] }) { problems { code } entity { name aliases { name } } } }',
    ).then((answer) =>
      expect(answer.data?.updateEntity).toMatchObject({
        problems: [],
        entity: { name: 'DeepSeek AI', aliases: expect.arrayContaining([{ name: 'Deep Seek Labs' }]) },
      }),
    );
    const merged = await change(
      'curate',
      'mutation { mergeEntities(entity: "deepseek", into: "meta", reason: "A test.") { problems { code } entity { id } } }',
    );
    expect(merged.data?.mergeEntities).toEqual({ problems: [], entity: { id: 'meta' } });
    const apart = await change(
      'curate',
      'mutation { withdrawMerge(entity: "deepseek") { problems { code } entity { id name } } }',
    );
    expect(apart.data?.withdrawMerge).toEqual({ problems: [], entity: { id: 'deepseek', name: 'DeepSeek AI' } });
  });

  it('keep two entities apart, which the history tells', async () => {
    const answer = await change(
      'curate',
      'mutation { keepApart(entity: "Reuters", other: "The Information", reason: "Obviously.") { problems { code } entity { id history { what reason } } } }',
    );
    expect(answer.data?.keepApart).toMatchObject({
      problems: [],
      entity: {
        id: 'reuters',
        history: [{ what: '"reuters" and "the-information" are not the same.', reason: 'Obviously.' }],
      },
    });
  });

  it('withdraw an article, whose claims count no longer, and restore it', async () => {
    const answer = await change(
      'curate',
      'mutation { withdrawArticle(article: "article_llama", reason: "Retracted.") { problems { code } article { id status } } }',
    );
    expect(answer.data?.withdrawArticle).toEqual({
      problems: [],
      article: { id: 'article_llama', status: 'WITHDRAWN' },
    });
    const restored = await change(
      'curate',
      'mutation { restoreArticle(article: "article_llama", reason: "It was right.") { problems { code } article { status history { by what reason } } } }',
    );
    expect(restored.data?.restoreArticle).toEqual({
      problems: [],
      article: {
        status: 'CURRENT',
        history: [
          { by: 'article_llama.md', what: 'Loaded.', reason: null },
          { by: 'curate desk', what: 'Withdrawn.', reason: 'Retracted.' },
          { by: 'curate desk', what: 'Restored.', reason: 'It was right.' },
        ],
      },
    });
  });
});
