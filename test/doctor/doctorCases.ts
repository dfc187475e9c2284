import { expect, it } from 'vitest';
import { diagnose } from '../../src/doctor/diagnose.js';
import { ANY_ARTICLE, ANY_CLAIM, ANY_ENTITY, ANY_RELATION } from '../../src/graph/filters.js';
import { relationId } from '../../src/graph/ids.js';
import type { Store } from '../../src/store/port.js';
import { claim, ids, pageBy } from '../contract/fixtures.js';
import { type Damage, DERIVED_DAMAGES, RECORDED_DAMAGES } from './damages.js';
import { soundGraph } from './soundGraph.js';

/** What a damage calls some rows, by which each engine calls them. */
const ROWS: Readonly<Record<string, string>> = {
  RIVALS: relationId(claim({ id: 'claim_rivals' })),
  DEVELOPS: relationId(claim({ id: 'claim_develops', predicate: 'DEVELOPS', objectId: 'llama-4' })),
  OLD: relationId(claim({ id: 'claim_old', predicate: 'DEVELOPS', objectId: 'llama-3' })),
};

/** One engine to be damaged. */
export interface DamagedEngine {
  readonly engine: Store['engine'];
  /** What the engine calls the index that the damages drop. */
  readonly index: string;
  /** Whether damages of different rows are tried at once. */
  readonly atOnce: boolean;
  /** An empty, migrated store. */
  open(): Promise<Store>;
  /** Runs statements behind the back of the store. */
  damage(statements: readonly string[]): Promise<void>;
}

const now = () => new Date('2025-06-01T08:00:00.000Z');

/** Damages a database in every way and sees it named, and what is derived made again. */
export function describeDoctor(given: DamagedEngine): void {
  const { engine, open, damage } = given;
  const statementsOf = (one: Damage) => (engine === 'sqlite' ? one.sqlite : one.neo4j);
  const rowOf = (row: string) => (row === 'INDEX' ? given.index : (ROWS[row] ?? row));
  const told = (violations: readonly { code: string; row: string }[]) =>
    [...new Set(violations.map(({ code, row }) => `${code} ${row}`))].sort();
  const expected = ({ found }: Damage) => found.map(([code, row]) => `${code} ${rowOf(row)}`).sort();

  it(`finds nothing on ${engine} in a graph with merges, reviews, edits and replaced articles`, async () => {
    const store = await open();
    await soundGraph(store);
    expect(await diagnose(store, { repair: true, now })).toEqual({ violations: [], repaired: [] });
    expect(await store.revision()).toBe(4);
    await store.close();
  });

  it.each(groupsOf(RECORDED_DAMAGES, given.atOnce))(`names $what on ${engine} and leaves it as it is`, async (one) => {
    const store = await open();
    await soundGraph(store);
    await damage(statementsOf(one));
    const { violations, repaired } = await diagnose(store, { repair: true, now });
    expect(told([...violations, ...repaired])).toEqual(expected(one));
    expect(told(violations)).toEqual(expected(one).filter((each) => !each.includes('_NOT_IN_STEP')));
    await store.close();
  });

  it.each(groupsOf(DERIVED_DAMAGES, given.atOnce))(`names $what on ${engine} and makes it again`, async (one) => {
    const store = await open();
    await soundGraph(store);
    const before = await everything(store);
    await damage(statementsOf(one));
    const { violations, repaired } = await diagnose(store, { repair: true, now });
    expect([told(violations), told(repaired)]).toEqual([[], expected(one)]);
    expect(await everything(store)).toEqual(before);
    const [repair] = await store.changesSince(4, 1);
    expect(repair).toMatchObject({ revision: 5, cause: 'repair', actor: 'cli', at: now().toISOString() });
    await store.close();
  });
}

/** Damages of different rows put together where an engine takes long to be made ready. */
function groupsOf(damages: readonly Damage[], atOnce: boolean): readonly Damage[] {
  if (!atOnce) return damages;
  const groups: Damage[] = [];
  for (const damage of damages) {
    const isApart = (group: Damage) => group.found.every(([, row]) => damage.found.every(([, other]) => row !== other));
    const index = groups.findIndex(isApart);
    const group = groups[index];
    if (!group) groups.push(damage);
    else {
      groups[index] = {
        what: `${group.what}, ${damage.what}`,
        sqlite: [...group.sqlite, ...damage.sqlite],
        neo4j: [...group.neo4j, ...damage.neo4j],
        found: [...group.found, ...damage.found],
      };
    }
  }
  return groups;
}

async function everything(store: Store) {
  const all = { limit: 100, withTotal: true };
  const entities = await store.entities(ANY_ENTITY, pageBy('NAME', all));
  const articles = await store.articles(ANY_ARTICLE, pageBy('TITLE', all));
  return {
    entities,
    names: await store.knownNames(),
    articles,
    claims: await store.claims({ ...ANY_CLAIM, includeRetired: true }, pageBy('CONFIDENCE', all)),
    relations: await store.relationsOf(ids(entities.rows), ANY_RELATION, pageBy('CLAIM_COUNT', all)),
    mentions: await store.mentionsOf(ids(articles.rows)),
    found: await store.search({ normal: 'facebook', tokens: ['facebook'], kinds: null, limit: 10 }),
  };
}
