import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

// Vitest's reporter groups failures with a function that Node has from version 21 on; without it a failed test on Node 20 is not shown.
if (!('groupBy' in Map)) {
  Object.assign(Map, {
    groupBy<Key, Item>(items: Iterable<Item>, keyOf: (item: Item, index: number) => Key): Map<Key, Item[]> {
      const groups = new Map<Key, Item[]>();
      let index = 0;
      for (const item of items) {
        const key = keyOf(item, index++);
        groups.set(key, [...(groups.get(key) ?? []), item]);
      }
      return groups;
    },
  });
}

export default defineConfig({
  // Everyone must share one `graphql`: two copies refuse each other's schema objects, and the bundler would prefer another build than Node.
  resolve: { alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }] },
  test: {
    include: ['test/**/*.test.ts'],
    server: { deps: { inline: ['type-graphql', 'graphql-scalars'] } },
    // Files that share somebody's Neo4j must not run side by side.
    fileParallelism: process.env.NEO4J_URI === undefined,
    testTimeout: 30_000,
    hookTimeout: 300_000,
  },
});
