import { defineConfig } from 'vitest/config';

/** The tests that have to notice a change of the code: scripts/mutation.ts names them. */
export default defineConfig({
  test: {
    include: (process.env['MUTATION_TESTS'] ?? '').split(','),
    exclude: ['**/*.slow.test.ts'],
    testTimeout: 60_000,
    provide: { propertyShare: 0.1 },
  },
});
