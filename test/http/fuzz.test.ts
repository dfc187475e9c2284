import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSchema } from '../../src/api/schema.js';
import { makeKey } from '../../src/graph/keySecret.js';
import { randomNumbers, randomOperation } from '../api/limits/randomOperation.js';
import { ENGINES, type RunningEngine } from '../e2e/engines.js';
import { type GuardedServer, guardedServer } from './guardedServer.js';

/** What must never stand in an answer: stacks, statements, drivers, paths. */
const INSIDES =
  /node_modules|\bat \S+ \(|\.(ts|js):\d+|SQLITE|sqlite3?\b|Neo4jError|\bMATCH \(|\bSELECT \b.*\bFROM\b|RangeError|TypeError|Cannot read prop/;

const HOSTILE: readonly unknown[] = [
  null,
  true,
  -1,
  1e308,
  Number.MAX_SAFE_INTEGER + 1,
  '',
  '\u0000',
  '\ud800',
  '\u202e\u0000💥',
  "'; DROP TABLE claims; --",
  "' OR 1=1 }) DETACH DELETE n //",
  '"*" OR NEAR(a b) AND NOT {',
  '%00../../etc/passwd',
  'x'.repeat(4_000),
  '__proto__',
  'constructor',
  [],
  [[[]]],
  {},
  { __proto__: { polluted: true } },
  JSON.parse('{"__proto__":{"polluted":true}}'),
];

const ARGUMENTS = [
  ['entity(id: $it) { id }', 'ID'],
  ['entity(name: $it) { id }', 'String'],
  ['node(id: $it) { id }', 'ID!'],
  ['search(text: $it) { nodes { score } }', 'String!'],
  ['claims(after: $it) { nodes { id } }', 'String'],
  ['claims(first: $it) { nodes { id } }', 'Int'],
  ['claims(filter: $it) { totalCount }', 'ClaimFilter'],
  ['entities(filter: { namePrefix: $it }) { nodes { id } }', 'String'],
  ['claims(filter: { publishedFrom: $it }) { totalCount }', 'LocalDate'],
  ['claims(filter: { minConfidence: $it }) { totalCount }', 'Float'],
  ['path(from: $it, to: "meta") { length }', 'String!'],
] as const;

const CHANGES = [
  ['loadArticle(article: $it) { problems { code message } }', 'ArticleInput!'],
  ['loadArticle(article: { text: $it }) { problems { code message } }', 'LongText'],
  ['loadArticle(article: { url: $it }) { problems { code message } }', 'String'],
  [
    'loadArticle(article: { text: "Meta competes with DeepSeek.", title: $it, publisher: $it, publishedAt: $it, language: $it }) { problems { code message } }',
    'String',
  ],
  ['loadArticle(article: { text: "x" }, idempotencyKey: $it) { problems { code message } }', 'String'],
  ['withdrawArticle(article: $it) { problems { code message } }', 'ID!'],
  ['reviewClaim(claim: $it, verdict: ACCEPTED) { problems { code message } }', 'ID!'],
  ['reviewClaim(claim: "claim_rivals", verdict: REJECTED, reason: $it) { problems { code message } }', 'String'],
  ['mergeEntities(entity: $it, into: "meta") { problems { code message } }', 'String!'],
  ['withdrawMerge(entity: $it) { problems { code message } }', 'ID!'],
  ['updateEntity(entity: $it, changes: {}) { problems { code message } }', 'String!'],
  ['updateEntity(entity: "llama-x", changes: $it) { problems { code message } }', 'EntityChanges!'],
  [
    'updateEntity(entity: "llama-x", changes: { description: $it, addAliases: [{ name: "Llama Ten", language: $it }] }, reason: $it) { problems { code message } }',
    'String',
  ],
  ['updateEntity(entity: "llama-x", changes: { name: $it }) { problems { code message } }', 'String'],
] as const;

describe.each(ENGINES)('the server on $name under nonsense', { timeout: 240_000 }, (engine) => {
  let running: RunningEngine;
  let server: GuardedServer;
  beforeAll(async () => {
    running = await engine.start();
    server = await guardedServer({ RATE_PER_MINUTE: '0' }, running.open);
  });
  afterAll(async () => {
    await server.close();
    await running.stop();
  });

  async function expectCalm(response: Response, what: string): Promise<void> {
    const text = await response.text();
    expect(response.status, `${what}: ${text}`).toBeLessThan(500);
    expect(text, what).not.toMatch(INSIDES);
    if (text === '') return;
    const { errors = [] } = JSON.parse(text) as { errors?: { extensions?: { code?: string } }[] };
    expect(errors.length, what).toBeLessThanOrEqual(5);
    for (const error of errors) {
      expect(error.extensions?.code, `${what}: ${text}`).toMatch(/^[A-Z_]+$/);
      expect(error.extensions?.code, `${what}: ${text}`).not.toBe('INTERNAL');
    }
  }

  it.each(ARGUMENTS)('takes anything as $it of %s', async (field, type) => {
    for (const it of HOSTILE) {
      const body = { query: `query ($it: ${type}) { ${field} }`, variables: { it } };
      await expectCalm(await server.post(body), JSON.stringify(body).slice(0, 200));
    }
  });

  it.each(CHANGES)('takes anything as $it of the change %s', async (field, type) => {
    const { key, text } = makeKey({ name: 'ana', scopes: ['load', 'curate'], createdAt: '2025-04-06T08:00:00.000Z' });
    await server.store.putApiKey(key);
    for (const it of HOSTILE) {
      const body = { query: `mutation ($it: ${type}) { ${field} }`, variables: { it } };
      const response = await server.post(body, { authorization: `Bearer ${text}` });
      const told = await response.clone().text();
      await expectCalm(response, JSON.stringify(body).slice(0, 300));
      expect(told, JSON.stringify(body).slice(0, 300)).not.toContain('INTERNAL');
    }
  });

  it('takes anything as a body', async () => {
    const bodies = [
      ...HOSTILE.map((value) => JSON.stringify(value)),
      ...HOSTILE.flatMap((value) =>
        ['query', 'variables', 'operationName', 'extensions', 'documentId'].map((name) =>
          JSON.stringify({ query: '{ __typename }', [name]: value }),
        ),
      ),
      '[{"query":"{ __typename }"},{"query":"{ __typename }"}]',
      '{"query":',
      '{'.repeat(10_000),
      '['.repeat(50_000),
      '\u0000',
      '{"query":"{ __typename }"}'.repeat(2),
      '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"x"}}}',
    ];
    for (const body of bodies) await expectCalm(await server.post(body), body.slice(0, 100));
  });

  it('takes anything as a path, method or header', async () => {
    for (const path of [
      '/%',
      '/%00',
      '/graphql/%',
      '/graphql//',
      '/graphql?query[]=a&query[]=b',
      '/graphql?query=a&query=b',
      '/graphql?variables={',
      '/playground/%2e%2e/%2e%2e/package.json',
      '/../package.json',
      '/graphql/nothing',
      '/health/nothing',
      `/${'x'.repeat(8_000)}`,
    ])
      await expectCalm(await fetch(server.url + path), path);
    for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD'])
      for (const path of ['/graphql', '/nowhere', '/health/live'])
        await expectCalm(await fetch(server.url + path, { method }), `${method} ${path}`);
    for (const headers of [
      { 'content-type': 'application/json; charset=utf-7' },
      { 'content-type': 'application/json; charset=utf-16' },
      { 'content-type': 'nonsense' },
      { 'content-encoding': 'zstd' },
      { 'content-encoding': 'gzip' },
      { accept: 'text/css' },
      { accept: ',,;q=x' },
      { accept: 'multipart/mixed; deferSpec=20220824' },
    ] as Record<string, string>[])
      await expectCalm(await server.post({ query: '{ __typename }' }, headers), JSON.stringify(headers));
  });

  it('says where subscriptions go that come as a request', async () => {
    const answer = await server.post({ query: 'subscription { articleLoaded { revision } }' });
    expect([answer.status, await answer.json()]).toEqual([
      200,
      {
        errors: [
          {
            message: 'A subscription has many answers; this request has one.',
            extensions: {
              code: 'INPUT_INVALID',
              remedy:
                'Send it over WebSocket (graphql-ws) to the same address, or as server-sent events to /graphql/stream.',
              suggestions: [],
            },
          },
        ],
      },
    ]);
  });

  it('takes operations at random and torn', async () => {
    const schema = await buildSchema();
    const random = randomNumbers(11);
    // Neo4j plans each operation anew, which takes its time.
    const operations = engine.name === 'neo4j' ? 20 : 60;
    for (let made = 0; made < operations; made += 1) {
      const query = randomOperation(schema, 4, random);
      const at = Math.floor(random() * query.length);
      const torn =
        query.slice(0, at) +
        ['{', '}', '"', '(', '...', '$', '@', '\n', '#', '!'][Math.floor(random() * 10)] +
        query.slice(at + 1);
      await expectCalm(await server.post({ query }), query);
      await expectCalm(await server.post({ query: torn }), torn);
    }
  });

  it('takes cursors and ids that were tampered with as invalid input', async () => {
    const first = (await (await server.post({ query: '{ claims(first: 1) { pageInfo { endCursor } } }' })).json()) as {
      data: { claims: { pageInfo: { endCursor: string } } };
    };
    const cursor = first.data.claims.pageInfo.endCursor;
    const tampered = [
      `${cursor}x`,
      cursor.slice(1),
      cursor.slice(0, -2),
      cursor.toUpperCase(),
      Buffer.from('["claims","PUBLISHED_AT",{},"x"]').toString('base64url'),
      Buffer.from('["claims","PUBLISHED_AT","2025-04-05","claim_rivals"]').toString('base64url'),
      // Every character of it, another one.
      ...Array.from(cursor, (sign, at) => cursor.slice(0, at) + (sign === 'A' ? 'B' : 'A') + cursor.slice(at + 1)),
    ];
    for (const after of tampered) {
      const answer = (await (
        await server.post({
          query: 'query ($after: String) { claims(after: $after) { nodes { id } } }',
          variables: { after },
        })
      ).json()) as { errors: { extensions: { code: string } }[] };
      expect(answer.errors[0]?.extensions.code, after).toBe('INPUT_INVALID');
    }
    for (const id of ['', 'meta ', 'meta\u0000', '-meta', 'claim_rivals"', 'meta/..', 'x'.repeat(300), '\ud800']) {
      for (const field of ['node(id: $id) { id }', 'entity(id: $id) { id }']) {
        const body = { query: `query ($id: ID!) { ${field} }`, variables: { id } };
        const answer = (await (await server.post(body)).json()) as { errors: { extensions: { code: string } }[] };
        expect(answer.errors[0]?.extensions.code, JSON.stringify(body)).toBe('INPUT_INVALID');
      }
    }
  });
});
