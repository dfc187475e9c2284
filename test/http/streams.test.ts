import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import type { ApiKey } from '../../src/graph/apiKey.js';
import { makeKey } from '../../src/graph/keySecret.js';
import { sha256 } from '../../src/http/persistedOperations.js';
import { article, change, claim } from '../contract/fixtures.js';
import { type GuardedServer, guardedServer } from './guardedServer.js';

interface Message {
  readonly type: string;
  readonly id?: string;
  readonly payload?: unknown;
}

let server: GuardedServer;
const sockets: WebSocket[] = [];
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.terminate();
  await server.close();
});

function open(headers: Record<string, string> = {}): WebSocket {
  const socket = new WebSocket(`${server.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { headers });
  sockets.push(socket);
  return socket;
}

async function acknowledged(authorization?: string): Promise<WebSocket> {
  const socket = open();
  await once(socket, 'open');
  socket.send(JSON.stringify({ type: 'connection_init', ...(authorization && { payload: { authorization } }) }));
  expect(await next(socket)).toEqual({ type: 'connection_ack' });
  return socket;
}

async function next(socket: WebSocket): Promise<Message> {
  const [data] = await once(socket, 'message');
  return JSON.parse(String(data)) as Message;
}

/** The first message about an operation. */
async function ask(socket: WebSocket, payload: object, id = '1'): Promise<Message> {
  socket.send(JSON.stringify({ type: 'subscribe', id, payload }));
  for (;;) {
    const message = await next(socket);
    if (message.id === id) return message;
  }
}

async function codeOf(asked: Promise<Message>): Promise<unknown> {
  const { payload } = await asked;
  const errors = Array.isArray(payload) ? payload : (payload as { errors?: unknown[] }).errors;
  return (errors?.[0] as { extensions: { code: string } } | undefined)?.extensions.code ?? null;
}

async function closing(socket: WebSocket): Promise<number> {
  const [code] = await once(socket, 'close');
  return code as number;
}

const stream = (body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${server.url}/graphql/stream`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
    body: JSON.stringify(body),
  });

/** The first event of a stream; the stream is left then. */
async function firstEvent(response: Response): Promise<unknown> {
  let text = '';
  for await (const chunk of response.body ?? []) {
    text += Buffer.from(chunk as Uint8Array).toString();
    const data = /^data: (\{.*\})$/m.exec(text)?.[1];
    if (data) return JSON.parse(data);
  }
  return null;
}

async function key(scopes: ApiKey['scopes'] = ['read']): Promise<{ key: ApiKey; authorization: string }> {
  const { key: made, text } = makeKey({ name: 'ana', scopes, createdAt: '2025-04-06T08:00:00.000Z' });
  await server.store.putApiKey(made);
  return { key: made, authorization: `Bearer ${text}` };
}

const REVISION = '{ statistics { revision } }';
const LISTEN = 'subscription { claimRecorded { revision } }';

describe('sockets', () => {
  it('are closed where nothing introduces them', async () => {
    server = await guardedServer();
    const socket = open();
    expect(await closing(socket)).toBe(4408);
  });

  it.each([
    ['rubbish', '{', 4400],
    ['a message of no known type', '{"type":"drop"}', 4400],
    ['an operation before the introduction', '{"type":"subscribe","id":"1","payload":{"query":"{ a }"}}', 4401],
  ])('are closed on %s', async (_, message, code) => {
    server = await guardedServer();
    const socket = open();
    await once(socket, 'open');
    socket.send(message);
    expect(await closing(socket)).toBe(code);
  });

  it('are closed on a message larger than a body may be, whether in one frame or in many', async () => {
    server = await guardedServer({ MAX_BODY: '1000' });
    const one = await acknowledged();
    one.send('x'.repeat(2_000));
    expect(await closing(one)).toBe(1009);
    const many = await acknowledged();
    for (let at = 0; at < 20; at += 1) many.send('x'.repeat(100), { fin: false });
    expect(await closing(many)).toBe(1009);
  });

  it('are open to no page of another name that points here', async () => {
    server = await guardedServer({ ALLOWED_HOSTS: 'graph.example' });
    const tried = async (host: string) => {
      const socket = open({ host, origin: `http://${host}` });
      return new Promise((resolve) => {
        socket.once('open', () => resolve(true));
        socket.once('error', () => resolve(false));
      });
    };
    expect([await tried('evil.example'), await tried('graph.example')]).toEqual([false, true]);
  });

  it('have so many operations under way, and one address so many sockets', async () => {
    server = await guardedServer({ MAX_OPERATIONS_PER_SOCKET: '2', MAX_STREAMS_PER_ADDRESS: '2' });
    const socket = await acknowledged();
    for (const id of ['a', 'b']) socket.send(JSON.stringify({ type: 'subscribe', id, payload: { query: LISTEN } }));
    expect(await codeOf(ask(socket, { query: REVISION }, 'c'))).toBe('LIMIT_EXCEEDED');
    await acknowledged();
    const third = open();
    expect(await closing(third)).toBe(4429);
    sockets[1]?.close();
    await once(sockets[1] as WebSocket, 'close');
    await expect.poll(async () => (await stream({ query: REVISION })).status).toBe(200);
  });

  it('count for the same rate as requests', async () => {
    server = await guardedServer({ RATE_PER_MINUTE: '2' });
    const socket = await acknowledged();
    expect(await codeOf(ask(socket, { query: REVISION }, '1'))).toBeNull();
    expect((await server.post({ query: REVISION })).status).toBe(200);
    expect(await codeOf(ask(socket, { query: REVISION }, '2'))).toBe('LIMIT_EXCEEDED');
    expect((await stream({ query: REVISION })).status).toBe(429);
  });

  it('are held to the time of one operation', async () => {
    server = await guardedServer({ OPERATION_TIMEOUT: '0' });
    expect(await codeOf(ask(await acknowledged(), { query: REVISION }))).toBe('LIMIT_EXCEEDED');
  });

  it('show neither the schema nor its names where requests do not', async () => {
    server = await guardedServer({ INTROSPECTION: 'off', NODE_ENV: 'production' });
    const socket = await acknowledged();
    expect(await codeOf(ask(socket, { query: '{ __schema { types { name } } }' }, '1'))).toBe('INPUT_INVALID');
    expect(JSON.stringify(await ask(socket, { query: '{ statistic { revision } }' }, '2'))).not.toContain(
      'Did you mean',
    );
  });
});

describe('streams of either kind', () => {
  it('answer saved operations alone where requests do', async () => {
    server = await guardedServer({ PERSISTED_ONLY: 'on' });
    const home = join(import.meta.dirname, '..', '..', 'queries');
    const saved = (await readFile(join(home, 'GraphStatistics.graphql'), 'utf8')).trim();
    const extensions = { persistedQuery: { version: 1, sha256Hash: sha256(saved) } };
    const socket = await acknowledged();
    expect(await codeOf(ask(socket, { query: REVISION }, '1'))).toBe('FORBIDDEN');
    expect(await codeOf(ask(socket, { query: saved }, '2'))).toBeNull();
    expect(await codeOf(ask(socket, { query: '', extensions }, '3'))).toBeNull();
    expect(await firstEvent(await stream({ query: REVISION }))).toMatchObject({
      errors: [{ extensions: { code: 'FORBIDDEN' } }],
    });
    const listening = (await readFile(join(home, 'subscriptions', 'ArticlesAsTheyAreLoaded.graphql'), 'utf8')).trim();
    const documentId = `sha256:${sha256(listening)}`;
    expect(await firstEvent(await stream({ documentId, variables: { since: 0 } }))).toMatchObject({
      data: { articleLoaded: { revision: 1 } },
    });
  });

  it('are closed when their key is revoked', async () => {
    server = await guardedServer();
    const { key: made, authorization } = await key();
    const socket = await acknowledged(authorization);
    socket.send(JSON.stringify({ type: 'subscribe', id: '1', payload: { query: LISTEN } }));
    const events = await stream({ query: LISTEN }, { authorization });
    const ended = events.text().then(
      () => 'ended',
      () => 'ended',
    );
    const other = await acknowledged();
    await server.store.putApiKey({ ...made, revokedAt: '2025-04-07T08:00:00.000Z' });
    expect(await closing(socket)).toBe(4403);
    expect(await ended).toBe('ended');
    expect(await codeOf(ask(other, { query: REVISION }))).toBeNull();
  });

  it('are too many for one address together', async () => {
    server = await guardedServer({ MAX_STREAMS_PER_ADDRESS: '1' });
    const left = new AbortController();
    const first = await fetch(`${server.url}/graphql/stream?${new URLSearchParams({ query: LISTEN })}`, {
      headers: { accept: 'text/event-stream' },
      signal: left.signal,
    });
    expect(first.status).toBe(200);
    expect((await stream({ query: LISTEN })).status).toBe(429);
    left.abort();
    await expect.poll(async () => (await stream({ query: REVISION })).status).toBe(200);
  });
});

describe('recorded claims', () => {
  it('are told to those alone whose filter they pass', async () => {
    server = await guardedServer();
    const socket = await acknowledged();
    const query =
      'subscription ($filter: ClaimFilter) { claimRecorded(filter: $filter, since: 1) { revision claims { id } } }';
    const filters = {
      pending: { statuses: ['PENDING'] },
      language: { languages: ['pt'] },
      named: { entities: ['meta'], predicates: ['STUDIES'] },
      all: {},
    };
    for (const [id, filter] of Object.entries(filters))
      socket.send(JSON.stringify({ type: 'subscribe', id, payload: { query, variables: { filter } } }));
    const heard = new Map<string, unknown>();
    const complete = new Promise<void>((resolve) => {
      socket.on('message', (data) => {
        const { id, payload } = JSON.parse(String(data)) as Message;
        const { data: found } = payload as { data: { claimRecorded: { claims: { id: string }[] } } };
        heard.set(
          id ?? '',
          found.claimRecorded.claims.map((each) => each.id),
        );
        if (heard.size === 4) resolve();
      });
    });
    const articles = [
      article({ id: 'article_en', sourceKey: 'en' }),
      article({ id: 'article_pt', sourceKey: 'pt', language: 'pt' }),
    ];
    const claims = [
      claim({ id: 'claim_plain', articleId: 'article_en' }),
      claim({ id: 'claim_waiting', articleId: 'article_en', status: 'PENDING' }),
      claim({ id: 'claim_portuguese', articleId: 'article_pt' }),
      claim({ id: 'claim_studies', articleId: 'article_en', predicate: 'STUDIES', objectId: 'llama-x' }),
    ];
    await server.store.apply(change({ articles, claims }));
    await complete;
    expect(Object.fromEntries(heard)).toEqual({
      pending: ['claim_waiting'],
      language: ['claim_portuguese'],
      named: ['claim_studies'],
      all: ['claim_plain', 'claim_portuguese', 'claim_studies'],
    });
  });
});
