import { defineConfig } from 'vitest/config';

/** What a contributor runs between two edits: all but what starts processes, browsers or workflows. */
export default defineConfig({
  test: {
    include: ['pipeline/**/*.test.ts', 'scripts/**/*.test.ts', 'bench/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/*.slow.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // The tests start children and walk the whole corpus; more workers than cores only make them wait for each other.
    maxWorkers: 2,
    setupFiles: ['pipeline/testing/property-seed.ts'],
    // Property tests try a tenth of their cases.
    provide: { propertyShare: 0.1 },
  },
});
