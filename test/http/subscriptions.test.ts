import { createClient as createStream } from 'graphql-sse';
import { type Client, createClient } from 'graphql-ws';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import { makeKey } from '../../src/graph/keySecret.js';
import { article, change, claim } from '../contract/fixtures.js';
import { ENGINES, type RunningEngine } from '../e2e/engines.js';
import { type GuardedServer, guardedServer } from './guardedServer.js';

const CLAIMS =
  'subscription ($ids: [ID!], $since: Int) { claimRecorded(entityIds: $ids, since: $since) { revision claims { id subject { id } } } }';

describe.each(ENGINES)('subscriptions on $name', { timeout: 120_000 }, (engine) => {
  let running: RunningEngine;
  let server: GuardedServer;
  const clients: Client[] = [];
  beforeAll(async () => {
    running = await engine.start();
  });
  afterAll(() => running.stop());
  beforeEach(async () => {
    const settings = { READ_NEEDS_KEY: 'on', CORS_ORIGINS: 'https://dashboard.example' };
    server = await guardedServer(settings, running.open);
  });
  afterEach(async () => {
    for (const client of clients.splice(0)) await client.dispose();
    await server.close();
  });

  async function key(): Promise<string> {
    const { key: made, text } = makeKey({ name: 'ana', scopes: ['read'], createdAt: '2025-04-06T08:00:00.000Z' });
    await server.store.putApiKey(made);
    return `Bearer ${text}`;
  }

  function client(authorization?: string): Client {
    const made = createClient({
      url: `${server.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      retryAttempts: 0,
      ...(authorization !== undefined && { connectionParams: { authorization } }),
    });
    clients.push(made);
    return made;
  }

  const load = (id: string) =>
    server.store.apply(
      change({
        articles: [article({ id: `article_${id}` })],
        claims: [claim({ id: `claim_${id}`, articleId: `article_${id}` })],
      }),
    );

  async function take(events: AsyncIterableIterator<unknown>, count: number): Promise<unknown[]> {
    const seen: unknown[] = [];
    for await (const event of events) {
      seen.push(event);
      if (seen.length === count) break;
    }
    return seen;
  }

  const event = (revision: number, id: string) => ({
    data: { claimRecorded: { revision, claims: [{ id: `claim_${id}`, subject: { id: 'meta' } }] } },
  });

  it('tell of claims of whatever process, and go on behind a revision without gap or double', async () => {
    const authorization = await key();
    await load('one');
    const missed = await take(client(authorization).iterate({ query: CLAIMS, variables: { since: 1 } }), 1);
    expect(missed).toEqual([event(2, 'one')]);
    await load('two');
    await load('three');
    const rest = take(client(authorization).iterate({ query: CLAIMS, variables: { since: 2, ids: ['meta'] } }), 3);
    await load('four');
    expect(await rest).toEqual([event(3, 'two'), event(4, 'three'), event(5, 'four')]);
  });

  it('come as server-sent events too', async () => {
    const stream = createStream({
      url: `${server.url}/graphql/stream`,
      headers: { authorization: await key() },
      retryAttempts: 0,
    });
    const events = take(
      stream.iterate({ query: 'subscription { articleLoaded(since: 1) { revision articles { id } } }' }),
      1,
    );
    await load('one');
    expect(await events).toEqual([{ data: { articleLoaded: { revision: 2, articles: [{ id: 'article_one' }] } } }]);
    stream.dispose();
  });

  it('are held to the same keys and limits', async () => {
    const first = async (asked: Client, query: string) =>
      (await asked
        .iterate({ query })
        .next()
        .catch((error: unknown) => error)) as unknown;
    expect(JSON.stringify(await first(client(), CLAIMS))).toContain('UNAUTHENTICATED');
    expect(await first(client('Bearer x'), CLAIMS)).toMatchObject({ code: 4403 });
    const authorization = await key();
    expect(
      JSON.stringify(await first(client(authorization), `{ statistics { ${'revision '.repeat(300)} } }`)),
    ).toContain('LIMIT_EXCEEDED');
    expect(JSON.stringify(await first(client(authorization), `{ ${'a '.repeat(1_100)} }`))).toContain('LIMIT_EXCEEDED');
    expect(await first(client(authorization), `{ statistics { revision } } # ${'x'.repeat(200_000)}`)).toMatchObject({
      code: 1009,
    });
  });

  it.each([
    ['https://evil.example', false],
    ['https://dashboard.example', true],
    [undefined, true],
  ])('let a page of %s open a socket: %s', async (origin, welcome) => {
    const socket = new WebSocket(`${server.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
      ...(origin && { origin }),
    });
    const opened = await new Promise((resolve) => {
      socket.once('open', () => resolve(true));
      socket.once('error', () => resolve(false));
    });
    socket.close();
    expect(opened).toBe(welcome);
  });
});
