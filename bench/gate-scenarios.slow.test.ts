/**
 * The gate on scenarios of a knowledge base that has adopted it, each in a repository of its own and through the action, as
 * a runner would. What is tuned is tuned on the first half alone (`-t 'first half'`).
 */
import { describe, expect, test, vi } from 'vitest';
import { runScenario } from './gate-scenarios/run-scenario.ts';
import { scenarios } from './gate-scenarios/index.ts';

// Each starts git and the tool several times, on machines that have other things to do.
vi.setConfig({ testTimeout: 600_000 });

describe.each([
  ['first half', 0],
  ['second half', 1],
] as const)('%s', (_, rest) => {
  const half = scenarios.filter((__, index) => index % 2 === rest).map((each) => [each.name, each] as const);
  test.each(half)('%s', (__, scenario) => {
    expect(runScenario(scenario)).toEqual([]);
  });
});

test('no two scenarios have one name', () => {
  expect(new Set(scenarios.map(({ name }) => name)).size).toBe(scenarios.length);
  expect(scenarios.length).toBeGreaterThan(120);
});
