import { afterEach, describe, expect, it } from 'vitest';
import type { Scope } from '../../src/graph/apiKey.js';
import { makeKey } from '../../src/graph/keySecret.js';
import { type GuardedServer, guardedServer } from './guardedServer.js';

const REVISION = { query: '{ statistics { revision } }' };

describe('API keys', () => {
  let server: GuardedServer;
  afterEach(() => server.close());

  async function bearer(scopes: readonly Scope[], name = 'ana') {
    const { key, text } = makeKey({ name, scopes, createdAt: '2025-04-06T08:00:00.000Z' });
    await server.store.putApiKey(key);
    return { key, headers: { authorization: `Bearer ${text}` } };
  }

  async function told(headers: Record<string, string> = {}) {
    const response = await server.post(REVISION, headers);
    const { errors } = (await response.json()) as { errors?: { message: string; extensions: { code: string } }[] };
    return [response.status, errors?.[0]?.extensions.code ?? null];
  }

  it('are not needed to read, yet must be true where sent', async () => {
    server = await guardedServer();
    expect(await told()).toEqual([200, null]);
    expect(await told((await bearer(['read'])).headers)).toEqual([200, null]);
    const { key, headers } = await bearer(['read'], 'desk');
    const forged = headers.authorization.slice(0, -1) + (headers.authorization.endsWith('0') ? '1' : '0');
    for (const authorization of [forged, 'Bearer x', 'Basic YTpi', `Bearer aig_${key.id}_${key.hash}`])
      expect(await told({ authorization }), authorization).toEqual([401, 'UNAUTHENTICATED']);
  });

  it('can be needed to read', async () => {
    server = await guardedServer({ READ_NEEDS_KEY: 'on' });
    expect(await told()).toEqual([200, 'UNAUTHENTICATED']);
    expect(await told((await bearer(['load'])).headers)).toEqual([200, 'FORBIDDEN']);
    expect(await told((await bearer(['read'], 'b')).headers)).toEqual([200, null]);
    expect(await told((await bearer(['admin'], 'c')).headers)).toEqual([200, null]);
  });

  it('open nothing once they are revoked', async () => {
    server = await guardedServer();
    const { key, headers } = await bearer(['admin']);
    expect(await told(headers)).toEqual([200, null]);
    await server.store.putApiKey({ ...key, revokedAt: '2025-04-07T08:00:00.000Z' });
    expect(await told(headers)).toEqual([401, 'UNAUTHENTICATED']);
  });

  it('have a rate of their own, and false ones count for the address', async () => {
    server = await guardedServer({ RATE_PER_MINUTE: '1' });
    const { headers } = await bearer(['read']);
    expect([await told(headers), await told(), await told(headers)]).toEqual([
      [200, null],
      [200, null],
      [429, 'LIMIT_EXCEEDED'],
    ]);
    expect(await told({ authorization: 'Bearer x' })).toEqual([429, 'LIMIT_EXCEEDED']);
  });
});
