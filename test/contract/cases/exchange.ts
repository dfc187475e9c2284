import { expect } from 'vitest';
import { judgeEntities } from '../../../src/curation/judgeEntities.js';
import { updateEntity } from '../../../src/curation/updateEntity.js';
import { RECORDED_TYPES, type RecordedRow } from '../../../src/graph/recordedRow.js';
import type { RecordedBatch } from '../../../src/store/exchange.js';
import type { Store } from '../../../src/store/port.js';
import { ARTICLES, CLAIMS, change, claim, ENTITIES, entity, ids, MENTIONS, RELATION, STORY } from '../fixtures.js';
import type { ContractCase } from '../storeContract.js';

const NONE = { added: [], changed: [], retired: [] };

/** Every row of a store. */
async function rowsOf(store: Store): Promise<RecordedRow[]> {
  const rows: RecordedRow[] = [];
  for await (const row of store.exchange.recordedRows()) rows.push(row);
  return rows;
}

function byId<Row extends { readonly id: string }>(rows: readonly Row[]): readonly Row[] {
  return [...rows].sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** How whole graphs come out of a store and go into one. */
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
  {
    name: 'EXCHANGE-04 takes in a whole graph, and answers with what follows from its rows',
    check: async (store) => {
      await store.exchange.takeIn(inBatches(WHOLE));
      expect(await rowsOf(store)).toEqual(WHOLE);
      expect(await store.revision()).toBe(7);
      const [meta, merged] = await store.entitiesByIds(['meta', 'meta-inc']);
      expect([merged, meta?.name]).toEqual([meta, 'Meta AI']);
      expect(await store.claimsByIds(['claim_rivals'])).toEqual([
        claim({ id: 'claim_rivals', status: 'REJECTED', attributedTo: ['meta'] }),
      ]);
      expect(ids((await store.relationsByIds([RELATION.develops])).flatMap((one) => one ?? []))).toEqual([
        RELATION.develops,
      ]);
      expect(await store.relationsByIds([RELATION.rivals])).toEqual([null]);
      const again = change({ entities: [entity({ id: 'zhipu', kind: 'ORGANIZATION', name: 'Zhipu' })] });
      expect((await store.apply(again)).revision).toBe(8);
    },
  },
  {
    name: 'EXCHANGE-05 takes no graph into a store that holds one, and leaves that as it was',
    check: async (store) => {
      await store.apply(STORY);
      const before = await rowsOf(store);
      await expect(store.exchange.takeIn(inBatches(WHOLE))).rejects.toMatchObject({
        code: 'CONFLICT',
        message: expect.stringContaining('holds a graph already, at revision 1'),
      });
      await store.exchange.discardHalf();
      expect(await rowsOf(store)).toEqual(before);
    },
  },
  {
    name: 'EXCHANGE-06 leaves nothing of a graph that breaks off or refers to what is not there, and takes in the next',
    timeoutMs: 90_000,
    check: async (store) => {
      async function* broken(): AsyncGenerator<RecordedBatch> {
        yield* inBatches(WHOLE);
        throw new RangeError('The file ends here.');
      }
      await expect(store.exchange.takeIn(broken())).rejects.toThrow(RangeError);
      const lost = (id: string) =>
        WHOLE.filter((row) => row.type === 'graph' || !('id' in row.record) || row.record.id !== id);
      const refusals = [
        ['meta', 'meta-inc', 'refers to the entity "meta"'],
        ['david-wehner', 'article_wehner', 'refers to the entity "david-wehner"'],
        ['llama-4', 'claim_develops', 'refers to the entity "llama-4"'],
        ['article_undated', 'claim_licence', 'refers to the article "article_undated"'],
      ] as const;
      for (const [id, place, message] of refusals) {
        await expect(store.exchange.takeIn(inBatches(lost(id)))).rejects.toMatchObject({
          code: 'INPUT_INVALID',
          place,
          message: expect.stringContaining(message),
        });
        expect(await rowsOf(store)).toEqual([{ type: 'graph', record: { revision: 0 } }]);
      }
      await store.exchange.takeIn(inBatches(WHOLE));
      expect(await rowsOf(store)).toEqual(WHOLE);
    },
  },
];

const AT = '2025-04-09T08:00:00.000Z';
const BY_ANA = { by: 'ana', at: AT, reason: null };

/** The rows of the story with a merge, a review and a new name, as they would be exported. */
const WHOLE: readonly RecordedRow[] = [
  { type: 'graph', record: { revision: 7 } },
  {
    type: 'judgement',
    record: { id: 'judgement_1', entityId: 'meta-inc', otherId: 'meta', verdict: 'SAME', ...BY_ANA },
  },
  { type: 'review', record: { id: 'review_1', claimId: 'claim_rivals', verdict: 'REJECTED', ...BY_ANA } },
  {
    type: 'edit',
    record: { id: 'edit_1', entityId: 'meta', field: 'NAME', value: 'Meta AI', language: null, ...BY_ANA },
  },
  ...byId([...ENTITIES, entity({ id: 'meta-inc', kind: 'ORGANIZATION', name: 'Meta Inc' })]).map(
    ({ aliases, ...rest }): RecordedRow => {
      const given = rest.id === 'meta' ? [{ name: 'Meta AI', language: null, source: 'edit_1' }] : [];
      const names = [{ name: rest.name, language: null, source: rest.createdBy }, ...aliases, ...given];
      return {
        type: 'entity',
        record: { ...rest, names: names.sort((one, other) => (one.name < other.name ? -1 : 1)) },
      };
    },
  ),
  ...byId(ARTICLES).map((one): RecordedRow => {
    const mentions = MENTIONS.filter(({ articleId }) => articleId === one.id);
    return {
      type: 'article',
      record: { ...one, mentions: mentions.map(({ entityId, spans }) => ({ entityId, spans })) },
    };
  }),
  ...byId(CLAIMS).map((one): RecordedRow => {
    return { type: 'claim', record: one.id === 'claim_rivals' ? { ...one, attributedTo: ['meta-inc'] } : one };
  }),
  {
    type: 'change',
    record: { revision: 7, at: AT, cause: 'test', actor: 'ana', entities: NONE, articles: NONE, claims: NONE },
  },
];

/** Rows by type, two at a time. */
async function* inBatches(rows: readonly RecordedRow[]): AsyncGenerator<RecordedBatch> {
  for (const type of RECORDED_TYPES) {
    const ofType = rows.filter((row) => row.type === type);
    for (let start = 0; start < ofType.length; start += 2) {
      yield { type, records: ofType.slice(start, start + 2).map(({ record }) => record) } as RecordedBatch;
    }
  }
}
