import { expect } from 'vitest';
import { ANY_CLAIM, ANY_LINK } from '../../../src/graph/filters.js';
import { change, claim, ids, RELATION, STORY } from '../fixtures.js';
import type { ContractCase } from '../storeContract.js';

const COUNTING = { ...ANY_CLAIM, statuses: ['ACCEPTED'] as const };

/** What is read of many entities together, or of the whole graph. */
export const WHOLE_CASES: readonly ContractCase[] = [
  {
    name: 'AMONG-01 gives every relation between two of some entities, stored or rolled up, and no other',
    check: async (store) => {
      await store.apply(STORY);
      const among = async (entityIds: readonly string[], filter = {}) =>
        ids(await store.relationsAmong(entityIds, { ...ANY_LINK, ...filter }));
      const both = [RELATION.develops, RELATION.rivals].sort();
      for (const claims of [null, COUNTING]) {
        expect(await among(['meta', 'deepseek', 'llama-4', 'nobody', 'meta'], { claims })).toEqual(both);
        expect(await among(['meta', 'deepseek'], { claims })).toEqual([RELATION.rivals]);
        expect(await among(['meta', 'deepseek'], { claims, predicates: ['DEVELOPS'] })).toEqual([]);
        expect(await among(['meta', 'llama-4'], { claims, modalities: ['ASSERTED'] })).toEqual([]);
        expect(await among(['meta', 'llama-4', 'deepseek'], { claims, minConfidence: 0.9 })).toEqual([
          RELATION.develops,
        ]);
        expect(await among([], { claims })).toEqual([]);
      }
    },
  },
  {
    name: 'LINK-01 links entities once for each relation, publisher and way round, values too',
    check: async (store) => {
      await store.apply(STORY);
      const again = claim({ id: 'claim_again', subjectId: 'deepseek', objectId: 'meta' });
      await store.apply(change({ claims: [again, { ...again, id: 'claim_more' }] }));
      const found = await store.links({ ...COUNTING, predicates: ['COMPETES_WITH', 'LICENSED_AS'] });
      const rivals = { relationId: RELATION.rivals, predicate: 'COMPETES_WITH', publisherId: 'reuters' };
      const [one, other] = [
        { subjectId: 'deepseek', subjectKind: 'ORGANIZATION', objectId: 'meta', objectKind: 'ORGANIZATION' },
        { subjectId: 'meta', subjectKind: 'ORGANIZATION', objectId: 'deepseek', objectKind: 'ORGANIZATION' },
      ];
      const licence = {
        relationId: RELATION.licence,
        predicate: 'LICENSED_AS',
        subjectId: 'llama-4',
        subjectKind: 'MODEL',
        objectId: null,
        objectKind: null,
        publisherId: null,
      };
      expect(new Set(found)).toEqual(new Set([{ ...rivals, ...one }, { ...rivals, ...other }, licence]));
      expect(found.length).toBe(3);
    },
  },
  {
    name: 'CONTEST-01 finds claims that deny, give two values or say a one-way predicate both ways',
    check: async (store) => {
      const money = (amount: number) => ({ type: 'money', amount, currency: 'USD', bound: 'EXACT' }) as const;
      const worth = (id: string, amount: number) =>
        claim({ id, subjectId: 'deepseek', predicate: 'VALUED_AT', objectId: null, value: money(amount) });
      const contested = [
        claim({ id: 'claim_denial', modality: 'DENIED' }),
        claim({ id: 'claim_part', predicate: 'PART_OF' }),
        claim({ id: 'claim_part_back', predicate: 'PART_OF', subjectId: 'deepseek', objectId: 'meta' }),
        claim({ id: 'claim_rivals' }),
        worth('claim_worth_1', 1e9),
        worth('claim_worth_2', 2e9),
      ];
      const alone = [
        claim({ id: 'claim_alone', subjectId: 'meta', predicate: 'VALUED_AT', objectId: null, value: money(1e12) }),
        claim({ id: 'claim_denied_alone', predicate: 'STUDIES', modality: 'DENIED' }),
        claim({ id: 'claim_refused', predicate: 'STUDIES', status: 'REJECTED' }),
      ];
      await store.apply(change({ ...STORY, claims: [...contested, ...alone] }));
      expect(await store.contestedClaims(COUNTING)).toEqual(contested);
      expect(ids(await store.contestedClaims({ ...COUNTING, predicates: ['VALUED_AT'] }))).toEqual(
        ids(contested.slice(4)),
      );
      expect(await store.contestedClaims({ ...COUNTING, entityIds: [] })).toEqual([]);
    },
  },
];
