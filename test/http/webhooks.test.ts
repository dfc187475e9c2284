import { afterEach, expect, it } from 'vitest';
import type { Scope } from '../../src/graph/apiKey.js';
import { makeKey } from '../../src/graph/keySecret.js';
import { article, change, claim } from '../contract/fixtures.js';
import { receiver } from '../webhooks/receiver.js';
import { type GuardedServer, guardedServer } from './guardedServer.js';

let server: GuardedServer;
afterEach(() => server.close());

async function asked(scopes: readonly Scope[], query: string, variables: object = {}): Promise<unknown> {
  const { key, text } = makeKey({ name: 'ana', scopes, createdAt: '2025-04-06T08:00:00.000Z' });
  await server.store.putApiKey(key);
  return (await server.post({ query, variables }, { authorization: `Bearer ${text}` })).json();
}

const REGISTER =
  'mutation ($webhook: WebhookInput!) { registerWebhook(webhook: $webhook) { webhook { id url events filter createdBy } secret } }';

it('webhooks are registered, seen and revoked by keys of administrators, and the secret is shown once', async () => {
  server = await guardedServer({ WEBHOOK_PRIVATE_ADDRESSES: 'on' });
  const { url, received, count } = await receiver();
  const webhook = { url, events: ['claimRecorded'], filter: { entities: ['Meta'] } };
  for (const query of [REGISTER, '{ webhooks { id } }', 'mutation { revokeWebhook(id: "x") { id } }'])
    expect(await asked(['read', 'load', 'curate'], query, { webhook })).toMatchObject({
      errors: [{ extensions: { code: 'FORBIDDEN' } }],
    });
  const made = (await asked(['admin'], REGISTER, { webhook })) as {
    data: { registerWebhook: { webhook: { id: string }; secret: string } };
  };
  const { id } = made.data.registerWebhook.webhook;
  expect(made).toEqual({
    data: {
      registerWebhook: {
        webhook: {
          id: expect.stringMatching(/^[0-9a-f]{16}$/),
          url,
          events: ['claimRecorded'],
          filter: { statuses: ['ACCEPTED'], entityIds: ['meta'] },
          createdBy: 'ana',
        },
        secret: expect.stringMatching(/^whsec_[A-Za-z0-9+/]{43}=$/),
      },
    },
  });
  await server.store.apply(
    change({
      articles: [article({ id: 'article_new' })],
      claims: [claim({ id: 'claim_new', articleId: 'article_new' })],
    }),
  );
  await count(1);
  expect(JSON.parse(received[0]?.body ?? '')).toMatchObject({ type: 'claimRecorded', revision: 2 });
  const list = '{ webhooks { id revokedAt deliveries { revision status attempts problem } } }';
  await expect
    .poll(() => asked(['admin'], list))
    .toEqual({
      data: {
        webhooks: [
          { id, revokedAt: null, deliveries: [{ revision: 2, status: 'DELIVERED', attempts: 1, problem: null }] },
        ],
      },
    });
  expect(await asked(['admin'], `mutation { revokeWebhook(id: "${id}") { id revokedAt } }`)).toEqual({
    data: { revokeWebhook: { id, revokedAt: expect.any(String) } },
  });
  expect(JSON.stringify(await asked(['admin'], list))).not.toContain(made.data.registerWebhook.secret);
  expect(await asked(['admin'], '{ webhooks { secret } }')).toMatchObject({ errors: [{}] });
});

it('webhooks lead to no private address unless the server allows it', async () => {
  server = await guardedServer();
  const webhook = { url: 'http://10.0.0.1/', events: ['claimRecorded'] };
  expect(await asked(['admin'], REGISTER, { webhook })).toMatchObject({
    errors: [{ message: 'The address of the webhook is a private one.', extensions: { code: 'INPUT_INVALID' } }],
  });
});
