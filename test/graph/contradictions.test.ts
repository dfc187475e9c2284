import { describe, expect, it } from 'vitest';
import type { Claim, ClaimValue } from '../../src/graph/claim.js';
import { contradictionsAmong } from '../../src/graph/contradictions.js';
import { valuesDiffer } from '../../src/graph/valuesDiffer.js';
import { claim, ids } from '../contract/fixtures.js';

const usd = (amount: number, bound: 'EXACT' | 'ABOUT' | 'UP_TO' | 'AT_LEAST' = 'EXACT'): ClaimValue => ({
  type: 'money',
  amount,
  currency: 'USD',
  bound,
});
const on = (value: string) => ({ publishedAt: { value, precision: 'DAY' } as const });
const worth = (id: string, value: ClaimValue, more: Partial<Claim> = {}) =>
  claim({ id, predicate: 'VALUED_AT', objectId: null, value, ...more });
const led = (id: string, objectId: string, role: string, more: Partial<Claim> = {}) =>
  claim({ id, predicate: 'LED_BY', objectId, qualifiers: { role }, ...more });
const found = (...claims: Claim[]) =>
  contradictionsAmong(claims).map(({ type, one, other }) => ({ type, one: ids(one), other: ids(other) }));

describe('contradictions', () => {
  it('are claims of which one denies what the other says', () => {
    const denial = claim({ id: 'claim_denial', modality: 'DENIED' });
    expect(found(claim({ id: 'claim_1' }), claim({ id: 'claim_2', modality: 'RUMOURED' }), denial)).toEqual([
      { type: 'DENIED', one: ['claim_1', 'claim_2'], other: ['claim_denial'] },
    ]);
    expect(found(denial)).toEqual([]);
  });

  it('are figures of one time that do not fit each other', () => {
    expect(found(worth('claim_1', usd(1e9)), worth('claim_2', usd(2e9)), worth('claim_3', usd(1.02e9)))).toEqual([
      { type: 'VALUE_DIFFERS', one: ['claim_1'], other: ['claim_2'] },
      { type: 'VALUE_DIFFERS', one: ['claim_2'], other: ['claim_3'] },
    ]);
  });

  it('are not what changed over time', () => {
    expect(found(worth('claim_1', usd(1e9)), worth('claim_2', usd(2e9), on('2025-06-01')))).toEqual([]);
    expect(found(claim({ id: 'claim_1' }), claim({ id: 'claim_2', modality: 'DENIED', ...on('2026-01-01') }))).toEqual(
      [],
    );
    const year = (value: string) => ({ value, precision: 'YEAR' }) as const;
    const of = (value: string) => ({ qualifiers: { time: { from: year(value), to: year(value), text: null } } });
    expect(found(worth('claim_1', usd(1e9), of('2023')), worth('claim_2', usd(2e9), of('2024')))).toEqual([]);
    expect(found(worth('claim_1', usd(1e9), of('2024')), worth('claim_2', usd(2e9), of('2024'))).length).toBe(1);
    expect(found(worth('claim_1', usd(1e9), { publishedAt: null }), worth('claim_2', usd(2e9)))).toEqual([]);
  });

  it('are two heads of one post, and a one-way predicate said both ways', () => {
    expect(found(led('claim_1', 'david-wehner', 'CEO'), led('claim_2', 'deepseek', 'ceo'))).toEqual([
      { type: 'DISPUTED', one: ['claim_1'], other: ['claim_2'] },
    ]);
    expect(found(led('claim_1', 'david-wehner', 'CEO'), led('claim_2', 'deepseek', 'CFO'))).toEqual([]);
    const better = (id: string, subjectId: string, objectId: string) =>
      claim({ id, predicate: 'OUTPERFORMS', subjectId, objectId });
    expect(found(better('claim_1', 'llama-4', 'gpt-4o'), better('claim_2', 'gpt-4o', 'llama-4'))).toEqual([
      { type: 'DISPUTED', one: ['claim_1'], other: ['claim_2'] },
    ]);
    expect(found(better('claim_1', 'llama-4', 'gpt-4o'), better('claim_2', 'llama-4', 'claude'))).toEqual([]);
  });
});

it.each([
  [usd(100), usd(104), false],
  [usd(100), usd(120), true],
  [usd(100, 'ABOUT'), usd(118), false],
  [usd(100, 'UP_TO'), usd(40), false],
  [usd(100, 'UP_TO'), usd(140), true],
  [usd(100, 'AT_LEAST'), usd(400), false],
  [usd(100, 'AT_LEAST'), usd(40), true],
  [usd(100), { ...usd(900), currency: 'EUR' } as ClaimValue, false],
  [{ type: 'text', text: 'Open weights' } as const, { type: 'text', text: 'open weights' } as const, false],
  [{ type: 'text', text: 'open' } as const, { type: 'text', text: 'proprietary' } as const, true],
  [{ type: 'unknown' } as const, usd(1), false],
  [null, usd(1), false],
])('values %j and %j differ: %s', (one, other, differ) => expect(valuesDiffer(one, other)).toBe(differ));
