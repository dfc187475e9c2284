import { INVARIANTS, type Violation } from '../graph/invariants.js';
import type { Store } from '../store/port.js';
import type { BrokenParts } from './brokenParts.js';
import { examine } from './examine.js';

/** One repair may bring to light what another one stood in front of: a claim first, then the relation that it belongs to. */
const MOST_ROUNDS = 4;

/** What became of an examination. */
export interface Diagnosis {
  /** What breaks an invariant now. */
  readonly violations: readonly Violation[];
  /** What did before it was repaired. */
  readonly repaired: readonly Violation[];
}

/**
 * Examines a graph and, where it is asked to, has everything derived that is not in step made again. What was recorded is never touched.
 *
 * @throws ApplicationError `STORE_UNAVAILABLE`, `STORE_BUSY`
 */
export async function diagnose(
  store: Store,
  { repair, now }: { readonly repair: boolean; readonly now: () => Date },
): Promise<Diagnosis> {
  let { violations, broken } = await examined(store);
  const first = violations;
  for (let round = 1; repair && round <= MOST_ROUNDS && violations.some(isDerived); round += 1) {
    await store.inspection.rebuild({
      entities: [...broken.entities],
      articles: [...broken.articles],
      claims: [...broken.claims],
      relations: broken.relations,
      at: now().toISOString(),
      actor: 'cli',
    });
    ({ violations, broken } = await examined(store));
  }
  const left = new Set(violations.map(keyOf));
  return { violations, repaired: repair ? first.filter((violation) => !left.has(keyOf(violation))) : [] };
}

function isDerived({ code }: Violation): boolean {
  return INVARIANTS[code].derived;
}

function keyOf({ code, row }: Violation): string {
  return `${code} ${row}`;
}

async function examined(store: Store): Promise<{ violations: readonly Violation[]; broken: BrokenParts }> {
  const broken: BrokenParts = { entities: new Set(), articles: new Set(), claims: new Set(), relations: new Map() };
  const violations: Violation[] = [];
  for await (const violation of examine(store, broken)) violations.push(violation);
  return { violations, broken };
}
