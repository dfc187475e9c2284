import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // type-graphql must share one `graphql` with us: two copies refuse each other's schema objects.
    server: { deps: { inline: ['type-graphql'] } },
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
