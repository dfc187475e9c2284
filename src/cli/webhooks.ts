import { findEntity } from '../curation/findEntity.js';
import { ApplicationError } from '../errors.js';
import { ANY_CLAIM, type ClaimFilter } from '../graph/filters.js';
import { WEBHOOK_EVENTS } from '../graph/webhook.js';
import { MODALITIES, PREDICATES } from '../ontology/ontology.js';
import type { Store } from '../store/port.js';
import { createWebhookDesk } from '../webhooks/webhookDesk.js';
import type { Command } from './command.js';
import { openStore } from './openStore.js';
import { readOptions } from './options.js';

const usage = `webhooks add URL [--events ${WEBHOOK_EVENTS.join(',')}] [--entities NAME,…] [--predicates P,…] [--modalities M,…] [--min-confidence 0.8] | webhooks list | webhooks deliveries ID | webhooks revoke ID`;

const OPTIONS = {
  events: { type: 'string', default: WEBHOOK_EVENTS.join(',') },
  entities: { type: 'string' },
  predicates: { type: 'string' },
  modalities: { type: 'string' },
  'min-confidence': { type: 'string' },
} as const;

type Values = Readonly<Partial<Record<keyof typeof OPTIONS, string>>>;

interface Work {
  readonly store: Store;
  readonly desk: ReturnType<typeof createWebhookDesk>;
  /** The address or id. */
  readonly subject: string;
  readonly values: Values;
}

/** Registers, lists and revokes addresses that are told of what is new; they are kept in the store, and the servers that share it tell them. */
export const webhooksCommand: Command = {
  name: 'webhooks',
  summary: 'register, list and revoke addresses that are told of what is new',
  usage,
  async run({ args, config: readConfig, out }) {
    const { values, positionals } = readOptions(args, OPTIONS, usage);
    const [action = '', subject = ''] = positionals;
    const act = ACTIONS.get(action);
    if (!act || (action !== 'list' && subject === '')) {
      throw new ApplicationError('INPUT_INVALID', 'The command says neither what to do nor with which webhook.', {
        remedy: `Usage: ${usage}`,
      });
    }
    const config = readConfig();
    const store = await openStore(config);
    try {
      const privateAllowed = config.http.webhookPrivateAddresses;
      const desk = createWebhookDesk({ store, privateAllowed, now: () => new Date() });
      out(await act({ store, desk, subject, values }));
      return 0;
    } finally {
      await store.close();
    }
  },
};

const ACTIONS: ReadonlyMap<string, (work: Work) => Promise<string>> = new Map([
  ['add', add],
  ['list', list],
  ['deliveries', deliveries],
  ['revoke', revoke],
]);

async function add({ store, desk, subject, values }: Work): Promise<string> {
  const events = choices('--events', values.events, WEBHOOK_EVENTS) ?? [];
  const filter = await filterOf(store, values);
  const { id, secret } = await desk.register({ url: subject, events, filter }, 'cli');
  return `${secret}\nThis secret of the webhook ${id} is shown only now. What is sent is signed with it.\n`;
}

async function list({ desk }: Work): Promise<string> {
  const webhooks = await desk.list();
  if (webhooks.length === 0) return 'There are no webhooks.\n';
  return webhooks
    .map(({ id, url, events, createdAt, revokedAt }) =>
      [id, url, events.join(','), createdAt, revokedAt ? `revoked ${revokedAt}` : 'holds'].join('\t').concat('\n'),
    )
    .join('');
}

async function deliveries({ desk, subject }: Work): Promise<string> {
  const sent = await desk.deliveries(subject, 100);
  if (sent.length === 0) return 'Nothing was sent to that webhook.\n';
  return sent
    .map(({ id, status, attempts, lastAttemptAt, problem }) =>
      [id, status, `${attempts} tries`, lastAttemptAt, problem ?? ''].join('\t').trimEnd().concat('\n'),
    )
    .join('');
}

async function revoke({ desk, subject }: Work): Promise<string> {
  const { id, url } = await desk.revoke(subject);
  return `Revoked the webhook ${id} of ${url}.\n`;
}

async function filterOf(store: Store, values: Values): Promise<ClaimFilter> {
  const entities = values.entities === undefined ? null : listed(values.entities);
  const found = entities && (await Promise.all(entities.map((reference) => findEntity(store, reference))));
  const confidence = values['min-confidence'];
  const minConfidence = confidence === undefined ? null : Number(confidence);
  if (minConfidence !== null && !(minConfidence >= 0 && minConfidence <= 1))
    throw new ApplicationError('INPUT_INVALID', `"${confidence}" is no confidence.`, {
      place: '--min-confidence',
      remedy: 'Give a number from 0 to 1.',
    });
  return {
    ...ANY_CLAIM,
    statuses: ['ACCEPTED'],
    entityIds: found?.map(({ id }) => id) ?? null,
    predicates: choices('--predicates', values.predicates, Object.keys(PREDICATES) as (keyof typeof PREDICATES)[]),
    modalities: choices('--modalities', values.modalities, MODALITIES),
    minConfidence,
  };
}

function choices<Choice extends string>(
  option: string,
  text: string | undefined,
  known: readonly Choice[],
): readonly Choice[] | null {
  if (text === undefined) return null;
  return listed(text).map((word) => {
    const choice = known.find((each) => each === word);
    if (choice !== undefined) return choice;
    throw new ApplicationError('INPUT_INVALID', `${option} does not know "${word}".`, {
      place: option,
      remedy: `Known: ${known.join(', ')}.`,
    });
  });
}

function listed(text: string): readonly string[] {
  return text.split(',').flatMap((word) => word.trim() || []);
}
