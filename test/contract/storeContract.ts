import { afterEach, describe, expect, it } from 'vitest';
import type { Store } from '../../src/store/port.js';
import { API_RECORD_CASES } from './cases/apiRecords.js';
import { CLOCK_CASES } from './cases/clocks.js';
import { DEADLINE_CASES } from './cases/deadline.js';
import { DECISION_CASES } from './cases/decisions.js';
import { EXCHANGE_CASES } from './cases/exchange.js';
import { FACET_CASES } from './cases/facets.js';
import { FETCH_RECORD_CASES } from './cases/fetchRecords.js';
import { FILTER_CASES } from './cases/filters.js';
import { LIFE_CASES } from './cases/life.js';
import { MERGE_CASES } from './cases/merge.js';
import { MERGED_READING_CASES } from './cases/mergedReading.js';
import { PAGING_CASES } from './cases/paging.js';
import { PARENT_CASES } from './cases/parents.js';
import { PATH_CASES } from './cases/paths.js';
import { RANDOM_PAGING_CASES } from './cases/randomPaging.js';
import { REWRITE_CASES } from './cases/rewrite.js';
import { SEARCH_CASES } from './cases/search.js';
import { VIEW_CASES } from './cases/view.js';
import { WEBHOOK_CASES } from './cases/webhooks.js';
import { WHOLE_CASES } from './cases/whole.js';
import { WRITE_CASES } from './cases/write.js';

/** One promise that every store keeps. Its name begins with a number that stays. */
export interface ContractCase {
  readonly name: string;
  readonly check: (store: Store) => Promise<void>;
  /** Most milliseconds that it may take, where that is more than others may. */
  readonly timeoutMs?: number;
}

const CASES: readonly ContractCase[] = [
  ...VIEW_CASES,
  ...PARENT_CASES,
  ...WRITE_CASES,
  ...REWRITE_CASES,
  ...PAGING_CASES,
  ...RANDOM_PAGING_CASES,
  ...FILTER_CASES,
  ...CLOCK_CASES,
  ...FACET_CASES,
  ...WHOLE_CASES,
  ...SEARCH_CASES,
  ...PATH_CASES,
  ...DECISION_CASES,
  ...MERGE_CASES,
  ...MERGED_READING_CASES,
  ...LIFE_CASES,
  ...DEADLINE_CASES,
  ...API_RECORD_CASES,
  ...WEBHOOK_CASES,
  ...FETCH_RECORD_CASES,
  ...EXCHANGE_CASES,
];

/** Checks a store against everything that the port promises; `openStore` gives an empty, migrated store each time. */
export function describeStoreContract(engine: Store['engine'], openStore: () => Promise<Store>): void {
  describe(`the store contract on ${engine}`, () => {
    const open: Store[] = [];

    afterEach(async () => {
      await Promise.all(open.splice(0).map((store) => store.close()));
    });

    it('has a number of its own for every case', () => {
      const numbers = CASES.map(({ name }) => name.split(' ')[0]);
      expect(numbers.length).toBe(new Set(numbers).size);
    });

    for (const { name, check, timeoutMs } of CASES) {
      it(name, { ...(timeoutMs !== undefined && { timeout: timeoutMs }) }, async () => {
        const store = await openStore();
        open.push(store);
        expect(store.engine).toBe(engine);
        await check(store);
      });
    }
  });
}
