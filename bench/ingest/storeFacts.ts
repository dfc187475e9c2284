import { emptyChangeSet } from '../../src/graph/changeSet.js';
import type { Claim } from '../../src/graph/claim.js';
import type { Store } from '../../src/store/port.js';
import type { Facts } from './facts.js';

const AT = '2025-06-01T08:00:00.000Z';
/** Claims of one transaction, on both sides of every comparison. */
export const BATCH = 1000;

/** Lists of at most so many. */
export function batchesOf<Row>(rows: readonly Row[], size = BATCH): Row[][] {
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, index) =>
    rows.slice(index * size, (index + 1) * size),
  );
}

/** Writes entities and articles, which are there before claims are measured. */
export async function writeBase(store: Store, { entities, articles }: Facts): Promise<void> {
  for (const batch of batchesOf(entities)) {
    await store.apply({ ...emptyChangeSet('bench', AT), entities: batch });
  }
  for (const batch of batchesOf(articles)) {
    await store.apply({ ...emptyChangeSet('bench', AT), articles: batch });
  }
}

/** Writes claims as any load does, so many a transaction. */
export async function writeClaims(store: Store, claims: readonly Claim[], size = BATCH): Promise<void> {
  for (const batch of batchesOf(claims, size)) {
    await store.apply({ ...emptyChangeSet('bench', AT), claims: batch });
  }
}
