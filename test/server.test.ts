import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from '../src/server.js';
import type { Store } from '../src/store/port.js';
import { openSqliteStore } from '../src/store/sqlite/sqliteStore.js';

const HOME = join(import.meta.dirname, '..');

describe('the server', () => {
  let folder: string;
  let store: Store;
  let server: RunningServer;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'server-'));
    store = await openSqliteStore({ path: join(folder, 'graph.sqlite') });
    await store.migrate();
    server = await startServer({ store, host: '127.0.0.1', port: 0, home: HOME });
  });
  afterAll(async () => {
    await server.close();
    await store.close();
    await rm(folder, { recursive: true, force: true });
  });

  const post = (body: string, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
    fetch(`${server.url}/graphql`, { method: 'POST', headers, body });

  it('answers a query', async () => {
    const response = await post(JSON.stringify({ query: '{ statistics { revision } }' }));
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ data: { statistics: { revision: 0 } } });
  });

  it('says that it is alive and ready, with its engine and revision', async () => {
    expect(await (await fetch(`${server.url}/health/live`)).json()).toEqual({ status: 'ok' });
    expect(await (await fetch(`${server.url}/health/ready`)).json()).toEqual({
      status: 'ok',
      engine: 'sqlite',
      revision: 0,
    });
  });

  it('hands the saved operations to the playground', async () => {
    const examples = (await (await fetch(`${server.url}/graphql/examples.json`)).json()) as {
      name: string;
      question: string;
      explanation: string;
      operation: string;
    }[];
    expect(examples.find(({ name }) => name === 'WhoDevelopsLlama4')).toEqual({
      name: 'WhoDevelopsLlama4',
      question: 'Who develops Llama 4?',
      explanation: 'Who builds a model, and which sentences say so.',
      operation: expect.stringMatching(/^# Who develops Llama 4\?\n# .*\nquery WhoDevelopsLlama4\(/),
    });
  });

  it.each([
    ['a body that is no JSON', () => post('{"query":'), 400, 'INPUT_INVALID'],
    [
      'a body beyond the limit',
      () => post(JSON.stringify({ query: `{ # ${'x'.repeat(200_000)}\n statistics { revision } }` })),
      413,
      'LIMIT_EXCEEDED',
    ],
    ['an unknown path', () => fetch(`${server.url}/nowhere`), 404, 'NOT_FOUND'],
    ['an unknown field', () => post(JSON.stringify({ query: '{ nonsense }' })), 200, 'INPUT_INVALID'],
    ['a query that does not parse', () => post(JSON.stringify({ query: '{{{' })), 200, 'INPUT_INVALID'],
  ])('answers %s in JSON with a code and nothing of its insides', async (_, send, status, code) => {
    const response = await send();
    const text = await response.text();
    expect(response.status).toBe(status);
    expect(JSON.parse(text).errors[0].extensions.code).toBe(code);
    expect(text).not.toMatch(/node_modules|\bat .*:\d+:\d+|stacktrace/);
  });

  it('refuses a form that another site may have sent', async () => {
    const response = await post(JSON.stringify({ query: '{ statistics { revision } }' }), {
      'content-type': 'text/plain',
    });
    expect(response.status).toBe(400);
  });

  it('names itself nowhere', async () => {
    const response = await fetch(`${server.url}/health/live`);
    expect(response.headers.get('x-powered-by')).toBeNull();
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('says which port is taken', async () => {
    const port = Number(new URL(server.url).port);
    await expect(startServer({ store, host: '127.0.0.1', port, home: HOME })).rejects.toMatchObject({
      code: 'CONFIG_INVALID',
      message: `The server cannot listen on 127.0.0.1:${port}: it is taken.`,
    });
  });

  it('reports a store that is gone as unavailable', async () => {
    await store.close();
    const response = await fetch(`${server.url}/health/ready`);
    expect(response.status).toBe(503);
    const answer = (await (await post(JSON.stringify({ query: '{ statistics { revision } }' }))).json()) as {
      errors: { extensions: { code: string } }[];
    };
    expect(answer.errors[0]?.extensions.code).toBe('STORE_UNAVAILABLE');
  });
});
