import { ApplicationError } from '../errors.js';
import { type ApiKey, SCOPES, type Scope } from '../graph/apiKey.js';
import { makeKey } from '../graph/keySecret.js';
import type { ApiRecords } from '../store/port.js';
import type { Command } from './command.js';
import { openStore } from './openStore.js';
import { readOptions } from './options.js';

const usage = `keys create NAME --scopes ${SCOPES.join(',')} | keys list | keys revoke NAME`;

type Records = Pick<ApiRecords, 'apiKeys' | 'putApiKey'>;

/** Makes, lists and revokes the keys of the API; they are kept in the store, so that all processes share them. */
export const keysCommand: Command = {
  name: 'keys',
  summary: 'make, list and revoke API keys',
  usage,
  async run({ args, config, out }) {
    const { values, positionals } = readOptions(args, { scopes: { type: 'string' } }, usage);
    const [action = '', name = ''] = positionals;
    const act = ACTIONS.get(action);
    if (!act || (action !== 'list' && name === '')) {
      throw new ApplicationError('INPUT_INVALID', 'The command says neither what to do nor with which key.', {
        remedy: `Usage: ${usage}`,
      });
    }
    const scopes = scopesOf(String(values.scopes ?? 'read'));
    const store = await openStore(config());
    try {
      out(await act(store, name, scopes));
      return 0;
    } finally {
      await store.close();
    }
  },
};

const ACTIONS: ReadonlyMap<string, (store: Records, name: string, scopes: readonly Scope[]) => Promise<string>> =
  new Map([
    ['create', create],
    ['list', list],
    ['revoke', revoke],
  ]);

async function create(store: Records, name: string, scopes: readonly Scope[]): Promise<string> {
  if (await holding(store, name)) {
    throw new ApplicationError('CONFLICT', `There is an API key "${name}" already.`, {
      remedy: 'Choose another name, or revoke that one first.',
    });
  }
  const { key, text } = makeKey({ name, scopes, createdAt: new Date().toISOString() });
  await store.putApiKey(key);
  return `${text}\nThis key of "${name}" (${scopes.join(', ')}) is shown only now. Send it as "Authorization: Bearer KEY".\n`;
}

async function list(store: Records): Promise<string> {
  const keys = await store.apiKeys();
  if (keys.length === 0) return 'There are no API keys.\n';
  return keys
    .map(
      ({ name, scopes, createdAt, revokedAt }) =>
        `${name}\t${scopes.join(',')}\t${createdAt}\t${revokedAt ? `revoked ${revokedAt}` : 'holds'}\n`,
    )
    .join('');
}

async function revoke(store: Records, name: string): Promise<string> {
  const key = await holding(store, name);
  if (!key) throw new ApplicationError('NOT_FOUND', `No API key "${name}" holds.`, { remedy: 'See `keys list`.' });
  await store.putApiKey({ ...key, revokedAt: new Date().toISOString() });
  return `Revoked the key of "${name}".\n`;
}

async function holding(store: Records, name: string): Promise<ApiKey | undefined> {
  return (await store.apiKeys()).find((key) => key.name === name && key.revokedAt === null);
}

function scopesOf(text: string): readonly Scope[] {
  const names = text.split(',').map((name) => name.trim());
  const scopes = SCOPES.filter((scope) => names.includes(scope));
  const unknown = names.find((name) => !SCOPES.some((scope) => scope === name));
  if (unknown === undefined) return scopes;
  throw new ApplicationError('INPUT_INVALID', `There is no scope "${unknown}".`, {
    place: '--scopes',
    remedy: `Scopes: ${SCOPES.join(', ')}.`,
  });
}
