import { defineConfig, mergeConfig } from 'vitest/config';
import quick from './vitest.config.ts';

/** Everything: kills, processes, browsers and workflows as well, and every case of the property tests. */
export default mergeConfig(
  { ...quick, test: { ...quick.test, exclude: [] } },
  defineConfig({ test: { exclude: ['**/node_modules/**'], provide: { propertyShare: 1 } } }),
);
