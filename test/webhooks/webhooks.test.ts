import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Webhook as Verifier } from 'standardwebhooks';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildSchema } from '../../src/api/schema.js';
import { ANY_CLAIM, type ClaimFilter } from '../../src/graph/filters.js';
import type { Webhook, WebhookEvent } from '../../src/graph/webhook.js';
import { readSavedOperations } from '../../src/savedOperations.js';
import type { Store } from '../../src/store/port.js';
import { openSqliteStore } from '../../src/store/sqlite/sqliteStore.js';
import { bodyMaker, type MakeBody } from '../../src/webhooks/eventBody.js';
import { createPoster } from '../../src/webhooks/postDelivery.js';
import { tellWebhooks } from '../../src/webhooks/tellWebhooks.js';
import { createWebhookDesk } from '../../src/webhooks/webhookDesk.js';
import { article, change, claim, STORY } from '../contract/fixtures.js';
import { receiver } from './receiver.js';

const HOME = join(import.meta.dirname, '..', '..');

let bodyOf: MakeBody;
let store: Store;
const ending: (() => Promise<void>)[] = [];

beforeAll(async () => {
  bodyOf = bodyMaker(await buildSchema(), await readSavedOperations(join(HOME, 'queries', 'subscriptions')));
});
beforeEach(async () => {
  store = await openSqliteStore({ path: ':memory:' });
  await store.migrate();
  await store.apply(STORY);
});
afterEach(async () => {
  for (const end of ending.splice(0)) await end();
  await store.close();
});

function register(
  url: string,
  events: readonly WebhookEvent[] = ['claimRecorded'],
  filter: Partial<ClaimFilter> = {},
): Promise<Webhook> {
  const desk = createWebhookDesk({ store, privateAllowed: true, now: () => new Date() });
  return desk.register({ url, events, filter: { ...ANY_CLAIM, statuses: ['ACCEPTED'], ...filter } }, 'ana');
}

/** A server's part that tells webhooks; gives what stops it. */
function tell(waits: readonly number[] = [1, 1], timeout = 5_000): () => Promise<void> {
  const poster = createPoster({ privateAllowed: true, timeout });
  const report = (failure: Error) => {
    throw failure;
  };
  const stop = tellWebhooks({ store, poster, bodyOf, report, now: () => new Date(), readingTimeout: 10_000, waits });
  let ended: Promise<void> | null = null;
  const end = () => (ended ??= stop().then(() => poster.close()));
  ending.push(end);
  return end;
}

const load = (id: string) =>
  store.apply(
    change({
      articles: [article({ id: `article_${id}`, sourceKey: id })],
      claims: [claim({ id: `claim_${id}`, articleId: `article_${id}` })],
    }),
  );

const revisionOf = ({ body }: { readonly body: string }) => (JSON.parse(body) as { revision: number }).revision;

async function expectDelivery(webhook: Webhook, revision: number, expected: object): Promise<void> {
  await expect
    .poll(async () => (await store.deliveriesOf(webhook.id, 10)).find((each) => each.revision === revision))
    .toMatchObject(expected);
}

describe('a webhook', () => {
  it('is sent what the subscription of the same name is told, signed as Standard Webhooks has it', async () => {
    const { url, received, count } = await receiver();
    const webhook = await register(url, ['claimRecorded', 'articleLoaded']);
    tell();
    await load('one');
    await count(2);
    const told = received.map(({ headers, body }) => {
      new Verifier(webhook.secret).verify(body, headers as Record<string, string>);
      expect(headers['content-type']).toBe('application/json');
      const { id, ...rest } = JSON.parse(body) as { id: string };
      expect(headers['webhook-id']).toBe(id);
      return rest;
    });
    expect(told).toEqual([
      {
        type: 'articleLoaded',
        timestamp: expect.any(String),
        revision: 2,
        data: { articleLoaded: { revision: 2, articles: [expect.objectContaining({ id: 'article_one' })] } },
      },
      {
        type: 'claimRecorded',
        timestamp: expect.any(String),
        revision: 2,
        data: {
          claimRecorded: {
            revision: 2,
            claims: [
              expect.objectContaining({ id: 'claim_one', subject: { name: 'Meta' }, predicate: 'COMPETES_WITH' }),
            ],
          },
        },
      },
    ]);
  });

  it('is trusted by the ten lines of the documentation, and by nothing else', async () => {
    const { url, received, count } = await receiver();
    const { secret } = await register(url);
    tell();
    await load('one');
    await count(1);
    const page = await readFile(join(HOME, 'docs', 'webhooks.md'), 'utf8');
    const lines = /```js\n([\s\S]+?)```/.exec(page)?.[1] ?? '';
    const module = `data:text/javascript,${encodeURIComponent(lines)}`;
    const { isTrue } = (await import(/* @vite-ignore */ module)) as {
      isTrue: (secret: string, headers: object, body: string) => boolean;
    };
    const [{ headers, body } = { headers: {}, body: '' }] = received;
    expect(isTrue(secret, headers, body)).toBe(true);
    expect(isTrue(secret, headers, `${body} `)).toBe(false);
    expect(isTrue('whsec_b3RoZXI=', headers, body)).toBe(false);
    expect(isTrue(secret, { ...headers, 'webhook-timestamp': '1000000000' }, body)).toBe(false);
  });

  it('is told of claims that pass its filter alone', async () => {
    const { url, received, count } = await receiver();
    await register(url, ['claimRecorded'], { predicates: ['STUDIES'] });
    tell();
    await load('one');
    await store.apply(change({ claims: [claim({ id: 'claim_studies', predicate: 'STUDIES', objectId: 'llama-x' })] }));
    await count(1);
    expect(received.map(revisionOf)).toEqual([3]);
  });

  it('is tried again until it takes a delivery, before it is sent the next one', async () => {
    const { url, received, count } = await receiver([500, { redirect: '/elsewhere' }]);
    const webhook = await register(url);
    tell();
    await load('one');
    await load('two');
    await count(4);
    expect(received.map(revisionOf)).toEqual([2, 2, 2, 3]);
    expect(new Set(received.map(({ headers }) => headers['webhook-id'])).size).toBe(2);
    expect(received.every(({ path }) => path === '/hook')).toBe(true);
    await expectDelivery(webhook, 2, { status: 'DELIVERED', attempts: 3, responseStatus: 204, problem: null });
  });

  it('misses a delivery that it never takes, which is seen in the list', async () => {
    const { url, received, count } = await receiver([500, 500, 500]);
    const webhook = await register(url);
    tell();
    await load('one');
    await load('two');
    await count(4);
    expect(received.map(revisionOf)).toEqual([2, 2, 2, 3]);
    await expectDelivery(webhook, 2, {
      status: 'FAILED',
      attempts: 3,
      problem: 'The answer was 500.',
      nextAttemptAt: null,
    });
    await expectDelivery(webhook, 3, { status: 'DELIVERED' });
  });

  it('is not waited for longer than its time', async () => {
    const { url } = await receiver(['silence']);
    const webhook = await register(url);
    tell([], 50);
    await load('one');
    await expectDelivery(webhook, 2, { status: 'FAILED', problem: 'No answer within 50 milliseconds.' });
  });

  it('is told of everything that came while nobody told it, and of nothing twice', async () => {
    const { url, received, count } = await receiver([204, 500]);
    const webhook = await register(url);
    const stop = tell([60_000]);
    await load('one');
    await load('two');
    await expectDelivery(webhook, 3, { status: 'PENDING', attempts: 1 });
    await stop();
    await load('three');
    // The waiting time of the delivery that waits is over.
    const [waiting] = await store.deliveriesOf(webhook.id, 1);
    if (waiting) await store.putDelivery({ ...waiting, nextAttemptAt: waiting.lastAttemptAt }, 500);
    tell([60_000]);
    await count(4);
    expect(received.map(revisionOf)).toEqual([2, 3, 3, 4]);
    await expectDelivery(webhook, 3, { status: 'DELIVERED', attempts: 2 });
  });

  it('is told once, however many servers share the store', async () => {
    const { url, received, count } = await receiver();
    const webhook = await register(url);
    const stops = [tell(), tell(), tell()];
    for (const id of ['one', 'two', 'three']) await load(id);
    await count(3);
    await expectDelivery(webhook, 4, { status: 'DELIVERED' });
    for (const stop of stops) await stop();
    expect(received.map(revisionOf)).toEqual([2, 3, 4]);
  });

  it('is told nothing more once it is revoked', async () => {
    const { url, received, count } = await receiver();
    const { url: other, count: countOther } = await receiver();
    const webhook = await register(url);
    await register(other);
    const stop = tell();
    await load('one');
    await count(1);
    await expectDelivery(webhook, 2, { status: 'DELIVERED' });
    await stop();
    await createWebhookDesk({ store, privateAllowed: true, now: () => new Date() }).revoke(webhook.id);
    tell();
    await load('two');
    await countOther(2);
    expect(received.length).toBe(1);
  });
});

describe('the addresses of webhooks', () => {
  it.each([
    ['ftp://receiver.example/', 'INPUT_INVALID'],
    ['receiver.example', 'INPUT_INVALID'],
    ['https://ana:secret@receiver.example/', 'INPUT_INVALID'],
    ['http://127.0.0.1:9/', 'INPUT_INVALID'],
    ['http://2130706433/', 'INPUT_INVALID'],
    ['http://0x7f.1/', 'INPUT_INVALID'],
    ['http://[::1]/', 'INPUT_INVALID'],
    ['http://[::ffff:10.0.0.1]/', 'INPUT_INVALID'],
    ['http://169.254.169.254/latest/meta-data', 'INPUT_INVALID'],
    ['http://localhost/', 'INPUT_INVALID'],
    [`https://receiver.example/${'x'.repeat(3_000)}`, 'INPUT_INVALID'],
  ])('%s is refused', async (url, code) => {
    const desk = createWebhookDesk({ store, privateAllowed: false, now: () => new Date() });
    await expect(desk.register({ url, events: ['claimRecorded'], filter: ANY_CLAIM }, 'ana')).rejects.toMatchObject({
      code,
    });
  });

  it('put no lines of their own into what is sent', async () => {
    const { url, received, count } = await receiver();
    const webhook = await register(`${url}?a=\r\nwebhook-signature: forged\r\n`);
    expect(webhook.url).toMatch(/^[!-~]+$/);
    tell();
    await load('one');
    await count(1);
    new Verifier(webhook.secret).verify(received[0]?.body ?? '', received[0]?.headers as Record<string, string>);
  });

  it('are looked at anew at each connection: a name that leads inside is not told', async () => {
    const { url, received } = await receiver();
    const { port } = new URL(url);
    const lookups = ['93.184.216.34', '127.0.0.1'];
    const poster = createPoster({
      privateAllowed: false,
      timeout: 2_000,
      lookup: (_host, _options, answer) => answer(null, [{ address: lookups.pop() ?? '', family: 4 }]),
    });
    const posting = {
      id: 'msg_1',
      url: `http://rebound.example:${port}/`,
      secret: 'whsec_c2VjcmV0',
      body: '{}',
      at: new Date(),
    };
    expect(await poster.post(posting, new AbortController().signal)).toEqual({
      status: null,
      problem: 'The address leads to a private one, which is not told.',
    });
    await poster.close();
    expect(received).toEqual([]);
  });
});
