import { join } from 'node:path';
import { expect, it } from 'vitest';
import { measureIdentity, readIdentityCases } from '../../bench/identity/measureIdentity.js';

const home = join(import.meta.dirname, '..', '..');
const cases = readIdentityCases(join(home, 'bench', 'identity', 'cases.csv'));

it.each([
  ["the seed's names known", join(home, 'seed', 'entities')],
  ['nothing known', null],
])('links the labelled pairs with precision 0.98 at recall 0.85, %s', async (_, folder) => {
  const { cases: count, precision, recall } = await measureIdentity(cases, folder);
  expect({ enough: count >= 400, precise: precision >= 0.98, found: recall >= 0.85 }).toEqual({
    enough: true,
    precise: true,
    found: true,
  });
});

it('never links names whose figures differ', async () => {
  const figures = (name: string) => (name.match(/\d+/g) ?? []).join(' ');
  const versions = cases.filter(({ one, other, areSame }) => !areSame && figures(one) !== figures(other));
  expect(versions.length).toBeGreaterThan(30);
  expect((await measureIdentity(versions, null)).wronglyLinked).toEqual([]);
});
