import { expect } from 'vitest';
import type { ContractCase } from '../storeContract.js';

/** What is remembered of addresses that were fetched. */
export const FETCH_RECORD_CASES: readonly ContractCase[] = [
  {
    name: 'FETCH-01 remembers the last version of each address, beside the graph',
    check: async (store) => {
      expect(await store.validators('feed')).toBeNull();
      await store.putValidators('feed', { etag: '"one"', lastModified: null });
      await store.putValidators('page', { etag: null, lastModified: 'Sat, 05 Apr 2025 08:00:00 GMT' });
      await store.putValidators('feed', { etag: '"two"', lastModified: null });
      expect([await store.validators('feed'), await store.validators('page')]).toEqual([
        { etag: '"two"', lastModified: null },
        { etag: null, lastModified: 'Sat, 05 Apr 2025 08:00:00 GMT' },
      ]);
      expect(await store.revision()).toBe(0);
    },
  },
];
