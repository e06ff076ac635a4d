import { defineConfig, mergeConfig } from 'vitest/config';
import quick from './vitest.config.ts';

/** Everything: kills, processes, browsers and workflows as well, and every case of the property tests. */
export default mergeConfig(
  { ...quick, test: { ...quick.test, exclude: [] } },
  defineConfig({
    test: {
      exclude: ['**/node_modules/**'],
      // A busy machine takes six times as long as one at rest; only what hangs is to be ended.
      testTimeout: 600_000,
      hookTimeout: 600_000,
      provide: { propertyShare: 1 },
    },
  }),
);
