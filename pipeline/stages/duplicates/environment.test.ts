import { expect, test } from 'vitest';
import { isEnvironment, isMachine, machinesOfId } from './environment.ts';

test('knows systems, processors and countries', () => {
  expect(['linux', 'arm64', 'japan'].map(isEnvironment)).toEqual([true, true, true]);
  expect(['linux', 'arm64', 'japan'].map(isMachine)).toEqual([true, true, false]);
});

test('takes no word of everyday errors for a place', () => {
  expect(['server', 'port', 'go', 'java', 'georgia', 'constructor'].filter(isEnvironment)).toEqual([]);
});

test('reads the machines from an id, not from its domain', () => {
  expect(machinesOfId('linux/disk-full-macos-arm64')).toEqual(['macos', 'arm64']);
});
