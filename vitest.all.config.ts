import { defineConfig, mergeConfig } from 'vitest/config';
import quick from './vitest.config.ts';

/** Everything: kills, processes, browsers and workflows as well, and every case of the property tests. */
export default mergeConfig(
  { ...quick, test: { ...quick.test, exclude: [] } },
  defineConfig({
    test: {
      exclude: ['**/node_modules/**'],
      // One more than cores: a third of the time is waiting, for processes and for endpoints that ask for it.
      maxWorkers: 3,
      // A busy machine takes six times as long as one at rest; only what hangs is to be ended.
      testTimeout: 600_000,
      hookTimeout: 600_000,
      provide: { propertyShare: 1 },
    },
  }),
);
