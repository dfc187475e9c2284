import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GuardedServer, guardedServer } from './guardedServer.js';

describe('GraphQL over HTTP', () => {
  let server: GuardedServer;
  beforeAll(async () => {
    server = await guardedServer();
  });
  afterAll(() => server.close());

  const audits = serverAudits({ url: () => `${server.url}/graphql`, fetchFn: fetch });
  const required = audits.filter(({ name }) => /^(MUST|SHOULD) /.test(name));

  it('is asked everything that the audits require', () => expect(required.length).toBeGreaterThanOrEqual(34));

  it.each(required.map((audit) => [audit.id, audit.name, audit] as const))('%s: %s', async (_id, _name, audit) => {
    const result = await audit.fn();
    if (result.status !== 'ok') expect.unreachable(`${result.reason}: ${await result.response.text()}`);
  });
});
