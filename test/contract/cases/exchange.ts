import { expect } from 'vitest';
import { judgeEntities } from '../../../src/curation/judgeEntities.js';
import { updateEntity } from '../../../src/curation/updateEntity.js';
import type { RecordedRow } from '../../../src/graph/recordedRow.js';
import type { Store } from '../../../src/store/port.js';
import { ARTICLES, CLAIMS, change, ENTITIES, entity, MENTIONS, STORY } from '../fixtures.js';
import type { ContractCase } from '../storeContract.js';

/** Every row of a store. */
async function rowsOf(store: Store): Promise<RecordedRow[]> {
  const rows: RecordedRow[] = [];
  for await (const row of store.exchange.recordedRows()) rows.push(row);
  return rows;
}

function byId<Row extends { readonly id: string }>(rows: readonly Row[]): readonly Row[] {
  return [...rows].sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** How whole graphs come out of a store. */
export const EXCHANGE_CASES: readonly ContractCase[] = [
  {
    name: 'EXCHANGE-01 gives every row as it was recorded, whatever merges and edits make of it, in a fixed order',
    timeoutMs: 90_000,
    check: async (store) => {
      const double = entity({ id: 'meta-inc', kind: 'ORGANIZATION', name: 'Meta Inc', createdBy: 'article_llama' });
      await store.apply(change({ ...STORY, entities: [...ENTITIES, double] }));
      const curator = { store, by: 'ana', now: () => new Date('2025-04-09T08:00:00.000Z') };
      await judgeEntities({ entity: 'reuters', other: 'meta-inc', verdict: 'SAME', reason: null }, curator);
      await updateEntity({ entity: 'deepseek', name: 'DeepSeek AI', description: 'Lab.', reason: null }, curator);
      const [judgements] = await store.judgementsOf(['reuters']);
      const [edits = []] = await store.editsOf(['deepseek']);
      const rename = edits.find(({ field }) => field === 'NAME')?.id ?? '';
      const entities = byId([...ENTITIES, double]).map(({ aliases, ...rest }) => {
        const canonical = { name: rest.name, language: null, source: rest.createdBy };
        const given = rest.id === 'deepseek' ? [{ name: 'DeepSeek AI', language: null, source: rename }] : [];
        const names = [canonical, ...aliases, ...given].sort((one, other) => (one.name < other.name ? -1 : 1));
        return { ...rest, names };
      });
      const articles = byId(ARTICLES).map((one) => {
        const its = MENTIONS.filter(({ articleId }) => articleId === one.id);
        return { ...one, mentions: its.map(({ entityId, spans }) => ({ entityId, spans })) };
      });
      const typed = (type: RecordedRow['type'], records: readonly unknown[] = []) =>
        records.map((record) => ({ type, record }));
      expect(await rowsOf(store)).toEqual([
        { type: 'graph', record: { revision: 3 } },
        ...typed('judgement', judgements),
        ...typed('edit', byId(edits)),
        ...typed('entity', entities),
        ...typed('article', articles),
        ...typed('claim', byId(CLAIMS)),
        ...typed('change', await store.changesSince(0, 10)),
      ]);
    },
  },
  {
    name: 'EXCHANGE-02 gives the rows of one state, or refuses, where the graph changes meanwhile',
    check: async (store) => {
      await store.apply(STORY);
      const before = await rowsOf(store);
      const rows = store.exchange.recordedRows()[Symbol.asyncIterator]();
      const read = [(await rows.next()).value];
      await store.apply(change({ entities: [entity({ id: 'zhipu', kind: 'ORGANIZATION', name: 'Zhipu' })] }));
      const readOn = async () => {
        for (let next = await rows.next(); !next.done; next = await rows.next()) read.push(next.value);
        return read;
      };
      const outcome = await readOn().catch((error: unknown) => error);
      if (Array.isArray(outcome)) expect(outcome).toEqual(before);
      else expect(outcome).toMatchObject({ code: 'CONFLICT', message: expect.stringContaining('at revision 1') });
    },
  },
  {
    name: 'EXCHANGE-03 gives the one row of an empty graph',
    check: async (store) => {
      expect(await rowsOf(store)).toEqual([{ type: 'graph', record: { revision: 0 } }]);
    },
  },
];
