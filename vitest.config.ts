import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['pipeline/**/*.test.ts', 'scripts/**/*.test.ts', 'bench/**/*.test.ts'],
    testTimeout: 60_000,
    // The tests start children and walk the whole corpus; more workers than cores only make them wait for each other.
    maxWorkers: 2,
  },
});
