import { expect } from 'vitest';
import type { ApiKey } from '../../../src/graph/apiKey.js';
import type { ContractCase } from '../storeContract.js';

const KEY: ApiKey = {
  id: '00112233445566'.slice(0, 12),
  name: 'ana',
  scopes: ['read', 'curate'],
  hash: 'ab'.repeat(32),
  createdAt: '2025-04-06T08:00:00.000Z',
  revokedAt: null,
};
const EARLIER: ApiKey = { ...KEY, id: 'ffffffffffff', name: 'desk', createdAt: '2025-04-05T08:00:00.000Z' };

/** What the API keeps beside the graph. */
export const API_RECORD_CASES: readonly ContractCase[] = [
  {
    name: 'API-01 keeps keys, lists them in the order of their making, and remembers that one was revoked',
    check: async (store) => {
      expect([await store.apiKeys(), await store.apiKey(KEY.id)]).toEqual([[], null]);
      await store.putApiKey(KEY);
      await store.putApiKey(EARLIER);
      const revoked = { ...KEY, revokedAt: '2025-04-07T08:00:00.000Z' };
      await store.putApiKey(revoked);
      expect([await store.apiKeys(), await store.apiKey(KEY.id)]).toEqual([[EARLIER, revoked], revoked]);
      expect(await store.revision()).toBe(0);
    },
  },
  {
    name: 'API-02 keeps the first answer under a key, whoever asks at once',
    check: async (store) => {
      const answers = Array.from({ length: 5 }, (_, at) => ({
        key: 'ana once',
        request: `hash ${at}`,
        answer: { revision: at, problems: [] },
        at: '2025-04-06T08:00:00.000Z',
      }));
      expect(await store.keptAnswer('ana once')).toBeNull();
      const kept = await Promise.all(answers.map((answer) => store.keepAnswer(answer)));
      const first = await store.keptAnswer('ana once');
      expect(answers).toContainEqual(first);
      expect(kept).toEqual(answers.map(() => first));
    },
  },
];
