import { expect } from 'vitest';
import { Deadline } from '../../../src/store/deadline.js';
import { ENTITIES, ids, STORY } from '../fixtures.js';
import type { ContractCase } from '../storeContract.js';

/** Views that end with their operation. */
export const DEADLINE_CASES: readonly ContractCase[] = [
  {
    name: 'DEADLINE-01 answers within a deadline as without one',
    check: async (store) => {
      await store.apply(STORY);
      const view = store.within(new Deadline(60_000));
      expect(await view.entitiesByIds(ids(ENTITIES))).toEqual(await store.entitiesByIds(ids(ENTITIES)));
      expect(await view.statistics()).toEqual(await store.statistics());
    },
  },
  {
    name: 'DEADLINE-02 refuses every read once the time is over, and goes on serving others',
    check: async (store) => {
      await store.apply(STORY);
      const view = store.within(new Deadline(0));
      for (const read of [() => view.entitiesByIds(['meta']), () => view.statistics(), () => view.revision()]) {
        await expect(read()).rejects.toMatchObject({
          code: 'LIMIT_EXCEEDED',
          message: 'The operation took longer than 0 milliseconds.',
        });
      }
      expect(await store.revision()).toBe(1);
    },
  },
  {
    name: 'DEADLINE-03 reads nothing more for a client that is gone',
    check: async (store) => {
      const client = new AbortController();
      const view = store.within(new Deadline(60_000, client.signal));
      expect(await view.revision()).toBe(0);
      client.abort();
      await expect(view.revision()).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED' });
    },
  },
];
