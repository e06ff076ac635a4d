import { expect, test } from 'vitest';
import type { LinkPolicy } from '../policy/evidence-policy.ts';
import type { LinkState } from './link-state.ts';
import { planVisits, visitedAddress } from './plan.ts';

const POLICY: LinkPolicy = {
  pauseMilliseconds: 1000,
  timeoutMilliseconds: 10_000,
  redirects: 5,
  deadAfterFailures: 3,
  deadAfterDays: 7,
  revisitDays: 30,
};
const failures = { first: '2024-01-01', last: '2024-01-01', count: 1, reason: 'it answers 404' };

function plan(
  states: Record<string, LinkState>,
  today: string,
  limit?: number,
): Record<string, readonly string[]> {
  const addresses = new Set(['https://a.net/1', 'https://a.net/2', 'https://b.net/']);
  return Object.fromEntries(planVisits(addresses, new Map(Object.entries(states)), POLICY, today, limit));
}

test('links never visited are visited, host by host', () => {
  expect(plan({}, '2024-02-01')).toEqual({
    'a.net': ['https://a.net/1', 'https://a.net/2'],
    'b.net': ['https://b.net/'],
  });
});

test('one that answered is left alone for a month, one that failed is looked at on the next day', () => {
  const states = {
    'https://a.net/1': { visited: '2024-01-10' },
    'https://a.net/2': { visited: '2024-01-31', failures },
    'https://b.net/': { visited: '2024-02-01', failures },
  };
  expect(plan(states, '2024-02-01')).toEqual({ 'a.net': ['https://a.net/2'] });
  expect(plan(states, '2024-02-09')['a.net']).toEqual(['https://a.net/2', 'https://a.net/1']);
});

test('where there is a limit, what is known least comes first', () => {
  const states = {
    'https://a.net/1': { visited: '2023-01-10' },
    'https://a.net/2': { visited: '2024-01-01', failures },
  };
  expect(plan(states, '2024-02-01', 2)).toEqual({
    'b.net': ['https://b.net/'],
    'a.net': ['https://a.net/2'],
  });
});

test('a part of a page is visited as the page', () => {
  expect(visitedAddress('https://A.net/x#y')).toBe('https://a.net/x');
  expect(visitedAddress('ftp://a.net/x')).toBeNull();
  expect(visitedAddress('x')).toBeNull();
});
