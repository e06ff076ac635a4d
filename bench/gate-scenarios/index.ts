import { baseScenarios } from './base-scenarios.ts';
import { harmlessScenarios } from './harmless-scenarios.ts';
import { policyAttacks } from './policy-attacks.ts';
import { recordAttacks } from './record-attacks.ts';
import { laterScenarios } from './later-scenarios.ts';
import { standingScenarios } from './standing-scenarios.ts';
import type { Scenario } from './scenario.ts';

/** Every scenario: what the gate has to hold, what it has to refuse, and what it must not be in the way of. */
export const scenarios: readonly Scenario[] = [
  ...policyAttacks,
  ...recordAttacks,
  ...baseScenarios,
  ...harmlessScenarios,
  ...laterScenarios,
  ...standingScenarios,
];
