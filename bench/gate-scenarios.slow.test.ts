/**
 * The gate on scenarios of a knowledge base that has adopted it, each in a repository of its own and through the action, as
 * a runner would. With the other tests every tenth runs; all of them, which takes a quarter of an hour, by
 *
 *     npm run bench:scenarios
 */
import { expect, test } from 'vitest';
import { runScenario } from './gate-scenarios/run-scenario.ts';
import { scenarios } from './gate-scenarios/index.ts';

/** Of so many scenarios one is run. */
const EACH = Number(process.env['SCENARIOS'] ?? 10);

test.each(
  scenarios.filter((_, index) => index % EACH === 0).map((scenario) => [scenario.name, scenario] as const),
)('%s', (_, scenario) => {
  expect(runScenario(scenario)).toEqual([]);
});

test('no two scenarios have one name', () => {
  expect(new Set(scenarios.map(({ name }) => name)).size).toBe(scenarios.length);
  expect(scenarios.length).toBeGreaterThan(120);
});
