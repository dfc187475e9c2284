import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { commandRun } from './commandRun.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'webhooks-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const webhooks = (...args: string[]) => commandRun(folder, ['webhooks', ...args]);

it('the webhooks command adds, lists and revokes webhooks, and shows the secret once', async () => {
  const added = await webhooks(
    'add',
    'https://desk.example/graph',
    '--events',
    'claimRecorded',
    '--predicates',
    'LED_BY',
  );
  expect(added).toMatchObject({ code: 0, err: '' });
  const [, secret = 'none', id = 'none'] =
    /^(whsec_\S{44})\nThis secret of the webhook ([0-9a-f]{16}) /.exec(added.out) ?? [];
  const listed = (await webhooks('list')).out;
  expect(listed).toMatch(new RegExp(`^${id}\thttps://desk.example/graph\tclaimRecorded\t\\S+Z\tholds\n$`));
  expect(listed).not.toContain(secret);
  expect(await webhooks('deliveries', id)).toEqual({ code: 0, out: 'Nothing was sent to that webhook.\n', err: '' });
  expect((await webhooks('revoke', id)).code).toBe(0);
  expect((await webhooks('list')).out).toMatch(/\trevoked \d{4}-/);
  expect((await webhooks('revoke', id)).err).toContain('NOT_FOUND');
});

it.each([
  [[], 'INPUT_INVALID'],
  [['add'], 'INPUT_INVALID'],
  [['add', 'https://desk.example/', '--events', 'everything'], 'INPUT_INVALID'],
  [['add', 'https://desk.example/', '--min-confidence', '2'], 'INPUT_INVALID'],
  [['add', 'https://desk.example/', '--entities', 'Nobody'], 'NOT_FOUND'],
  [['add', 'http://10.0.0.1/'], 'INPUT_INVALID'],
])('the webhooks command refuses %j', async (args, word) => {
  const { code, err } = await webhooks(...args);
  expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(word) });
});
