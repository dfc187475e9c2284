import { expect, it } from 'vitest';
import { steadyNames } from '../../src/loading/steadyNames.js';
import { change, ENTITIES, entity } from '../contract/fixtures.js';
import { memoryStores } from '../store/sqlite/memoryStores.js';

const emptyStore = memoryStores();

it('gives the very list of names while the graph knows no other, and another one as soon as it does', async () => {
  const store = await emptyStore();
  const names = steadyNames(store);
  expect(await names()).toEqual([]);
  await store.apply(change({ entities: ENTITIES }));
  const known = await names();
  expect(known).toEqual(await store.knownNames());
  expect(await names()).toBe(known);
  await store.apply(change({ entities: [entity({ id: 'mistral-ai', kind: 'ORGANIZATION', name: 'Mistral AI' })] }));
  expect(await names()).toEqual(await store.knownNames());
  expect(await names()).not.toBe(known);
});
