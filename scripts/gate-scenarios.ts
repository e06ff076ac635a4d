/** Runs every scenario of the gate: see bench/gate-scenarios.slow.test.ts. */
import { spawnSync } from 'node:child_process';

const { status } = spawnSync(
  'vitest',
  ['run', '--config', 'vitest.all.config.ts', 'bench/gate-scenarios.slow.test.ts', ...process.argv.slice(2)],
  { stdio: 'inherit', env: { ...process.env, SCENARIOS: '1' } },
);
process.exitCode = status ?? 2;
