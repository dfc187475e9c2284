import { request } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type GuardedServer, guardedServer } from './guardedServer.js';

const REVISION = { query: '{ statistics { revision } }' };

interface Answer {
  readonly data?: unknown;
  readonly errors: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

/** What pages may load and ask, and who may hold them in a frame. */
const policy = (ancestors: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    `frame-ancestors ${ancestors}`,
  ].join(';');

const answerOf = async (response: Response) => (await response.json()) as Answer;

describe('the guards of the server', () => {
  let server: GuardedServer;
  beforeAll(async () => {
    server = await guardedServer({
      ALLOWED_HOSTS: 'graph.example',
      CORS_ORIGINS: 'https://dashboard.example',
      EMBED_ORIGINS: 'https://blog.example',
    });
  });
  afterAll(() => server.close());

  it.each(['/health/live', '/graphql/examples.json', '/nowhere'])(
    'tell browsers at %s what they may do',
    async (path) => {
      const { headers } = await fetch(server.url + path);
      expect(
        Object.fromEntries(
          ['x-powered-by', 'x-content-type-options', 'referrer-policy', 'content-security-policy'].map((name) => [
            name,
            headers.get(name),
          ]),
        ),
      ).toEqual({
        'x-powered-by': null,
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'content-security-policy': policy("'self'"),
      });
    },
  );

  it('let frames of others hold the embedded pages alone', async () => {
    const { headers } = await fetch(`${server.url}/embed/meta`);
    expect(headers.get('content-security-policy')).toBe(policy("'self' https://blog.example"));
  });

  it.each([
    ['https://dashboard.example', 'https://dashboard.example'],
    ['https://evil.example', null],
    ['null', null],
  ])('let a page of %s read answers: %s', async (origin, allowed) => {
    const answer = await server.post(REVISION, { origin });
    const preflight = await fetch(`${server.url}/graphql`, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST' },
    });
    expect(answer.headers.get('access-control-allow-origin')).toBe(allowed);
    expect(preflight.headers.get('access-control-allow-origin')).toBe(allowed);
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
  });

  it.each([
    ['graph.example', 200],
    ['GRAPH.example:8443', 200],
    ['localhost:4000', 200],
    ['127.0.0.1', 200],
    ['[::1]:4000', 200],
    ['evil.example', 421],
    ['127.0.0.1.evil.example', 421],
    ['graph.example@evil.example', 421],
    ['a b', 421],
  ])('answer a request to the host %s with %i', async (host, status) => {
    expect(await statusFor(`${server.url}/health/live`, host)).toBe(status);
  });

  it.each([
    ['application/x-www-form-urlencoded', 'query=%7B+statistics+%7B+revision+%7D+%7D'],
    [
      'multipart/form-data; boundary=x',
      '--x\r\nContent-Disposition: form-data; name="query"\r\n\r\n{ __typename }\r\n--x--',
    ],
    ['text/plain', JSON.stringify(REVISION)],
  ])('refuse %s, which a form of another site could send', async (type, body) => {
    const response = await server.post(body, { 'content-type': type });
    expect([response.status, (await answerOf(response)).errors[0]?.extensions.code]).toEqual([400, 'INPUT_INVALID']);
  });

  it('refuse a query by GET that another site could send', async () => {
    const response = await fetch(`${server.url}/graphql?query=%7B__typename%7D`);
    expect(response.status).toBe(400);
    const meant = await fetch(`${server.url}/graphql?query=%7B__typename%7D`, {
      headers: { 'apollo-require-preflight': 'true' },
    });
    expect(await meant.json()).toEqual({ data: { __typename: 'Query' } });
  });

  it('answer too many tokens, fields and objects with the figure', async () => {
    const messages = [];
    for (const query of [
      `{ statistics { ${'revision '.repeat(1_100)} } }`,
      `{ statistics { ${'revision '.repeat(300)} } }`,
      '{ claims(first: 200) { nodes { subject { claims(first: 200) { nodes { article { id } publisher { id } } } } } } }',
    ]) {
      const { errors } = await answerOf(await server.post({ query }));
      messages.push(...errors.map(({ message, extensions }) => `${extensions.code} ${message}`));
    }
    expect(messages).toEqual([
      expect.stringMatching(/^LIMIT_EXCEEDED Syntax Error: Document contains more tha[nt] 1000 tokens/),
      'LIMIT_EXCEEDED Fields of the operation: 301, where 200 is the most allowed.',
      'LIMIT_EXCEEDED Objects that the answer may hold: 120601, where 100000 is the most allowed.',
    ]);
  });

  it('list five errors of many', async () => {
    const { errors } = await answerOf(await server.post({ query: `{ ${'a b c d e f g h i j '} }` }));
    expect(errors).toHaveLength(5);
    const broken = Array.from({ length: 20 }, (_, at) => `a${at}: entity(name: "nobody ${at}") { id }`).join(' ');
    expect((await answerOf(await server.post({ query: `{ ${broken} }` }))).errors).toHaveLength(5);
  });
});

describe('a store that fails', () => {
  it('is not spoken of: neither its place nor its words', async () => {
    const server = await guardedServer();
    await server.store.close();
    const answer = await answerOf(await server.post(REVISION));
    await server.close();
    expect(answer.errors).toEqual([
      {
        message: 'The database cannot be reached or opened.',
        locations: [{ line: 1, column: 3 }],
        path: ['statistics'],
        extensions: {
          code: 'STORE_UNAVAILABLE',
          reference: expect.stringMatching(/^[0-9a-f]{16}$/),
          remedy: 'Start it, or correct its address and password.',
          suggestions: [],
        },
      },
    ]);
  });
});

describe('guards by setting', () => {
  let server: GuardedServer;
  afterEach(() => server.close());

  it('suggest names of the schema, but not in production', async () => {
    const told = async () =>
      (await answerOf(await server.post({ query: '{ statistic { revision } }' }))).errors[0]?.message;
    server = await guardedServer();
    expect(await told()).toBe('Cannot query field "statistic" on type "Query". Did you mean "statistics"?');
    await server.close();
    server = await guardedServer({ NODE_ENV: 'production' });
    expect(await told()).toBe('Cannot query field "statistic" on type "Query".');
    const { errors } = await answerOf(
      await server.post({
        query: 'query ($by: ClaimOrder) { claims(orderBy: $by) { totalCount } }',
        variables: { by: 'PUBLISHED' },
      }),
    );
    expect(errors[0]?.message).not.toContain('mean');
  });

  it('keep the schema to themselves', async () => {
    server = await guardedServer({ INTROSPECTION: 'off' });
    const answer = await answerOf(await server.post({ query: '{ __schema { types { name } } }' }));
    expect([answer.data, answer.errors[0]?.extensions.code]).toEqual([undefined, 'INPUT_INVALID']);
  });

  it('end an operation whose time is over', async () => {
    server = await guardedServer({ OPERATION_TIMEOUT: '0' });
    const answer = await answerOf(await server.post(REVISION));
    expect(answer.errors[0]).toMatchObject({
      message: 'The operation took longer than 0 milliseconds.',
      extensions: { code: 'LIMIT_EXCEEDED' },
    });
  });

  it('let an address send so many operations in a minute', async () => {
    server = await guardedServer({ RATE_PER_MINUTE: '2', TRUST_PROXY: '1' });
    const from = async (address: string) => {
      const response = await server.post(REVISION, { 'x-forwarded-for': address });
      return response.status === 200
        ? 200
        : [response.status, response.headers.has('retry-after'), (await answerOf(response)).errors[0]?.message];
    };
    const refused = [429, true, 'More than 2 operations came within a minute.'];
    expect([await from('192.0.2.1'), await from('192.0.2.1'), await from('192.0.2.1')]).toEqual([200, 200, refused]);
    expect([await from('2001:db8::1'), await from('2001:db8:0:0:ffff::2'), await from('2001:db8::3')]).toEqual([
      200,
      200,
      refused,
    ]);
    expect(await from('2001:db8:0:1::1')).toBe(200);
  });

  it('believe no address that a client claims', async () => {
    server = await guardedServer({ RATE_PER_MINUTE: '1' });
    expect((await server.post(REVISION, { 'x-forwarded-for': '192.0.2.1' })).status).toBe(200);
    expect((await server.post(REVISION, { 'x-forwarded-for': '192.0.2.2' })).status).toBe(429);
  });
});

/** `fetch` sets the host itself, so this asks below it. */
function statusFor(url: string, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(url, { headers: { host }, setHost: false }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}
